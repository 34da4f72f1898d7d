import { expect, test } from "vitest";
import { sourceBlock } from "../../../lib/figure/sourceBlock";
import type { PanelModel } from "../../../lib/view/model.types";
import { pictureWords } from "../../../lib/words/figure";

type Panel = Pick<PanelModel, "unit" | "citations">;
type Drawn = [name: string, line: string, years: number[]][];

const panel = (name: string, drawn: Drawn, rivals: string[] = [], unit = "usd_million"): Panel => ({
  unit,
  citations: { panel: name, drawn: drawn.map(([id, line, years]) => ({ id, name: id, line, years })), rivals },
});
const words = (panels: Panel[], hasYears = true, most = Number.POSITIVE_INFINITY) =>
  sourceBlock(panels, pictureWords.en).write({ hasYears, most });

test("a panel alone names its sources partner by partner, with their years", () => {
  const trade = panel("Trade", [
    ["JETRO", "DPRK", [1989]],
    ["Kremlin", "DPRK", [2022, 2023]],
    ["KITA", "ROK", [2021]],
  ]);
  expect(words([trade])).toBe("DPRK: JETRO (1989), Kremlin (2022–2023); ROK: KITA (2021)");
});

test("a source of both partners is named once, for both, and with the years of each where they differ", () => {
  const same = panel("Votes", [
    ["Voeten", "DPRK", [1991, 1992]],
    ["Voeten", "ROK", [1991, 1992]],
  ]);
  expect(words([same])).toBe("Voeten (1991–1992)");
  const other = panel("Votes", [
    ["Voeten", "DPRK", [1991]],
    ["Voeten", "ROK", [1991, 1992]],
  ]);
  expect(words([other])).toBe("Voeten (DPRK 1991, ROK 1991–1992)");
});

test("panels with the same source share its name, and say so", () => {
  const trade = panel("Trade", [
    ["IMF", "DPRK", [1992]],
    ["Kremlin", "DPRK", [2022]],
  ]);
  const exports = panel("Exports", [["IMF", "DPRK", [1992]]]);
  expect(words([trade, exports])).toBe("Trade and Exports – DPRK: IMF (1992). Trade – DPRK: Kremlin (2022)");
  const later = panel("Exports", [["IMF", "DPRK", [1993]]]);
  expect(words([trade, later])).toContain("IMF (Trade 1992, Exports 1993)");
});

test("a ratio names only what no other panel does", () => {
  const trade = panel("Trade", [["IMF", "DPRK", [1992]]]);
  const ratio = panel(
    "Trade",
    [
      ["IMF", "ROK / DPRK", [1992]],
      ["KITA", "ROK / DPRK", [1992]],
    ],
    [],
    "ratio",
  );
  expect(words([trade, ratio])).toBe("Trade – DPRK: IMF (1992); ROK / DPRK: KITA (1992)");
});

test("sources of the range are counted once, without those that a panel draws", () => {
  const trade = panel("Trade", [["IMF", "DPRK", [1992]]], ["cow", "kita"]);
  const exports = panel("Exports", [["kita", "ROK", [1992]]], ["cow", "press"]);
  expect(words([trade, exports])).toMatch(/\. 2 further sources for the range$/);
  expect(words([trade, exports], false)).toBe("Trade – DPRK: IMF. Exports – ROK: kita");
});

test("what has no room is counted, not cut", () => {
  const trade = panel("Trade", [
    ["JETRO", "DPRK", [1989]],
    ["Kremlin", "DPRK", [2022]],
    ["KITA", "ROK", [2021]],
  ]);
  expect(words([trade], false, 1)).toBe("DPRK: JETRO. 2 further sources at the link");
});
