const tagsIn = (header) => header.match(/(W\/)?"[^"]*"/g) ?? [];
const isWeak = (tag) => tag.startsWith("W/");
const bare = (tag) => tag.replace(/^W\//, "");

/** True, false, or null where the header is no date as HTTP writes it and so says nothing. */
function isNotAfter(header, modified) {
  const date = new Date(header ?? "");
  return date.toUTCString() === header ? Math.floor(modified / 1000) * 1000 <= date.getTime() : null;
}

/** Whether a header names this version of a file. A weak tag never vouches for single bytes, so only not sending again may rest on it. */
const names = (header, tag, { isStrict }) =>
  header.trim() === "*" || tagsIn(header).some((one) => bare(one) === tag && !(isStrict && isWeak(one)));

/** The status that the conditions of a request call for, 412 or 304, in the order of RFC 9110; null where the file is to be sent. */
export function statusBy(headers, { tag, modified }) {
  const match = headers["if-match"];
  if (match !== undefined) {
    if (!names(match, tag, { isStrict: true })) return 412;
  } else if (isNotAfter(headers["if-unmodified-since"], modified) === false) return 412;
  const noneMatch = headers["if-none-match"];
  if (noneMatch !== undefined) return names(noneMatch, tag, { isStrict: false }) ? 304 : null;
  return isNotAfter(headers["if-modified-since"], modified) ? 304 : null;
}

/** Whether a range goes with the version the reader has part of: by its tag, or by exactly its date. */
export function isSameVersion(header, { tag, modified }) {
  if (header === undefined) return true;
  return header.startsWith('"') ? header === tag : header === new Date(modified).toUTCString();
}
