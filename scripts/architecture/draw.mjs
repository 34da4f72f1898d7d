import { importsOf, modules } from "./imports.mjs";
import { ground, roomOf, rooms } from "./rooms.mjs";

const box = { left: 150, width: 400, height: 46, step: 68, top: 34 };
const width = 780;
const ink = {
  values: "#5b6670",
  types: "#a3adb5",
  text: "#1f2529",
  muted: "#56616a",
  edge: "#c4ccd2",
  paper: "#ffffff",
};

/** Imports between rooms: how many, and how many of them bring more than types. The ground is left out: all stand on it. */
export function arrows(imports) {
  const pairs = new Map();
  for (const { from, to, isOfTypes } of imports) {
    const [above, below] = [roomOf(from), to && roomOf(to)];
    if (!below || above === below || [above, below].includes(ground.name)) continue;
    const key = `${above} ${below}`;
    const pair = pairs.get(key) ?? { from: above, to: below, all: 0, values: 0 };
    pairs.set(key, { ...pair, all: pair.all + 1, values: pair.values + (isOfTypes ? 0 : 1) });
  }
  return [...pairs.values()];
}

const indexOf = (name) => rooms.findIndex((room) => room.name === name);
const topOf = (index) => box.top + index * box.step;

function paintBox({ name, holds }, index) {
  const y = topOf(index);
  return `<rect x="${box.left}" y="${y}" width="${box.width}" height="${box.height}" rx="3" fill="${ink.paper}" stroke="${ink.edge}"/>
<text x="${box.left + 14}" y="${y + 19}" font-weight="600" fill="${ink.text}">${name}</text>
<text x="${box.left + 14}" y="${y + 37}" fill="${ink.muted}">${holds}</text>`;
}

/** In three steps, so that an import more does not ask for another drawing. */
const thickness = (imports) => (imports < 8 ? 1 : imports < 30 ? 1.75 : 2.5);

const reachOf = ({ from, to }) => Math.abs(indexOf(to) - indexOf(from));
const isDown = ({ from, to }) => indexOf(to) > indexOf(from);

/** Where on the side of a room an arrow leaves or arrives, so that the longest goes around the others. */
function portOf(arrow, all, end) {
  const sign = end === "from" ? -1 : 1;
  const others = all.filter((one) => one[end] === arrow[end] && isDown(one) === isDown(arrow));
  const sorted = others.toSorted((a, b) => (isDown(arrow) ? sign : -sign) * (reachOf(a) - reachOf(b)));
  const share = (sorted.indexOf(arrow) + 1) / (others.length + 1);
  return (topOf(indexOf(arrow[end])) + box.height * share).toFixed(1);
}

/** An arrow to what a room imports: on the right, and on the left where it goes up. */
function paintArrow(arrow, all) {
  const side = isDown(arrow) ? box.left + box.width : box.left;
  const bend = side + (isDown(arrow) ? 1 : -1) * (18 + 20 * reachOf(arrow));
  const [start, end] = [portOf(arrow, all, "from"), portOf(arrow, all, "to")];
  const kind = arrow.values > 0 ? "values" : "types";
  const dash = kind === "types" ? ' stroke-dasharray="3 3"' : "";
  const look = `stroke="${ink[kind]}"${dash} stroke-width="${thickness(arrow.all)}"`;
  const words = `${arrow.from} imports ${kind === "types" ? "types of " : ""}${arrow.to}`;
  return `<path d="M${side} ${start}C${bend} ${start} ${bend} ${end} ${side} ${end}" fill="none" ${look} marker-end="url(#${kind})"><title>${words}</title></path>`;
}

const head = (id, colour) =>
  `<marker id="${id}" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L6 3L0 6z" fill="${colour}"/></marker>`;

/** Draws the rooms, one above the other, and what each imports, from the modules as they are. */
export function drawing() {
  const paths = arrows(modules().flatMap(importsOf));
  const height = topOf(rooms.length) + box.height + 40;
  const body = [
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    ...paths.map((path) => paintArrow(path, paths)),
    ...rooms.map((room, index) => paintBox(room, index)),
    paintBox(ground, rooms.length),
    `<text x="${box.left}" y="${height - 14}" fill="${ink.muted}">Thicker: more imports. Dashed: types alone. On the left: upwards.</text>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Inter, system-ui, sans-serif" font-size="13" role="img"><title>The rooms of the code and what each imports</title><defs>${head("values", ink.values)}${head("types", ink.types)}</defs>
${body.join("\n")}
</svg>
`;
}
