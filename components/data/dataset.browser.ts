import type { Dataset, Lang } from "../../lib/types";

const pending = new Map<Lang, Promise<Dataset>>();

/** Fetches the dataset once, in the words of one language. A failure is forgotten, so that it may be tried again. */
export function dataset(lang: Lang): Dataset | Promise<Dataset> {
  const asked = pending.get(lang) ?? ask(lang);
  pending.set(lang, asked);
  asked.catch(() => pending.delete(lang));
  return asked;
}

async function ask(lang: Lang): Promise<Dataset> {
  const answer = await fetch(`/view/${lang}.json`);
  if (!answer.ok) throw new Error(`data not loaded: ${answer.status} ${answer.url}`);
  return answer.json();
}
