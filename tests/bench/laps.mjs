const times = (count, step) => Array.from({ length: count }, () => step);
const preset = (words) => ["click", "main button[aria-pressed]", words];

/** Goes to views by the address, back through all of them, half forward, and back again. */
const through = (queries) => [
  ...queries.map((query) => ["go", query]),
  ...times(queries.length, ["move", -1]),
  ["move", 2],
  ["move", -2],
];

/** Changes of the view on Explore, by every kind of control and by the address, that end where they began. */
export const exploring = [
  ...times(2, ["next", "scale"]),
  ...times(2, ["next", "prices"]),
  ...times(3, ["next", "partners"]),
  ...times(4, ["next", "as"]),
  ...times(2, ["next", "layout"]),
  ["list", "Panels", "input[type=checkbox]:not(:checked)"],
  ["list", "Panels", "input[type=checkbox]:not(:checked)"],
  ["list", "Events", "input[type=checkbox]:checked"],
  preset("1990"),
  preset("Since 1945"),
  ["key", "Enter"],
  ["key", "PageDown"],
  ["key", "Enter"],
  ["key", "]"],
  ["key", "Escape"],
  ["click", "main button", "Back to the default view"],
  ...through([
    "?event=M070&around=3",
    "?pin=1990,1995",
    "?source=imf_dots_rus",
    "?measures=intensity,missions,trade_total&half=6",
    "?weights=level.minister=3",
    "?theme=dark&from=1860",
  ]),
];

/** Changes on Compare: the years of each Korea, and two periods. */
export const comparing = [
  ["list", "Align by", ".list button", "Recognition"],
  ["click", ".controls button", "Year"],
  ["list", "Period", ".list button", "1985"],
  ["click", "main button", "Back to the default view"],
  ...times(2, ["next", "y"]),
  ...through(["?align=M023:M070", "?align=M095:M076&as=index", "?periods=1985-1995:2014-2024", "?y=own"]),
];

/** One of each kind of what is taken: four files of all panels, and a picture for the clipboard. */
export const taking = [
  ...["PNG", "SVG", "CSV", "JSON"].map((name) => ["take", "[data-panel] button", name]),
  ["click", "[data-panel] button", "More"],
  ["take", "dialog.take button", "Copy the image"],
  ["click", "dialog.take .take-head button"],
];
