import type { Painted } from "../../lib/figure/methodsFrame";

/** A picture made at build, in the widths of which the style sheet shows one, under its title. */
export function Still({ picture: { title, tone, svg } }: { picture: Painted }) {
  return (
    <figure>
      <figcaption className={`of-${tone}`}>{title}</figcaption>
      {(["narrow", "wide"] as const).map((form) => (
        <div key={form} className={`still-${form}`} dangerouslySetInnerHTML={{ __html: svg[form] }} />
      ))}
    </figure>
  );
}
