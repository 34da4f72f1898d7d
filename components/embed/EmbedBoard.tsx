"use client";
import "../charts/awake.css";
import { useCallback } from "react";
import type { Lang } from "../../lib/types";
import { tellNotices } from "../../lib/view/describe/notices";
import { fullPath } from "../../lib/view/embedView";
import { BoardKeys } from "../BoardKeys";
import { StillForms } from "../charts/Picture";
import { Notice } from "../chrome/Notice";
import { Opened } from "../panels/Opened";
import { PanelHead } from "../panels/PanelHead";
import { Readout } from "../panels/Readout";
import { Strips } from "../panels/Strips";
import { WhoSaysSo } from "../panels/WhoSaysSo";
import { useLiveBoard } from "../useLiveBoard";
import { dismiss } from "../viewHome";
import { EmbedFoot } from "./EmbedFoot";
import { EmbedPanel } from "./EmbedPanel";

const forms = ["wide", "medium", "frame", "phone"] as const;

/** The parts of Explore around one panel, in the order of a picture: finding, events, plot, values, what the marks mean, who says so. */
export default function EmbedBoard({ lang }: { lang: Lang }) {
  const live = useLiveBoard("embed", lang);
  const { board, model, notices, words, width, isAwake, restYear, pins, year, act, help, sourcesOf } = live;
  const { view } = model;
  // An event of its own address would fill the frame with nothing but itself: it is shown on the site.
  const href = useCallback((event: string) => fullPath({ ...view, event }, lang), [view, lang]);
  const [panel] = model.panels;
  const shared = { model, lang, words, width, year, act, href, sourcesOf };
  return (
    <StillForms value={forms}>
      <div ref={board} className="board" id="board">
        <Notice notices={tellNotices(notices, lang)} words={words.dismiss} dismiss={() => dismiss("embed")} />
        {panel && <PanelHead panel={panel} title="h1" />}
        <Strips {...shared} />
        <Opened {...shared} />
        {panel && (
          <EmbedPanel {...live} panel={panel} lang={lang}>
            <Readout
              model={model.readout}
              year={restYear}
              pins={pins}
              change={model.pinChange}
              words={words.board}
              unpin={act.unpin}
              help={isAwake ? help.open : null}
            />
            <WhoSaysSo
              points={model.points}
              heading={words.board.pinSources}
              pins={pins}
              zero={model.clock.zero ?? 0}
              lang={lang}
            />
          </EmbedPanel>
        )}
        <EmbedFoot view={view} lang={lang} />
        {isAwake && <BoardKeys lang={lang} words={words.board.keys} help={help} />}
      </div>
    </StillForms>
  );
}
