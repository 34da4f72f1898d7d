"use client";
import { Fragment, type ReactNode, useCallback, useMemo } from "react";
import type { Dataset, Lang, Source } from "../lib/types";
import { pathTo } from "../lib/view/link";
import type { ChartModel, PanelModel } from "../lib/view/model.types";
import { isTrade } from "../lib/view/panel/transform";
import { defaultViews, type View, type ViewPage } from "../lib/view/view";
import type { UiWords } from "../lib/words/ui.types";
import { HalfLife } from "./controls/HalfLife";
import { SourceChoice } from "./controls/SourceChoice";
import { Panel } from "./panels/Panel";
import { TakeAway } from "./takeaway/TakeAway";
import type { BoardActions } from "./useBoard";
import { boardAt } from "./useModel";
import type { SharedYear } from "./useYear";
import { change } from "./viewStore";

type Props = {
  page: ViewPage;
  lang: Lang;
  data: Dataset;
  model: ChartModel;
  /** The model before, as long as a new one is being rendered. */
  late: ChartModel;
  /** The model as it is when a reader takes something away. */
  now: () => ChartModel;
  words: UiWords;
  width: number | null;
  year: SharedYear;
  restYear: number;
  isLive: boolean;
  act: BoardActions;
  sourcesOf: (ids: string[]) => Source[];
  /** What stands under the first panel: there it moves no plot away from the pointer that asked for it. */
  children: ReactNode;
};

/** The panels in their order. A new view shows in the first at once; the others follow in a rendering the browser may interrupt. */
export function BoardPanels({ page, lang, data, model, late, now, words, width, children, ...shared }: Props) {
  const takeAway = useCallback(
    (panel: PanelModel) => <TakeAway now={now} panel={panel} lang={lang} words={words.board.takeAway} />,
    [now, lang, words],
  );
  const lead = model.panelIds.find(isTrade);
  const sourceChoice = useSourceChoice(page, model.view, data, lang);
  const halfLife = useHalfLife(page, model.view, words, lang);
  return model.panelIds.map((id, place) => {
    const shown = place > 0 && late.panelIds.includes(id) ? late : model;
    const index = shown.panelIds.indexOf(id);
    const panel = shown.panels[index];
    if (!panel) return null;
    const shownPanel = (
      <Panel
        key={id}
        {...shared}
        panel={panel}
        laid={width === null ? null : (boardAt(shown, width).panels[index] ?? null)}
        still={width === null ? (contentWidth) => boardAt(shown, contentWidth).panels[index] : null}
        words={words.board}
        {...(page === "methods" ? inPart : { control: id === "intensity" ? halfLife : id === lead && sourceChoice })}
        takeAway={takeAway}
      />
    );
    return place > 0 ? (
      shownPanel
    ) : (
      <Fragment key={id}>
        {shownPanel}
        {children}
      </Fragment>
    );
  });
}

function useSourceChoice(page: ViewPage, { source, measures, partners }: View, dataset: Dataset, lang: Lang) {
  return useMemo(() => {
    const set = (patch: Partial<View>) => change(page, patch);
    return <SourceChoice view={{ source, measures, partners }} dataset={dataset} lang={lang} change={set} />;
  }, [page, source, measures, partners, dataset, lang]);
}

/** Under a heading of the page, whose own form has the half-life. */
const inPart = { title: "h3", head: "h4", control: null } as const;

/** Beside the half-life the way to the weights, which are changed where they are explained. */
function useHalfLife(page: ViewPage, { half, weights, theme }: View, words: UiWords, lang: Lang) {
  return useMemo(() => {
    const set = (patch: Partial<View>) => change(page, patch);
    const href = pathTo({ ...defaultViews.methods, half, weights, theme }, "methods", lang);
    const link = { href, words: words.lists.half.weights };
    return <HalfLife half={half} words={words.lists.half} change={set} weights={link} />;
  }, [page, half, weights, theme, words, lang]);
}
