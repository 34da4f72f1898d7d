import type { Korea } from "../../lib/types";
import type { BoardWords } from "../../lib/words/ui.types";

type Words = Pick<BoardWords, "partners" | "fullNames">;

type HeadsProps = {
  partners: Korea[];
  /** How many events the strip of each column holds; null without strips. */
  counts: Record<Korea, string> | null;
  words: Words;
};

/** Whose column it is, once over all panels side by side; on a phone each plot says it itself. */
export function ColumnHeads({ partners, counts, words }: HeadsProps) {
  return (
    <div className="columns column-heads">
      {partners.map((partner) => (
        <h2 key={partner} className={`of-${partner}`}>
          {words.partners[partner]} <small>{words.fullNames[partner]}</small>
          {counts && <small className="count">{counts[partner]}</small>}
        </h2>
      ))}
    </div>
  );
}

/** Whose plot it is, where the columns stand over each other. */
export function FacetHead({ partner, words, head: Head }: { partner: Korea; words: Words; head: "h2" | "h3" | "h4" }) {
  return <Head className={`facet-head phone of-${partner}`}>{words.partners[partner]}</Head>;
}
