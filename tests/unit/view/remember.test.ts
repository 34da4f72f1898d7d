import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../../lib/types";
import { layoutBoard } from "../../../lib/view/layout/board";
import { lazyList } from "../../../lib/view/lazily";
import { chartModel } from "../../../lib/view/model";
import { anyNearView, anyPage } from "./arbitraries";
import { dataset, modelOf } from "./pages";

const anyLang = fc.constantFrom<Lang>("en", "es");

describe("what is kept from the view before", () => {
  it("a panel kept is the panel made anew, whatever was shown before", () => {
    fc.assert(
      fc.property(fc.array(anyNearView, { minLength: 2, maxLength: 4 }), anyPage, anyLang, (views, page, lang) => {
        const kept = views.map((view) => chartModel(dataset, view, page, lang).panels.map((panel) => ({ ...panel })));
        const last = views.at(-1);
        if (!last) throw new Error("no view");
        const anew = chartModel({ ...dataset }, last, page, lang);
        expect(kept.at(-1)).toEqual(anew.panels.map((panel) => ({ ...panel })));
      }),
      { numRuns: 25 },
    );
  });

  it("a layout kept is the layout made anew, whatever was shown before", () => {
    fc.assert(
      fc.property(fc.array(anyNearView, { minLength: 2, maxLength: 3 }), anyPage, (views, page) => {
        const plots = (data: typeof dataset, view: (typeof views)[number]) =>
          layoutBoard(chartModel(data, view, page, "en"), 1120).panels.map((panel) => ({ ...panel }));
        const kept = views.map((view) => plots(dataset, view));
        const last = views.at(-1);
        if (!last) throw new Error("no view");
        expect(kept.at(-1)).toEqual(plots({ ...dataset }, last));
      }),
      { numRuns: 25 },
    );
  });

  it("a panel that the change does not concern is the very same one", () => {
    const before = modelOf();
    const after = modelOf({ scale: "linear", prices: "constant", event: "M070", pin: [1991] });
    expect(after.panels[0]).not.toBe(before.panels[0]);
    expect(after.panels[1]).toBe(before.panels[1]);
    expect(after.panels[2]).toBe(before.panels[2]);
  });

  it("no item of a list is made before it is read, and each is made once", () => {
    const made: number[] = [];
    const list = lazyList([1, 2, 3], (item) => {
      made.push(item);
      return item * 10;
    });
    expect(made).toEqual([]);
    expect(list[1]).toBe(20);
    expect(made).toEqual([2]);
    expect(list).toHaveLength(3);
    expect([...list, list[1]]).toEqual([10, 20, 30, 20]);
    expect(made).toEqual([2, 1, 3]);
  });
});
