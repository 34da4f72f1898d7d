import type { SlipsModel, ToldSlip } from "../../lib/pages/claims/slips";
import type { Claim, Lang } from "../../lib/types";
import { claimsWords } from "../../lib/words/claims";
import { UnitSlips } from "./UnitSlips";

/** The slips of the article in plain words, then what was corrected besides. */
export function Slips({ slips, lang }: { slips: SlipsModel; lang: Lang }) {
  const { units, date, length } = claimsWords(lang).slips;
  return (
    <>
      <p>{slips.intro}</p>
      {slips.units && (
        <>
          <h3>{units.heading}</h3>
          <p>{slips.units.text}</p>
          <UnitSlips rows={slips.units.rows} lang={lang} />
        </>
      )}
      <Told slips={slips.dates} heading={date.heading} lang={lang} />
      <Told slips={slips.lengths} heading={length.heading} lang={lang} />
      {slips.others && (
        <p className="other-slips">
          {slips.others.text} <ClaimLinks claims={slips.others.claims} lang={lang} />
        </p>
      )}
    </>
  );
}

function Told({ slips, heading, lang }: { slips: ToldSlip[]; heading: string; lang: Lang }) {
  if (slips.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      {slips.map(({ text, claims }) => (
        <p key={text}>
          {text} <ClaimLinks claims={claims} lang={lang} />
        </p>
      ))}
    </>
  );
}

function ClaimLinks({ claims, lang }: { claims: Claim[]; lang: Lang }) {
  return claims.map(({ id, label }, place) => (
    <span key={id}>
      {place > 0 && "; "}
      <a href={`#${id}`}>
        {id}: {label[lang]}
      </a>
      {place === claims.length - 1 && "."}
    </span>
  ));
}
