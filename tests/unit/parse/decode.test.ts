import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../lib/parse/decode";
import { runs } from "../seed";
import { encode } from "./smallData";

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("decodeText", () => {
  it("drops a byte order mark and tells of it", () => {
    const { text, faults } = decodeText(encode("\uFEFFa,b\n"));
    expect(text).toBe("a,b\n");
    expect(faults.map(({ code, index }) => [code, index])).toEqual([["x-byte-order-mark", 0]]);
  });

  it("names the offset of every byte that is not UTF-8, counted in the file", () => {
    const { text, faults } = decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...latin("a\r\né,ñ\r\n")]));
    expect(text).toBe("a\n\uFFFD,\uFFFD\n");
    expect(faults.slice(2).map(({ code, hint, index }) => [code, index, hint.split(/[:;]/)[0]])).toEqual([
      ["encoding-error", 2, "byte 6 (0xE9) is not UTF-8"],
      ["encoding-error", 4, "byte 8 (0xF1) is not UTF-8"],
    ]);
  });

  it("tells once of a file that ends its lines in CRLF", () => {
    const { text, faults } = decodeText(encode("a\r\nb\r\nc\r\n"));
    expect(text).toBe("a\nb\nc\n");
    expect(faults.map(({ code, index }) => [code, index])).toEqual([["x-line-ends", 1]]);
  });

  it("tells of each CRLF among LF, and leaves a lone CR to the cell", () => {
    const { text, faults } = decodeText(encode("a\nb\r\nc\rd\r\n"));
    expect(text).toBe("a\nb\nc\rd\n");
    expect(faults.map(({ code, index }) => [code, index])).toEqual([
      ["x-line-ends", 3],
      ["x-line-ends", 7],
    ]);
  });

  it("tells of a file that ends its lines in CR", () => {
    const { text, faults } = decodeText(encode("a\rb\r"));
    expect(text).toBe("a\nb\n");
    expect(faults.map(({ code, index }) => [code, index])).toEqual([["x-line-ends", 1]]);
  });

  it("reads any bytes, and finds a fault just where the platform's decoder does", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const isUtf8 = (() => {
          try {
            new TextDecoder("utf-8", { fatal: true }).decode(bytes);
            return true;
          } catch {
            return false;
          }
        })();
        const found = decodeText(bytes).faults.filter(({ code }) => code === "encoding-error");
        expect(found.length === 0).toBe(isUtf8);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("keeps the text between bytes that are not UTF-8", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }).filter((text) => !/[\r\uFEFF]/.test(text))), (parts) => {
        const bytes = parts.flatMap((part, index) => [...(index > 0 ? [0xff] : []), ...encode(part)]).concat(0x0a);
        const { text, faults } = decodeText(Uint8Array.from(bytes));
        expect(text).toBe(`${parts.join("\uFFFD")}\n`);
        expect(faults).toHaveLength(Math.max(parts.length - 1, 0));
      }),
    );
  });
});

describe("bytes that are not UTF-8", () => {
  const hints = (...bytes: number[]) => {
    const { faults } = decodeText(Uint8Array.from(bytes));
    return faults.filter(({ code }) => code === "encoding-error").map(({ hint }) => hint);
  };
  const bad = (offset: number, byte: string) => `byte ${offset} (0x${byte}) is not UTF-8; save as UTF-8`;
  const cut = (offset: number, byte: string) =>
    `byte ${offset} (0x${byte}) begins a sign that the file ends within: it may be cut`;
  const [a, lf] = [0x61, 0x0a];

  it.each<[string, number[], string[]]>([
    ["a byte that begins nothing", [a, 0xf5, 0x80, lf], [bad(1, "F5"), bad(2, "80")]],
    ["the last sign of Unicode is right", [0xf4, 0x8f, 0xbf, 0xbf, lf], []],
    ["one beyond it is not", [0xf4, 0x90, 0x80, 0x80, lf], [bad(0, "F4"), bad(1, "90"), bad(2, "80"), bad(3, "80")]],
    ["the first sign of three bytes is right", [0xe0, 0xa0, 0x80, lf], []],
    ["one in more bytes than it needs is not", [0xe0, 0x9f, 0xbf, lf], [bad(0, "E0"), bad(1, "9F"), bad(2, "BF")]],
    ["the first sign of four bytes is right", [0xf0, 0x90, 0x80, 0x80, lf], []],
    ["a third byte of another kind", [0xe2, 0x82, 0xc0, lf], [bad(0, "E2"), bad(1, "82"), bad(2, "C0")]],
    ["a file cut behind the first of two bytes", [a, 0xc3], [cut(1, "C3")]],
    [
      "a file cut behind the last that can follow",
      [0xf0, 0x9f, 0xbf, 0x80].slice(0, 3),
      [cut(0, "F0"), bad(1, "9F"), bad(2, "BF")],
    ],
    ["a file that ends in a byte that begins nothing", [a, 0x80], [bad(1, "80")]],
    ["a file cut within a sign, behind a letter", [0xe2, a], [bad(0, "E2")]],
    ["a sign without its second byte before a line end", [0xc3, lf], [bad(0, "C3")]],
    ["a sign without its last byte far from the end", [0xe2, 0x82, a, a, a, lf], [bad(0, "E2"), bad(1, "82")]],
  ])("are told, and no others: %s", (_, bytes, told) => {
    expect(hints(...bytes).map((hint) => hint.replace(/: looks like [^;]+/, ""))).toEqual(told);
  });
});

it("takes for a byte order mark only the three bytes of one", () => {
  for (const bytes of [
    [0xef, 0xbb, 0xbe, 0x0a],
    [0xef, 0xba, 0xbf, 0x0a],
    [0xee, 0xbb, 0xbf, 0x0a],
  ]) {
    const { text, faults } = decodeText(Uint8Array.from(bytes));
    expect([text.length, faults]).toEqual([2, []]);
  }
  expect(decodeText(encode("\uFEFF\uFEFFa\n")).text).toBe("\uFEFFa\n");
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0xff, 0x0a])).text).toBe("\uFEFF\uFFFD\n");
});
