import { Fragment } from "react";

/** Links in a row, parted by commas. */
export function Linked({ links }: { links: { href: string | null; name: string }[] }) {
  return links.map(({ href, name }, place) => (
    <Fragment key={`${href} ${name}`}>
      {place > 0 && ", "}
      {href ? <a href={href}>{name}</a> : name}
    </Fragment>
  ));
}
