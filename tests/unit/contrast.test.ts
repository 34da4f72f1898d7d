import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { palettes, type Token } from "../../lib/view/palette";
import { blend, type Colour, colour, contrast } from "./colour";

/** A token, or a token that lets the ground under it through. */
type Paint = Token | { of: Token; by: number | "band" | "pill"; on?: "era" };
type Use = { what: string; fronts: Paint[]; grounds: Paint[]; least: number };

const paper: Paint[] = ["ground", "era"];
const beads = (["prk", "kor", "moscow"] as const).map((of) => ({ of, on: "era" as const }));

/** What stands on what, and the contrast it needs: 4.5 for words, 3 for what is seen without being read. */
const uses: Use[] = [
  { what: "words", fronts: ["ink", "muted", "prk-text", "kor", "moscow"], grounds: paper, least: 4.5 },
  {
    what: "words over the range of a line",
    fronts: ["ink", "muted", "prk-text", "kor"],
    grounds: (["prk", "kor"] as const).map((of) => ({ of, by: "band" })),
    least: 4.5,
  },
  ...(["prk-text", "kor", "moscow"] as const).map((front, i): Use => {
    const pale = { of: beads[i]?.of ?? front, by: "pill" } as const;
    return { what: "number on a pale bead", fronts: [front], grounds: [pale, { ...pale, on: "era" }], least: 4.5 };
  }),
  { what: "number on a full bead", fronts: ["ground"], grounds: ["prk", "kor", "moscow", "ink"], least: 4.5 },
  { what: "words that cannot be used now", fronts: ["hair", { of: "muted", by: 0.75 }], grounds: paper, least: 3 },
  { what: "lines, markers, beads", fronts: ["prk", "kor", "moscow", "muted"], grounds: paper, least: 3 },
  {
    what: "lines of other sources",
    fronts: (["prk", "kor", "moscow"] as const).flatMap((of): Paint[] => [
      { of, by: 0.8 },
      { of, by: 0.8, on: "era" },
    ]),
    grounds: ["ground"],
    least: 3,
  },
  { what: "axis, zero, edge of a field, bar of what lacks", fronts: ["muted"], grounds: paper, least: 3 },
  { what: "line under a link, box of a field, tick, hairline of an event", fronts: ["hair"], grounds: paper, least: 3 },
  { what: "focus, chosen word, pin, crosshair, handle", fronts: ["ink"], grounds: paper, least: 3 },
];

/** What is pale on purpose, and where a reader finds the same without it. */
const toldOtherwise: Partial<Record<Token, string>> = {
  rule: "gridlines and the rules between parts: the axis has numbers, the parts have headings and room",
  hatch: "years without a figure: words in the hatch, the sentence below, the table, the notes on gaps",
  era: "ground of an era: its name in the strip, its years on Milestones",
  band: "opacity of the range: low and high stand in the readout, under a pinned year and in the table",
  pill: "opacity of a bead of several events: its number, and the list it opens",
};

type Values = Record<string, string>;

/** The themes as the page declares them: light, dark by system, dark by choice, print. */
function themes(): Values[] {
  const css = readFileSync("app/figure.css", "utf8");
  const roots = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, body = ""]) => body);
  return roots
    .map((body) =>
      Object.fromEntries([...body.matchAll(/--([\w-]+):([^;]+)/g)].map(([, name, value]) => [name, value])),
    )
    .filter(({ ground }) => ground?.startsWith("#"));
}

function seen(paint: Paint, theme: Values, on: Colour): Colour {
  if (typeof paint === "string") return colour(theme[paint] ?? "");
  const ground = paint.on ? colour(theme[paint.on] ?? "") : on;
  return blend(
    colour(theme[paint.of] ?? ""),
    ground,
    typeof paint.by === "number" ? paint.by : Number(theme[paint.by]),
  );
}

const pairs = uses.flatMap(({ what, fronts, grounds, least }) =>
  fronts.flatMap((front) => grounds.map((ground) => ({ what, front, ground, least }))),
);
const nameOf = (paint: Paint) => (typeof paint === "string" ? paint : `${paint.of} (${paint.by})`);

it("everything that is used on a ground has the contrast it needs, in every theme and in print", () => {
  const all = themes();
  expect(all).toHaveLength(4);
  const measured = all.flatMap((theme) =>
    pairs.map(({ what, front, ground, least }) => {
      const on = seen(ground, theme, colour(theme.ground ?? ""));
      const ratio = contrast(seen(front, theme, on), on);
      return { ratio, least, told: `${what}: ${nameOf(front)} on ${nameOf(ground)} ${ratio.toFixed(2)}` };
    }),
  );
  expect(measured.filter(({ ratio, least }) => ratio < least).map(({ told }) => told)).toEqual([]);
  const lowest = (least: number) =>
    Math.min(...measured.filter((one) => one.least === least).map(({ ratio }) => ratio));
  console.info(`${measured.length} pairs; lowest of words ${lowest(4.5).toFixed(2)}, of marks ${lowest(3).toFixed(2)}`);
});

const files = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css") && name !== "figure.css")
    .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
);
/** Tokens that any sheet gives to properties of such a name. */
const given = (property: string): string[] => [
  ...new Set(
    files.flatMap((css) =>
      [
        ...css.matchAll(
          new RegExp(`[\\s;{](?:${property}):[^;{}]*var\\(--(${Object.keys(palettes.light).join("|")})\\)`, "g"),
        ),
      ].map(([, token = ""]) => token),
    ),
  ),
];
const isMeant = (front: string, ground: string, least: number) =>
  pairs.some((pair) => pair.least >= least && nameOf(pair.front) === front && nameOf(pair.ground) === ground);

it("no token is forgotten: each is in a pair or says where the same is told otherwise", () => {
  const used = new Set(pairs.flatMap(({ front, ground }) => [front, ground]).filter((one) => typeof one === "string"));
  const tokens = themes().flatMap((theme) => Object.keys(theme));
  expect(new Set(tokens)).toEqual(new Set(Object.keys(palettes.light)));
  expect(tokens.filter((token) => !used.has(token as Token) && !(token in toldOtherwise))).toEqual([]);
});

it("style sheets give words, edges and grounds no token that is not compared with every ground they use", () => {
  const grounds = given("background|background-color").filter((token) => token !== "ink" && token !== "muted");
  expect(grounds.toSorted()).toEqual(["era", "ground"]);
  // The marker beside a name is no word, though it is drawn in the colour of one.
  const words = given("color").filter((token) => token !== "prk" && token !== "hair");
  const edges = given("border[\\w-]*|outline[\\w-]*|text-decoration-color|accent-color|box-shadow|fill|stroke");
  const isBare = (token: string) => token in toldOtherwise || token === "ground";
  const missed = [
    ...words.flatMap((token) => grounds.filter((ground) => !isMeant(token, ground, 4.5)).map((on) => [token, on])),
    ...edges.flatMap((token) =>
      grounds.filter((on) => !isBare(token) && !isMeant(token, on, 3)).map((on) => [token, on]),
    ),
  ];
  expect(words.length + edges.length).toBeGreaterThan(8);
  expect(missed).toEqual([]);
});

it("style sheets have no colour of their own but the veil behind a dialog and a mask", () => {
  const own = files.flatMap((css) => css.match(/#[0-9a-f]{3,8}\b(?![^{}]*\{)|rgba?\([^)]*\)|hsla?\([^)]*\)/gi) ?? []);
  expect(new Set(own)).toEqual(new Set(["rgb(0 0 0 / 0.4)", "#000"]));
});
