"use client";
import { useRef } from "react";
import type { Lang } from "../lib/types";
import type { ViewPage } from "../lib/view/view";
import { uiWords } from "../lib/words/ui";
import { optionsId } from "./controls/Controls";
import { ChangeTable } from "./panels/ChangeTable";
import { Dock } from "./panels/Dock";
import { EventList } from "./panels/EventList";
import { Key } from "./panels/Key";
import { Panel } from "./panels/Panel";
import { Readout } from "./panels/Readout";
import { Strips } from "./panels/Strips";
import { useAddress } from "./useAddress";
import { useBoard } from "./useBoard";
import { useLive } from "./useLive";
import { useModel } from "./useModel";
import { useWidth } from "./useWidth";
import { useYear } from "./useYear";

type Props = { page: ViewPage; lang: Lang };

/** The linked panels of a page: events, readout, plots, key and tables, all on one time axis. */
export default function Board({ page, lang }: Props) {
  const { data, model, view } = useModel(page, lang);
  const words = uiWords(lang);
  const board = useRef<HTMLDivElement>(null);
  const width = useWidth(board);
  const live = useLive(board, model.panels.flatMap(({ facets }) => facets).length);
  const { restYear, pick, unpin, open, href } = useBoard(page, model);
  const year = useYear(board, model.pinChange ? null : model.readout, restYear);
  useAddress(page, data);

  const sourcesOf = (ids: string[]) => ids.flatMap((id) => data.sources.find((source) => source.id === id) ?? []);
  const shared = { model, words: words.board, width, year, restYear, pick, unpin };
  let plotsBefore = 0;
  return (
    <div ref={board} className="board" id="board">
      <Strips {...shared} lang={lang} words={words} open={open} href={href} sourcesOf={sourcesOf} />
      <Readout
        model={model.readout}
        year={restYear}
        pins={view.pin}
        change={model.pinChange ?? null}
        words={words.board}
        unpin={unpin}
      />
      {model.panels.map((panel) => {
        const before = plotsBefore;
        plotsBefore += panel.facets.length;
        return (
          <Panel key={panel.id} {...shared} panel={panel} sources={sourcesOf(panel.sources)} live={live - before} />
        );
      })}
      {model.change && <ChangeTable table={model.change} words={words.board} />}
      <EventList marks={model.events.marks} words={words.board} href={href} open={open} />
      <Key words={words.board.key} />
      <Dock
        model={model.readout}
        year={restYear}
        change={model.pinChange ?? null}
        words={words.board}
        optionsId={optionsId}
        step={(years) => year.show((year.current() ?? restYear) + years)}
      />
    </div>
  );
}
