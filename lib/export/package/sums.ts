import type { PublishedFile } from "./tableFile";

/** Computes the SHA-256 sum of bytes, in small hexadecimal letters. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = await globalThis.crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Writes the sums of files in the form `sha256sum -c` reads, in the order of the files. */
export async function sumsText(files: readonly PublishedFile[]): Promise<string> {
  const lines = await Promise.all(files.map(async ({ name, bytes }) => `${await sha256(bytes)}  ${name}\n`));
  return lines.join("");
}
