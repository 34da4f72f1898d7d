"use client";
import "../charts/awake.css";
import { useDeferredValue } from "react";
import type { Lang } from "../../lib/types";
import { tellNotices } from "../../lib/view/describe/notices";
import { pathTo } from "../../lib/view/link";
import { weightsWords } from "../../lib/words/weights";
import { BoardFoot } from "../BoardFoot";
import { BoardKeys } from "../BoardKeys";
import { BoardPanels } from "../BoardPanels";
import { Notice } from "../chrome/Notice";
import { Opened } from "../panels/Opened";
import { Readout } from "../panels/Readout";
import { Strips } from "../panels/Strips";
import { WhoSaysSo } from "../panels/WhoSaysSo";
import { useEventLinks } from "../useBoard";
import { useLiveBoard } from "../useLiveBoard";
import { dismiss } from "../viewHome";
import { WeightsForm } from "./WeightsForm";

/** Half-life and weights of the index to change, over the panels that follow. */
export default function WeightsBoard({ lang }: { lang: Lang }) {
  const live = useLiveBoard("methods", lang);
  const {
    board,
    data,
    model,
    notices,
    words,
    width,
    isAwake,
    isLive,
    now,
    restYear,
    pins,
    year,
    act,
    help,
    sourcesOf,
  } = live;
  // What is typed shows at once, and with it the first panel; all else follows in a rendering the browser may interrupt.
  const late = useDeferredValue(model);
  const href = useEventLinks(late);
  const shared = { lang, words, width, year, act, sourcesOf };
  const own = weightsWords[lang];
  return (
    <div ref={board} className="board" id="board" aria-busy={late !== model || undefined}>
      <h2 id="weights">{own.title}</h2>
      <p>{own.intro}</p>
      <Notice notices={tellNotices(notices, lang)} words={words.dismiss} dismiss={() => dismiss("methods")} />
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
      <BoardPanels
        {...shared}
        data={data}
        page="methods"
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
      <BoardFoot now={now} lang={lang} words={words.board} />
      {isAwake && <BoardKeys lang={lang} words={words.board.keys} help={help} />}
    </div>
  );
}
