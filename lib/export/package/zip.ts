import { zipSync } from "fflate";
import type { PublishedFile } from "./tableFile";

/**
 * Packs files into a zip, all below one folder; the same files give the same bytes, whenever and wherever they are packed.
 *
 * Shape:  entries in the order of the files, each dated noon of `day`. A zip holds local times: as a text without a zone the date reads
 *         the same everywhere, and noon exists on every day of every zone.
 */
export function zipOf(files: readonly PublishedFile[], folder: string, day: string): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, bytes }) => [`${folder}/${name}`, bytes] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 9, mtime: `${day}T12:00:00` }));
}
