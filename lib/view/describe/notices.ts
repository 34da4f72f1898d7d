import type { Lang } from "../../types";
import { firstFew } from "../../words/firstFew";
import { prose } from "../../words/prose";
import type { Notice } from "../url";

/** What a page tells of its address: each thing once, and of very many the first few. */
export const tellNotices = (notices: readonly Notice[], lang: Lang): string[] =>
  firstFew(
    notices.map((notice) => noticeWords(notice, lang)),
    prose[lang].address.more,
  );

/**
 * Tells a reader what of the address was not used, why, and what stands instead.
 *
 * @example noticeWords({ parameter: "to", given: "soon", reason: "not-a-year", used: "2024" }, "en")
 *          // "The address asked for to=soon: that is not a year of four digits. Shown instead: to=2024."
 */
export function noticeWords({ parameter, given, reason, used }: Notice, lang: Lang): string {
  const { asked, reasons, instead, ignored } = prose[lang].address;
  const name = reason === "from-after-to" && parameter === "from" ? "from–to" : parameter;
  const outcome = reason === "unknown-parameter" ? ignored : instead(name, used);
  return `${asked(name, given)}: ${reasons[reason]}. ${outcome}`;
}
