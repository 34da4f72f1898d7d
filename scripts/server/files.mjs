import { constants } from "node:fs";
import { open, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { isText, typeOf } from "./types.mjs";

/** What the system says of a name that leads to no file; anything else is trouble of the server. */
const absent = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "EISDIR", "EINVAL"]);

async function orNull(promise) {
  try {
    return await promise;
  } catch (error) {
    if (absent.has(error.code)) return null;
    throw error;
  }
}

/** Opens a file. All that is said of it is asked of what is open, so that an answer never mixes two versions. */
async function openOne(path) {
  const handle = await orNull(open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)));
  if (!handle) return null;
  const { size, mtimeNs, mtimeMs } = await handle.stat({ bigint: true });
  return { handle, size: Number(size), stamp: mtimeNs, modified: Number(mtimeMs) };
}

/** The first of the copies there is. One older than its file belongs to another version. */
async function openCopy(path, copies, stamp) {
  for (const { encoding, ending } of copies) {
    const file = await openOne(path + ending);
    if (file && file.stamp >= stamp) return { ...file, encoding };
    await file?.handle.close();
  }
  return null;
}

/**
 * Opens the file these parts name in a folder, or the best of its copies. Gives "folder" for a folder with a page; null where there
 * is nothing, or only a link that leads out of the folder. Whoever gets a file closes its `handle`.
 */
export async function openFile(folder, parts, copies) {
  const [root, path] = [await orNull(realpath(folder)), await orNull(realpath(join(folder, ...parts)))];
  if (!root || !path?.startsWith(root + sep)) return null;
  const found = await stat(path, { bigint: true });
  if (found.isDirectory()) return (await orNull(stat(join(path, "index.html")))) ? "folder" : null;
  if (!found.isFile()) return null;
  const isPacked = isText(path);
  const file = (isPacked && (await openCopy(path, copies, found.mtimeNs))) || (await openOne(path));
  return file && { ...file, isPacked, type: typeOf(path), tag: tagOf(file) };
}

/** Another one for each version and for each copy. */
const tagOf = ({ size, stamp, encoding }) =>
  `"${[size.toString(36), stamp.toString(36), encoding].filter(Boolean).join("-")}"`;
