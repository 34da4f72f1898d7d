/**
 * What a request asks for: its path, read, the parts of it, whether it ends with a slash, and the query. The path may come with a
 * host before it, which says nothing here. Null where the address cannot be read at all: a stray `%`, bytes that are no UTF-8, NUL.
 */
export function targetOf(url) {
  const [address, ...query] = url.split("?");
  const parts = address
    .replace(/^https?:\/\/[^/]*/i, "")
    .split("/")
    .map(readPart);
  if (parts.length < 2 || parts[0] !== "" || parts.some((part) => part === null || part.includes("\0"))) return null;
  const isFolder = parts.at(-1) === "";
  return { path: parts.join("/"), parts: parts.slice(1, isFolder ? -1 : undefined), isFolder, query: query.join("?") };
}

function readPart(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** For the host alone (`_headers`), for nobody (`.git`), and the copies that stand for another file. */
const isKept = (parts) =>
  /^_(headers|redirects)$/.test(parts.join("/")) ||
  parts.some((part, place) => part.startsWith(".") && !(place === 0 && part === ".well-known")) ||
  /\.(br|gz)$/.test(parts.at(-1) ?? "");

/** Whether these parts can name a file of a site: no way up, none that a system reads as two, none that is kept from readers. */
export const isNameable = (parts) => parts.every((part) => part !== "" && !/[/\\:]/.test(part)) && !isKept(parts);

/** The address of a folder. It begins with one slash, whatever was asked: two would name another host. */
export const addressOf = ({ parts, query }) =>
  `/${parts.map((part) => `${encodeURIComponent(part)}/`).join("")}${query && `?${query}`}`;
