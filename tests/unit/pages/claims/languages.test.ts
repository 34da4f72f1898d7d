import { describe, expect, it } from "vitest";
import { loadDataset } from "../../../../lib/load";
import type { Claim } from "../../../../lib/types";

const months: [english: string, spanish: string][] = [
  ["january", "enero"],
  ["february", "febrero"],
  ["march", "marzo"],
  ["april", "abril"],
  ["may", "mayo"],
  ["june", "junio"],
  ["july", "julio"],
  ["august", "agosto"],
  ["september", "septiembre"],
  ["october", "octubre"],
  ["november", "noviembre"],
  ["december", "diciembre"],
];
const scales = { million: 1e6, millions: 1e6, millón: 1e6, millones: 1e6, billion: 1e9, bn: 1e9 };
const scaleOf = (word: string) => Object.entries(scales).find(([name]) => name === word)?.[1] ?? 1;
const monthOf = (word: string) => months.findIndex((names) => names.some((name) => name === word)) + 1;

const number = String.raw`\d+(?:[.,]\d+)*`;
const scale = String.raw`(?:\s(million|millions|millones|billion|bn)\b)?`;
const pattern = new RegExp(`(${number})${scale}|\\p{L}+`, "gu");

/** Every number a text says, in plain digits, and its months as m1 to m12; a range of amounts shares its scale. */
function saidIn(text: string, lang: "en" | "es"): string[] {
  const plain = text
    .toLowerCase()
    .replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (_, y, m, d) => `${y} ${months[m - 1]?.[0]} ${Number(d)}`)
    .replace(/\b(\d{4})-(\d\d)\b(?!-)/g, (_, y, m) => `${y} ${months[m - 1]?.[0]}`)
    .replace(/siglo xvii/g, "siglo 17")
    .replace(
      new RegExp(`(${number})( to about| to| y unos| a) (${number})(\\s(?:million|millones|billion))`, "g"),
      "$1$4$2 $3$4",
    );
  const said = [...plain.matchAll(pattern)].flatMap(([word, digits, size = ""]) => {
    if (digits === undefined) return monthOf(word) > 0 ? [`m${monthOf(word)}`] : [];
    const read = lang === "en" ? digits.replaceAll(",", "") : digits.replaceAll(".", "").replace(",", ".");
    return [String(Number((Number(read) * scaleOf(size)).toPrecision(12)))];
  });
  return [...new Set(said)].sort();
}

describe("saidIn", () => {
  it("reads the same amounts and dates in both languages", () => {
    expect(saidIn("1.97 to about 2.3 billion USD on 1990-09-30", "en")).toEqual(
      saidIn("de 1.970 a 2.300 millones el 30 de septiembre de 1990", "es"),
    );
    expect(saidIn("0.1 million, 8.7 km, March-May 1946", "en")).toEqual(["100000", "1946", "8.7", "m3", "m5"]);
  });

  it("tells a slip of a unit, a day or a month", () => {
    const right = saidIn("2.9 million on 26 July", "en");
    for (const wrong of ["2.900 millones el 26 de julio", "2,9 millones el 25 de julio", "2,9 millones el 26 de junio"])
      expect(saidIn(wrong, "es")).not.toEqual(right);
  });
});

const claims = loadDataset().claims;

describe("the Spanish of the claims", () => {
  it.each(["label", "says", "checked", "note"] as const)("has the dates and figures of the English %s", (field) => {
    const saidBy = (lang: "en" | "es") => claims.map((claim: Claim) => [claim.id, saidIn(claim[field][lang], lang)]);
    expect(saidBy("es")).toEqual(saidBy("en"));
  });

  it("is there wherever the English is, and gives a reason where the English does", () => {
    const lacking = claims.filter(({ note }) => (note.en === "") !== (note.es === ""));
    expect(lacking.map(({ id }) => id)).toEqual([]);
    const reasons = (lang: "en" | "es", mark: string) =>
      claims.filter(({ note }) => note[lang].includes(mark)).map(({ id }) => id);
    expect(reasons("es", "No se dibuja: ")).toEqual(reasons("en", "Not drawn: "));
  });
});
