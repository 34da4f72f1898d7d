/** The rooms of the code, each above those it is made from. */
export const rooms = [
  { name: "app", holds: "pages: put components together, nothing else" },
  { name: "components", holds: "what a reader sees and touches" },
  { name: "lib/pages", holds: "models of the pages to read" },
  { name: "lib/export", holds: "files to take away" },
  { name: "lib/figure", holds: "models painted as SVG" },
  { name: "lib/view", holds: "a view of the address, its panels and their layout" },
  { name: "lib/words", holds: "every word of both languages" },
  { name: "lib/derive", holds: "headline, prices, index, disagreement" },
  { name: "lib/load", holds: "the only modules that read files" },
  { name: "lib/parse", holds: "bytes to checked tables, or every problem" },
];

/** What everything may import: types, dates, paths, the schema of the data, how a figure is written. */
export const ground = { name: "lib", holds: "types, dates, schema: all rooms stand on it" };

const onGround = /^lib\/(?:[^/]+|schema\/.+|format\/.+)$/;

/** The room of a file, by its path from the root. */
export function roomOf(path) {
  if (/^lib\/(load|dataset)\.ts$/.test(path)) return "lib/load";
  if (onGround.test(path)) return ground.name;
  const [first, second] = path.split("/");
  return first === "lib" ? `lib/${second}` : first;
}
