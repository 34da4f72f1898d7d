"use client";
import "../charts/awake.css";
import { useDeferredValue } from "react";
import { formatYear } from "../../lib/format";
import type { Lang } from "../../lib/types";
import { noticeWords } from "../../lib/view/describe/notices";
import { pathTo } from "../../lib/view/link";
import { fill } from "../../lib/words/fill";
import { weightsWords } from "../../lib/words/weights";
import { BoardFoot } from "../BoardFoot";
import { BoardKeys } from "../BoardKeys";
import { BoardPanels } from "../BoardPanels";
import { Notice } from "../chrome/Notice";
import { Opened } from "../panels/Opened";
import { PinSources } from "../panels/PinSources";
import { Readout } from "../panels/Readout";
import { RivalNotes } from "../panels/RivalNotes";
import { Strips } from "../panels/Strips";
import { useEventLinks } from "../useBoard";
import { useLiveBoard } from "../useLiveBoard";
import { dismiss } from "../viewStore";
import { WeightsForm } from "./WeightsForm";

/** Half-life and weights of the index to change, over the panels that follow. */
export default function WeightsBoard({ lang }: { lang: Lang }) {
  const live = useLiveBoard("methods", lang);
  const { board, model, notices, words, width, isAwake, isLive, now, restYear, pins, year, act, help, sourcesOf } =
    live;
  // What is typed shows at once, and with it the first panel; all else follows in a rendering the browser may interrupt.
  const late = useDeferredValue(model);
  const href = useEventLinks(late);
  const shared = { lang, words, width, year, act, sourcesOf };
  const own = weightsWords[lang];
  return (
    <div ref={board} className="board" id="board" aria-busy={late !== model || undefined}>
      <h2 id="weights">{own.title}</h2>
      <p>{own.intro}</p>
      <Notice
        notices={notices.map((notice) => noticeWords(notice, lang))}
        words={words.dismiss}
        dismiss={() => dismiss("methods")}
      />
      <WeightsForm half={model.view.half} weights={model.view.weights} lang={lang} />
      <p>
        <a href={pathTo(model.view, "explore", lang)}>{own.explore}</a>
      </p>
      <Strips {...shared} model={late} href={href} />
      <Opened {...shared} model={model} href={href} />
      <Readout
        model={model.readout}
        year={restYear}
        pins={pins}
        change={model.pinChange}
        words={words.board}
        unpin={act.unpin}
        help={isAwake ? help.open : null}
      />
      <BoardPanels {...shared} page="methods" model={model} late={late} now={now} restYear={restYear} isLive={isLive}>
        <PinSources model={model.readout} pins={pins} words={words.board} />
        <RivalNotes
          notes={model.rivals}
          heading={fill(words.board.rivals, { year: formatYear(restYear - (model.clock.zero ?? 0)) })}
        />
      </BoardPanels>
      <BoardFoot now={now} lang={lang} words={words.board} />
      {isAwake && <BoardKeys lang={lang} words={words.board.keys} help={help} />}
    </div>
  );
}
