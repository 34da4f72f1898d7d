"use client";
import "./charts/awake.css";
import { useDeferredValue } from "react";
import type { Lang } from "../lib/types";
import { fileYears } from "../lib/view/clock";
import type { Span, ViewPage } from "../lib/view/view";
import { BoardFoot } from "./BoardFoot";
import { BoardKeys } from "./BoardKeys";
import { BoardPanels } from "./BoardPanels";
import { Overview } from "./charts/Overview";
import { optionsId } from "./controls/Controls";
import { ChangeTable } from "./panels/ChangeTable";
import { Crossings } from "./panels/Crossings";
import { Dock } from "./panels/Dock";
import { EventList } from "./panels/EventList";
import { Opened } from "./panels/Opened";
import { Readout } from "./panels/Readout";
import { Strips } from "./panels/Strips";
import { WhoSaysSo } from "./panels/WhoSaysSo";
import { useEventLinks } from "./useBoard";
import { useHandOver } from "./useHandOver";
import { useLiveBoard } from "./useLiveBoard";
import { boardAt } from "./useModel";

type Props = { page: ViewPage; lang: Lang };

const within = ({ from, to }: Span, year: number): number => Math.min(to, Math.max(from, year));

/** The linked panels of a page: events, readout, plots, key and tables, all on one time axis. */
export default function Board({ page, lang }: Props) {
  const live = useLiveBoard(page, lang);
  const { board, data, model, words, width, isAwake, isLive, now, restYear, pins, year, act, help, sourcesOf } = live;
  // Overview, opened event, readout and first panel show a new view at once; all else follows in a rendering the browser may interrupt.
  const late = useDeferredValue(model);
  const href = useEventLinks(late);
  useHandOver(model, late, data, lang);
  const shared = { lang, words, width, year, act, sourcesOf };
  return (
    <div ref={board} className="board" id="board" aria-busy={late !== model || undefined}>
      {page === "explore" && (
        <Overview
          at={(contentWidth) => boardAt(model, contentWidth).overview}
          width={width}
          span={model.span}
          words={words.controls.span}
          zoom={act.zoom}
        />
      )}
      <Strips {...shared} model={late} href={href} />
      <Opened {...shared} model={model} href={href} />
      <Readout
        model={model.readout}
        year={restYear}
        pins={pins}
        change={model.pinChange ?? null}
        words={words.board}
        unpin={act.unpin}
        help={isAwake ? help.open : null}
      />
      <BoardPanels
        {...shared}
        page={page}
        data={data}
        model={model}
        late={late}
        now={now}
        restYear={restYear}
        isLive={isLive}
      >
        <WhoSaysSo
          points={model.points}
          heading={words.board.pinSources}
          pins={pins}
          zero={model.clock.zero ?? 0}
          lang={lang}
        />
      </BoardPanels>
      {late.crossings && <Crossings table={late.crossings} lang={lang} />}
      {late.change && (
        <ChangeTable
          table={late.change}
          years={fileYears(late.clock)}
          lang={lang}
          words={words.board}
          isStill={!isAwake}
        />
      )}
      <EventList
        marks={late.events.marks}
        lang={lang}
        words={words.board}
        href={href}
        open={act.open}
        isStill={!isAwake}
      />
      <BoardFoot now={now} lang={lang} words={words.board} />
      <Dock
        model={model.readout}
        year={restYear}
        change={model.pinChange ?? null}
        words={words.board}
        optionsId={optionsId}
        step={(years) => year.hold(within(model.span, (year.current() ?? restYear) + years))}
      />
      {isAwake && <BoardKeys lang={lang} words={words.board.keys} help={help} />}
    </div>
  );
}
