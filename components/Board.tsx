"use client";
import { useEffect, useRef } from "react";
import type { Lang } from "../lib/types";
import type { Span, View, ViewPage } from "../lib/view/view";
import { fill } from "../lib/words/fill";
import { uiWords } from "../lib/words/ui";
import { optionsId } from "./controls/Controls";
import { HalfLife } from "./controls/HalfLife";
import { ChangeTable } from "./panels/ChangeTable";
import { Dock } from "./panels/Dock";
import { EventList } from "./panels/EventList";
import { Key } from "./panels/Key";
import { Panel } from "./panels/Panel";
import { Readout } from "./panels/Readout";
import { RivalNotes } from "./panels/RivalNotes";
import { Strips } from "./panels/Strips";
import { TakeAway } from "./takeaway/TakeAway";
import { replayClick } from "./touch";
import { useAddress, useNamedMeasures } from "./useAddress";
import { useBoard } from "./useBoard";
import { useLive } from "./useLive";
import { useModel } from "./useModel";
import { useWidth } from "./useWidth";
import { useYear } from "./useYear";
import { change } from "./viewStore";

type Props = { page: ViewPage; lang: Lang };

const within = ({ from, to }: Span, year: number): number => Math.min(to, Math.max(from, year));

/** The linked panels of a page: events, readout, plots, key and tables, all on one time axis. */
export default function Board({ page, lang }: Props) {
  const { data, model, view } = useModel(page, lang);
  const words = uiWords(lang);
  const board = useRef<HTMLDivElement>(null);
  const width = useWidth(board);
  const live = useLive(board, model.panels.flatMap(({ facets }) => facets).length);
  const { restYear, pins, act, href } = useBoard(page, model);
  const year = useYear(board, model.pinChange ? null : model.readout, restYear);
  const set = (patch: Partial<View>) => change(page, patch);
  useAddress(page, data);
  useNamedMeasures(data, lang);
  useEffect(replayClick, []);

  const sourcesOf = (ids: string[]) => ids.flatMap((id) => data.sources.find((source) => source.id === id) ?? []);
  const shared = { model, words: words.board, width, year, restYear, act };
  let plotsBefore = 0;
  return (
    <div ref={board} className="board" id="board">
      <Strips {...shared} lang={lang} words={words} href={href} sourcesOf={sourcesOf} />
      <Readout
        model={model.readout}
        year={restYear}
        pins={pins}
        change={model.pinChange ?? null}
        words={words.board}
        unpin={act.unpin}
      />
      <RivalNotes notes={model.rivals} heading={fill(words.board.rivals, { year: restYear })} />
      {model.panels.map((panel) => {
        const before = plotsBefore;
        plotsBefore += panel.facets.length;
        return (
          <Panel
            key={panel.id}
            {...shared}
            panel={panel}
            sources={sourcesOf(panel.sources)}
            live={live - before}
            control={panel.id === "intensity" && <HalfLife view={view} words={words.controls} change={set} />}
            takeAway={<TakeAway model={model} panel={panel} lang={lang} words={words.board.takeAway} />}
          />
        );
      })}
      {model.change && <ChangeTable table={model.change} words={words.board} />}
      <EventList marks={model.events.marks} words={words.board} href={href} open={act.open} />
      <Key words={words.board.key} />
      <TakeAway model={model} lang={lang} words={words.board.takeAway} />
      <Dock
        model={model.readout}
        year={restYear}
        change={model.pinChange ?? null}
        words={words.board}
        optionsId={optionsId}
        step={(years) => year.show(within(model.span, (year.current() ?? restYear) + years))}
      />
    </div>
  );
}
