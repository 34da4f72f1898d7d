import { expect, test } from "vitest";
import { openedEvent } from "../../../../lib/view/panel/opened";
import type { View } from "../../../../lib/view/view";
import { modelOf } from "../pages";

const opened = (change: Partial<View>, lang: "en" | "es" = "en") => openedEvent(modelOf(change, "explore", lang), lang);

test("no event is open at first", () => {
  expect(opened({})).toBeNull();
});

test("an event of the view is found with those before and after it", () => {
  const found = opened({ event: "M070" });
  const ids = modelOf().events.marks.map(({ id }) => id);
  const place = ids.indexOf("M070");
  expect(found).toMatchObject({ earlier: ids[place - 1], later: ids[place + 1], outside: "" });
});

test("an event outside the years shown is found, with a sentence that says so", () => {
  const found = opened({ event: "M001" });
  expect(found?.mark.date).toBe("14 November 1860");
  expect(found?.outside).toBe("This event lies outside the years shown, 1985–2024.");
  expect([found?.earlier, found?.later]).toEqual([null, modelOf().events.marks[0]?.id]);
  expect(opened({ event: "M001" }, "es")?.outside).toContain("fuera de los años mostrados, 1985–2024");
});

test("an event of a kind or a partner that is not shown says so", () => {
  expect(opened({ event: "M070", events: ["sanctions"] })?.outside).toContain("of this kind");
  expect(opened({ event: "M070", partners: ["PRK"] })?.outside).toContain("of this partner");
});

test("its neighbours are the nearest events shown", () => {
  const found = opened({ event: "M070", events: ["sanctions"] });
  const dates = modelOf({ events: ["sanctions"] }).events.marks;
  const date = (id: string | null | undefined) => dates.find((mark) => mark.id === id)?.at;
  expect(date(found?.later)).toBeGreaterThan(1990.7);
  expect(date(found?.earlier) ?? 0).toBeLessThan(1990.8);
});
