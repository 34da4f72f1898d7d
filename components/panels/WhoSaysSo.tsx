import { formatYear } from "../../lib/format";
import type { Lang } from "../../lib/types";
import type { Field, Provenance, RivalField } from "../../lib/view/provenance.types";
import { provenanceWords } from "../../lib/words/provenance";
import "./pins.css";

type Props = {
  points: Provenance[];
  heading: string;
  pins: number[];
  /** The year of the axis that reads 0. */
  zero: number;
  lang: Lang;
};

/** Every pinned figure with who says it and who says otherwise; unfolded, all that is known of it. The first panel leads. */
export function WhoSaysSo({ points, heading, pins, zero, lang }: Props) {
  const [lead] = points;
  if (!lead) return null;
  const isLead = ({ panel }: Provenance) => panel === lead.panel;
  return (
    <section className="points" aria-label={heading}>
      <p>
        <b>{heading}</b> {pins.map((year) => formatYear(year - zero)).join(", ")}
      </p>
      <Points points={points.filter(isLead)} lang={lang} />
      {!points.every(isLead) && (
        <details className="fold">
          <summary>{provenanceWords[lang].rest}</summary>
          <Points points={points.filter((point) => !isLead(point))} lang={lang} />
        </details>
      )}
    </section>
  );
}

function Points({ points, lang }: Pick<Props, "points" | "lang">) {
  const words = provenanceWords[lang];
  return (
    <dl>
      {points.map((point) => (
        <div key={point.key} data-point={point.key}>
          <dt className={`of-${point.tone}`}>{point.name}</dt>
          <dd>
            {point.words}
            {point.rivals.length > 0 && <Rivals rivals={point.rivals} words={words.others} />}
            {point.fields.length > 0 && <Fields fields={point.fields} words={words.more} lang={lang} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Rivals({ rivals, words }: { rivals: RivalField[]; words: string }) {
  return (
    <p className="others">
      {words}:{" "}
      {rivals.map(({ source, href, value, raw, mark }, place) => (
        // Two figures of one source and one year may be equal.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with its point
        <span key={place} data-rival={raw}>
          {place > 0 && "; "}
          {value} (<a href={href}>{source}</a>
          {mark && `, ${mark}`})
        </span>
      ))}
    </p>
  );
}

function Fields({ fields, words, lang }: { fields: Field[]; words: string; lang: Lang }) {
  return (
    <details className="fold">
      <summary>{words}</summary>
      <dl className="fields">
        {fields.map((field) => (
          <div key={field.id + field.raw}>
            <dt>{field.term}</dt>
            <dd lang={field.isEnglish && lang !== "en" ? "en" : undefined}>
              <data value={field.raw} data-field={field.id}>
                {field.href ? <FieldLink href={field.href}>{field.words}</FieldLink> : field.words}
              </data>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function FieldLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} rel={href.startsWith("/") ? undefined : "external"}>
      {children}
    </a>
  );
}
