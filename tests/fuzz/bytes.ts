import fc from "fast-check";

/** A change to the bytes of a file. Places are taken modulo its length, so that each fits any file. */
export type ByteChange =
  | { do: "cut"; at: number; length: number }
  | { do: "end"; at: number }
  | { do: "put"; at: number; text: string }
  | { do: "put-bytes"; at: number; bytes: Uint8Array }
  | { do: "double"; at: number; length: number; times: number }
  | { do: "flip"; at: number; bit: number }
  | { do: "line-ends"; as: string }
  | { do: "encode"; as: "utf16le" | "latin1" | "utf8-mark" | "utf16le-mark" };

const place = fc.nat(1_000_000);
const some = fc.nat(40);

/** What readers of CSV stumble over. */
export const sharp = [
  ...['"', '""', '"""', ",", ",,", "\n", "\n\n", "\r", "\r\n", '",', ',"', '"\n', '\n"', ";", "\t", "'", "\\", " "],
  ...["\0", "\uFEFF", "\u200B", "\u202E", "\u2028", "\u0085", "\uFFFD", "\u00a0", "é", "한", "😀", "\u{10FFFF}"],
];

const record = <T extends ByteChange>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T>(model);

export const anyByteChange: fc.Arbitrary<ByteChange> = fc.oneof(
  record({ do: fc.constant("cut"), at: place, length: some }),
  record({ do: fc.constant("end"), at: place }),
  record({ do: fc.constant("put"), at: place, text: fc.oneof(fc.constantFrom(...sharp), fc.string()) }),
  record({ do: fc.constant("put-bytes"), at: place, bytes: fc.uint8Array({ maxLength: 6 }) }),
  record({ do: fc.constant("double"), at: place, length: some, times: fc.integer({ min: 1, max: 60 }) }),
  record({ do: fc.constant("flip"), at: place, bit: fc.nat(7) }),
  record({ do: fc.constant("line-ends"), as: fc.constantFrom("\r", "\r\n", "\n\r", "\u2028") }),
  record({ do: fc.constant("encode"), as: fc.constantFrom("utf16le", "latin1", "utf8-mark", "utf16le-mark") }),
);

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** Makes a change; the bytes given stay as they are. */
export function changeBytes(bytes: Uint8Array, change: ByteChange): Uint8Array {
  const at = "at" in change ? change.at % (bytes.length + 1) : 0;
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (change.do) {
    case "cut":
      return Buffer.concat([before, after.subarray(change.length)]);
    case "end":
      return before;
    case "put":
      return Buffer.concat([before, encode(change.text), after]);
    case "put-bytes":
      return Buffer.concat([before, change.bytes, after]);
    case "double":
      return Buffer.concat([before, ...Array(change.times).fill(after.subarray(0, change.length)), after]);
    case "flip":
      return Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ (1 << change.bit) : byte));
    case "line-ends":
      return encode(decode(bytes).replaceAll("\n", change.as));
    case "encode":
      return encodeAs(decode(bytes), change.as);
  }
}

function encodeAs(text: string, as: (ByteChange & { do: "encode" })["as"]): Uint8Array {
  if (as === "utf8-mark") return encode(`\uFEFF${text}`);
  if (as === "utf16le-mark") return Buffer.from(`\uFEFF${text}`, "utf16le");
  return Buffer.from(text, as);
}
