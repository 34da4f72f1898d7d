/** How texts in UTF-8 look to who reads them in an older encoding. Source: WHATWG, Encoding; code pages 437 and 850 of IBM. */

// What stands at 0x80 to 0x9F. Some versions of Node read windows-1252 as Latin-1, so it is not left to them.
const western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const dosAmerican =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
const dosEuropean =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";
// Two letters of another script in a row, a dash, a quote or another sign of those: no text
// has the signs they are misread as side by side.
const telling =
  "[\\u0400-\\u045f]{2}|[\\uac00-\\ud7a3]{2}|[\\u3040-\\u30ff\\u4e00-\\u9fff]{2}|[\\u2010-\\u2026\\u20ac\\u2116\\u2122\\u2212]";
const accents = "[\\u00a0-\\u017f\\u1ea0-\\u1ef9]";

export type Reader = { signs: ReadonlyMap<string, number>; telling: RegExp; hasOther: RegExp };

/**
 * Among Latin signs a lone accent is enough. Among Cyrillic ones it is not: `В»` ends many a quotation. Where letters stand for
 * what follows the first byte, words of letters alone may be meant.
 */
export const singleByteReaders: readonly Reader[] = [
  reader(western + highSigns("latin1").slice(32), `${accents}|${telling}`, /./u),
  reader(highSigns("windows-1250"), `${accents}|${telling}`, /./u),
  reader(highSigns("windows-1251"), telling, /./u),
  reader(highSigns("ibm866"), telling, /\P{L}/u),
  reader(highSigns("macintosh"), `${accents}|${telling}`, /\P{L}/u),
  reader(dosAmerican, `${accents}|${telling}`, /\P{L}/u),
  reader(dosEuropean, `${accents}|${telling}`, /\P{L}/u),
];

function reader(signs: string, told: string, hasOther: RegExp): Reader {
  return { signs: bytesOf(signs), telling: new RegExp(told), hasOther };
}

/** Each letter with an accent, by what the encodings of Korea, China and Japan make of its two bytes. */
export const foreignPairs: ReadonlyMap<string, string> = new Map(
  ["euc-kr", "gbk", "big5", "shift_jis"].flatMap(pairsIn).filter(([read]) => !read.includes("\uFFFD")),
);

function pairsIn(encoding: string): [read: string, letter: string][] {
  const letters = Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index));
  return letters.map((letter) => [new TextDecoder(encoding).decode(new TextEncoder().encode(letter)), letter]);
}

/** The signs that the bytes from 0x80 to 0xFF stand for. */
function highSigns(encoding: string): string {
  return new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128));
}

/** The bytes from 0x80 to 0xFF by the sign of each; a control stands for its own byte. */
function bytesOf(signs: string): ReadonlyMap<string, number> {
  const controls = Array.from({ length: 32 }, (_, index): [string, number] => [
    String.fromCharCode(index + 128),
    index + 128,
  ]);
  return new Map([...controls, ...[...signs].map((sign, index): [string, number] => [sign, index + 128])]);
}
