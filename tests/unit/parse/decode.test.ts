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
