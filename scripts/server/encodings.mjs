/** The copies of a text the build makes, the smallest first, and how their names end. */
export const copies = [
  { encoding: "br", ending: ".br" },
  { encoding: "gzip", ending: ".gz" },
];

function weights(header) {
  const given = new Map();
  for (const item of header.toLowerCase().split(",")) {
    const [name, ...parameters] = item.split(";").map((part) => part.trim());
    const weight = parameters.find((one) => one.startsWith("q="));
    if (name) given.set(name === "x-gzip" ? "gzip" : name, weight ? Number(weight.slice(2)) || 0 : 1);
  }
  return given;
}

/** Which copies a reader takes by an Accept-Encoding header, the best first: by its weights, then by size. Whatever is not named it does not take. */
export function copiesFor(header = "") {
  const given = weights(header);
  const weightOf = ({ encoding }) => given.get(encoding) ?? given.get("*") ?? 0;
  const plain = given.get("identity") ?? 0;
  return copies
    .filter((copy) => weightOf(copy) > 0 && weightOf(copy) >= plain)
    .sort((one, other) => weightOf(other) - weightOf(one));
}
