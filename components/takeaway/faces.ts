import { type EmbeddedFace, embedFaces, type Face, facesFor, lettersOf } from "../../lib/figure/faces";
import type { Picture } from "../../lib/figure/picture.types";

const lists = new Map<string, Promise<Face[]>>();
const urls = new Map<string, Promise<string>>();

/** Fetches once; a failure is forgotten, so that the next picture may try again. */
function once<T>(kept: Map<string, Promise<T>>, path: string, read: (answer: Response) => Promise<T>): Promise<T> {
  const asked = kept.get(path) ?? ask(path, read);
  kept.set(path, asked);
  asked.catch(() => kept.delete(path));
  return asked;
}

async function ask<T>(path: string, read: (answer: Response) => Promise<T>): Promise<T> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`not loaded: ${answer.status} ${answer.url}`);
  return read(answer);
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error("font not read"));
    reader.readAsDataURL(blob);
  });
}

async function embedded(face: Face): Promise<EmbeddedFace> {
  const url = await once(urls, `/view/${face.file}`, (answer) => answer.blob().then(toDataUrl));
  return { ...face, url };
}

/** Gives a picture the fonts that its words need: a picture cannot see those of its page. */
export async function withFaces(picture: Picture): Promise<Picture> {
  const faces = await once(lists, "/view/faces.json", (answer) => answer.json());
  return embedFaces(picture, await Promise.all(facesFor(faces, lettersOf(picture)).map(embedded)));
}
