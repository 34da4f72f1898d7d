/** A number as short as the picture needs it: one decimal at most, no leading zero. */
export function short(value = 0): string {
  const rounded = String(Math.round(value * 10) / 10);
  if (rounded === "-0") return "0";
  return rounded.replace(/^(-?)0\./, "$1.");
}

/** A hairline coordinate: the middle of a pixel, so that the line is sharp. */
export function crisp(value: number): string {
  return short(Math.round(value - 0.5) + 0.5);
}

/** Words as SVG text or attribute value. Characters XML cannot carry are left out. */
export function escapeXml(words: string): string {
  return words
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char] ?? "");
}

/** A group with a class, nothing where it would be empty. */
export function group(className: string, body: string): string {
  return body === "" ? "" : `<g class="${className}">${body}</g>`;
}

/** A path with a class, nothing where it would be empty. */
export function path(className: string, d: string): string {
  return d === "" ? "" : `<path class="${className}" d="${d}"/>`;
}

/** The whole picture: an image with a text alternative, or a layer that assistive technology passes over. */
export function figure(width: number, height: number, label: string | null, body: string, id = ""): string {
  const size = `viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" height="${short(height)}"`;
  const names = label === null ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(label)}"`;
  return `<svg class="figure"${id && ` id="${escapeXml(id)}"`} ${size} ${names}>${body}</svg>`;
}
