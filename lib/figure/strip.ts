import type { LaidBead, LaidStrip } from "../view/layout/layout.types";
import { sign, signGap, signsOf } from "../view/layout/signs";
import { markerShape, paintLeaders, paintTexts, toneClass } from "./marks";
import { boxes } from "./plot";
import { crisp, figure, group, path, short } from "./svg";

const pillHeight = 16;
const single = { pale: 3.2, full: 4.5 };

/** The event strip as an SVG element; as a layer under buttons it has no text alternative, since they say it all. */
export function paintStrip(laid: LaidStrip, isLayer = false): string {
  const { area, spineY, pins, pinRows } = laid;
  const right = area.x + area.width;
  const body = [
    path(
      "era",
      boxes(
        laid.eras.filter(({ tint }) => tint === 0),
        laid.height,
      ),
    ),
    path("gridline", `M${short(area.x)} ${crisp(spineY)}H${short(right)}`),
    path("pin", pins.map((x) => pinPath(x, pinRows, laid.beads)).join("")),
    paintLeaders(laid.leaders, "hairline"),
    (["PRK", "KOR", "BOTH"] as const)
      .map((lane) => paintLane(laid.beads.filter((bead) => bead.lane === lane)))
      .join(""),
    paintTexts(laid.texts.filter(({ role }) => role !== "count")),
  ];
  return figure(laid.frame.width, laid.height, isLayer ? null : laid.label, body.join(""));
}

/** A pin from row to row, cut where a bead stands: a number is not crossed out. */
function pinPath(x: number, [top, foot]: LaidStrip["pinRows"], beads: LaidBead[]): string {
  const crossed = beads
    .filter((bead) => bead.events.length > 1 && Math.abs(bead.x - x) <= bead.width / 2 + 2)
    .toSorted((a, b) => a.y - b.y);
  const reach = (bead: LaidBead) => signGap(bead.lane) + sign.height + 1;
  const starts = [top, ...crossed.map((bead) => bead.y + reach(bead))];
  const ends = [...crossed.map((bead) => bead.y - reach(bead)), foot];
  return starts
    .map((start, i) => {
      const end = ends[i] ?? foot;
      return end > start ? `M${crisp(x)} ${short(start)}V${short(end)}` : "";
    })
    .join("");
}

function paintLane(beads: LaidBead[]): string {
  const [first] = beads;
  if (!first) return "";
  const signs = path("sign", signPath(beads.filter(({ isOpen }) => !isOpen)));
  const openedSigns = path("sign ink", signPath(beads.filter(({ isOpen }) => isOpen)));
  const tone = toneClass[first.lane === "BOTH" ? "moscow" : first.lane];
  return group(`${tone} middle`, beads.map(paintBead).join("") + signs + openedSigns);
}

/** Triangles over beads with events that bring the sides closer, then under those with events that part them. */
function signPath(beads: LaidBead[]): string {
  const { width, height } = sign;
  const half = short(width / 2);
  const up = `l${half}-${height} ${half} ${height}z`;
  const down = `l${half} ${height} ${half}-${height}z`;
  const over = beads.filter(({ events }) => signsOf(events).over);
  const under = beads.filter(({ events }) => signsOf(events).under);
  return signRow(over, -1, up) + signRow(under, 1, down);
}

/** The same shape at each bead of a lane. Whole steps from one to the next keep it short; a sign is at most half a px astray. */
function signRow(beads: LaidBead[], side: -1 | 1, shape: string): string {
  let last = 0;
  return beads
    .map(({ lane, x, y }, i) => {
      const start = Math.round(x - sign.width / 2);
      const step = start - last;
      last = start;
      return `${i === 0 ? `M${start} ${short(y + side * signGap(lane))}` : `m${step} 0`}${shape}`;
    })
    .join("");
}

/** A marker for one event, a pill with their number for several: full where labelled, in ink where opened. */
function paintBead(bead: LaidBead): string {
  const look = ["event", bead.isLabelled ? "labelled" : "", bead.isOpen ? "opened" : ""].filter(Boolean).join(" ");
  return group(look, bead.events.length === 1 ? paintSingle(bead) : paintPill(bead));
}

function paintSingle({ lane, x, y, isLabelled, isOpen }: LaidBead): string {
  const shape = lane === "BOTH" ? "diamond" : lane === "KOR" ? "square" : "circle";
  const isFull = isLabelled || isOpen || lane === "BOTH";
  const size = isFull && lane !== "BOTH" ? single.full : single.pale;
  return markerShape(shape, x, y, size, isFull ? "mark" : "mark hollow");
}

function paintPill({ lane, x, y, width, events }: LaidBead): string {
  const count = `<text x="${short(x)}" y="${short(y + 4.2)}">${events.length}</text>`;
  if (lane === "BOTH") return path("pill", lozenge(x, y, width)) + count;
  const place = `x="${short(x - width / 2)}" y="${short(y - pillHeight / 2)}" width="${width}" height="${pillHeight}"`;
  return `<rect class="pill" ${place} rx="${lane === "KOR" ? 3 : pillHeight / 2}"/>${count}`;
}

/** A diamond drawn wide, for a number. */
function lozenge(x: number, y: number, width: number): string {
  const flat = width - 8;
  return `M${short(x - width / 2 - 2)} ${short(y)}l6-7h${flat}l6 7l-6 7h-${flat}z`;
}
