import { expect, test } from "vitest";
import { langs } from "../../../../lib/langs";
import { noticeWords, tellNotices } from "../../../../lib/view/describe/notices";
import { parseView } from "../../../../lib/view/url";
import { known } from "../arbitraries";

test("a notice says what was asked, why it is not used, and what stands instead", () => {
  const notice = { parameter: "to", given: "soon", reason: "not-a-year", used: "2024" } as const;
  expect(noticeWords(notice, "en")).toBe(
    "The address asked for to=soon: that is not a year of four digits. Shown instead: to=2024.",
  );
  expect(noticeWords(notice, "es")).toBe(
    "La dirección pedía to=soon: no es un año de cuatro cifras. En su lugar se muestra to=2024.",
  );
});

test("an unknown setting is left out, a span is named as a whole", () => {
  const words = parseView("?colour=red&from=2000&to=1990", "explore", known).notices.map((notice) =>
    noticeWords(notice, "en"),
  );
  expect(words).toEqual([
    "The address asked for from–to=2000-1990: the first year has to come before the last. Shown instead: from–to=1985-2024.",
    "The address asked for colour=red: this page has no such setting. It is left out.",
  ]);
});

test("every reason of the address has words in both languages", () => {
  const search =
    "?from=x&to=3000&as=a&measures=m&events=k&source=s&event=e&weights=w=1,kind.aid=x&align=M001&pin=1990,1991,1992&half=3&half=6";
  const { notices } = parseView(search, "explore", known);
  expect(new Set(notices.map(({ reason }) => reason)).size).toBeGreaterThan(9);
  for (const lang of langs) for (const notice of notices) expect(noticeWords(notice, lang)).not.toContain("undefined");
});

test("each thing is told once, and of very many the first six and how many more there are", () => {
  const told = (search: string) => tellNotices(parseView(search, "explore", known).notices, "en");
  expect(told("?from=99&from=99&from=98")).toHaveLength(2);
  expect(told(`?${Array.from({ length: 7 }, (_, index) => `p${index}=1`).join("&")}`)).toHaveLength(7);
  const many = told(`?${Array.from({ length: 500 }, (_, index) => `p${index}=1`).join("&")}`);
  expect(many).toHaveLength(7);
  expect(many[0]).toContain("p0=1");
  expect(many[6]).toBe("494 more parts of the address are not used either.");
});
