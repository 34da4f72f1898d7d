/** Red, green and blue, 0 to 1, as a screen is told them. */
export type Colour = readonly [number, number, number];

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

const times = (matrix: Matrix, [a, b, c]: Row): Row => {
  const at = ([x, y, z]: Row) => x * a + y * b + z * c;
  return [at(matrix[0]), at(matrix[1]), at(matrix[2])];
};
const each = ([a, b, c]: Row, run: (one: number) => number): Row => [run(a), run(b), run(c)];

/** A colour written as `#fff` or `#b35c00`. */
export function colour(hex: string): Colour {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  if (!/^[0-9a-f]{6}$/i.test(digits)) throw new Error(`no colour: ${hex}`);
  return each([0, 2, 4], (at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
}

/** What is seen of a colour that lets some of another through. */
export const blend = (front: Colour, ground: Colour, opacity: number): Colour => {
  const at = (i: 0 | 1 | 2) => opacity * front[i] + (1 - opacity) * ground[i];
  return [at(0), at(1), at(2)];
};

const toLight = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toScreen = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** Ratio of two colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const light = (one: Colour) =>
    times(
      [
        [0.2126, 0.7152, 0.0722],
        [0, 0, 0],
        [0, 0, 0],
      ],
      each(one, toLight),
    )[0];
  const [low = 0, high = 0] = [light(a), light(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0: what an eye without one kind of cone makes of light. */
const simulations: Record<"protanopia" | "deuteranopia" | "tritanopia", Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export type Eye = "usual" | keyof typeof simulations;
export const eyes: readonly Eye[] = ["usual", "protanopia", "deuteranopia", "tritanopia"];

/** A colour as such an eye sees it. */
export function seenBy(eye: Eye, one: Colour): Colour {
  if (eye === "usual") return one;
  return each(times(simulations[eye], each(one, toLight)), (value) => toScreen(Math.min(1, Math.max(0, value))));
}

/** CIE L*a*b* under D65. */
function lab(one: Colour): Row {
  const xyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    each(one, toLight),
  );
  const root = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : (value * 24389) / 27 / 116 + 16 / 116);
  const [x, y, z] = each([xyz[0] / 0.95047, xyz[1], xyz[2] / 1.08883], root);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = (angle: number) => (angle * Math.PI) / 180;

/** CIEDE2000 (Sharma, Wu and Dalal 2005): 1 can just be seen beside each other, 100 is black beside white. */
export function distance(a: Colour, b: Colour): number {
  const [[l1, a1, b1], [l2, a2, b2]] = [lab(a), lab(b)];
  const pull = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const grown = 1.5 - 0.5 * pull((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [c1, c2] = [Math.hypot(a1 * grown, b1), Math.hypot(a2 * grown, b2)];
  const hue = (red: number, yellow: number) => ((Math.atan2(yellow, red * grown) * 180) / Math.PI + 360) % 360;
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const isFar = Math.abs(h2 - h1) > 180;
  const turn = c1 * c2 === 0 ? 0 : isFar ? h2 - h1 + (h2 > h1 ? -360 : 360) : h2 - h1;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = c1 * c2 === 0 ? h1 + h2 : isFar ? (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2 : (h1 + h2) / 2;
  const cos = (by: number, from: number) => Math.cos(degrees(by * h + from));
  const t = 1 - 0.17 * cos(1, -30) + 0.24 * cos(2, 0) + 0.32 * cos(3, 6) - 0.2 * cos(4, -63);
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const tone = (2 * Math.sqrt(c1 * c2) * Math.sin(degrees(turn / 2))) / (1 + 0.015 * c * t);
  const twist = -2 * pull(c) * Math.sin(degrees(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + tone ** 2 + twist * chroma * tone);
}
