import type { ReactNode } from "react";
import type { BoardWords } from "../../lib/words/ui.types";

/** What a reader can take: an address to follow, or what to do. What is left out is not offered. */
export type Taking = string | (() => void);
export type TakeAway = Partial<
  Record<"png" | "slide" | "svg" | "csv" | "json" | "zip" | "cite" | "embed" | "link" | "more", Taking>
>;

type Props = { take: TakeAway; words: BoardWords["takeAway"]; id?: string; name: string };
type Item = [key: keyof TakeAway, words: string];

/** One row of plain words: pictures, numbers, everything, and the ways to cite. */
export function TakeAwayBar({ take, words, id, name }: Props) {
  const group = (items: Item[], heading?: string) => <Group take={take} items={items} heading={heading} />;
  return (
    <nav className="take-away" id={id} aria-label={name ? `${words.label}: ${name}` : words.label}>
      {group(
        [
          ["png", "PNG"],
          ["slide", words.slide],
          ["svg", "SVG"],
        ],
        words.image,
      )}
      {group(
        [
          ["csv", "CSV"],
          ["json", "JSON"],
        ],
        words.numbers,
      )}
      {group([["zip", "zip"]], words.everything)}
      {group([["cite", words.cite]])}
      {group([["embed", words.embed]])}
      {group([["link", words.link]])}
      {group([["more", words.more]])}
    </nav>
  );
}

function Group({ take, items, heading }: { take: TakeAway; items: Item[]; heading?: string | undefined }) {
  const offered = items.flatMap(([key, words]): [string, string, Taking][] => {
    const taking = take[key];
    return taking ? [[key, words, taking]] : [];
  });
  if (offered.length === 0) return null;
  return (
    <span>
      {heading}{" "}
      {offered.map(([key, words, taking], place) => (
        <span key={key}>
          {place > 0 && ", "}
          <Take taking={taking}>{words}</Take>
        </span>
      ))}
    </span>
  );
}

function Take({ taking, children }: { taking: Taking; children: ReactNode }) {
  if (typeof taking === "string") return <a href={taking}>{children}</a>;
  return (
    <button type="button" className="link" onClick={taking}>
      {children}
    </button>
  );
}
