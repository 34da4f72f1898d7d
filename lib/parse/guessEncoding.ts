/**
 * Guesses in which encoding a text was saved that is not UTF-8.
 *
 * Shape:  the bytes of the file; null where two encodings are as likely, or where some of the text is UTF-8.
 * Source: the ranges of KS X 1001, Windows-1251, KOI8-R and ISO 8859-1. Korean goes in pairs, Russian in words, and the
 *         accented letters of Western Europe stand alone.
 */
export function guessEncoding(bytes: Uint8Array): string | null {
  const runs = runsOf(bytes);
  const high = runs.flat();
  if (high.length === 0 || runs.some(isUtf8)) return null;
  const share = (from: number, to: number) => high.filter((byte) => byte >= from && byte <= to).length / high.length;
  if (pairsIn(runs) > 0.8) return "Korean (cp949, EUC-KR)";
  if (high.length / runs.length < 1.5) return share(0xa0, 0xff) > 0.5 ? "Windows-1252 or Latin-1" : null;
  if (share(0xc0, 0xff) < 0.8) return null;
  // Most letters are small ones: they lie high in Windows-1251 and low in KOI8-R.
  if (share(0xe0, 0xff) > 0.6) return "Windows-1251 (Cyrillic)";
  return share(0xc0, 0xdf) > 0.6 ? "KOI8-R (Cyrillic)" : null;
}

function runsOf(bytes: Uint8Array): number[][] {
  const runs: number[][] = [];
  let isIn = false;
  for (const byte of bytes) {
    if (byte >= 0x80) {
      if (isIn) runs.at(-1)?.push(byte);
      else runs.push([byte]);
    }
    isIn = byte >= 0x80;
  }
  return runs;
}

function isUtf8(run: number[]): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(run));
    return true;
  } catch {
    return false;
  }
}

/** The part of all high bytes that are in pairs which spell a Korean syllable. */
function pairsIn(runs: number[][]): number {
  let paired = 0;
  let all = 0;
  for (const run of runs) {
    all += run.length;
    for (let at = 0; at + 1 < run.length; at += 2) {
      const [lead = 0, trail = 0] = run.slice(at, at + 2);
      if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) paired += 2;
    }
  }
  return paired / all;
}
