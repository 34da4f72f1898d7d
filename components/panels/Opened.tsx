"use client";
import type { Lang, Source } from "../../lib/types";
import type { ChartModel } from "../../lib/view/model.types";
import { openedEvent } from "../../lib/view/panel/opened";
import type { UiWords } from "../../lib/words/ui.types";
import { focusBead } from "../charts/focusBead";
import type { BoardActions } from "../useBoard";
import { boardAt } from "../useModel";
import { change } from "../viewStore";
import { EventCard } from "./EventCard";

type Props = {
  model: ChartModel;
  lang: Lang;
  width: number | null;
  words: UiWords;
  act: BoardActions;
  href: (event: string) => string;
  sourcesOf: (ids: string[]) => Source[];
};

/** The opened event, if there is one. */
export function Opened({ model, lang, width, words, act, href, sourcesOf }: Props) {
  const opened = openedEvent(model, lang);
  if (!opened) return null;
  const { id, milestone } = opened.mark;
  return (
    <EventCard
      {...opened}
      moved={model.moved}
      around={model.view.around}
      lang={lang}
      sources={sourcesOf(milestone.sources)}
      at={width === null ? null : beadX(model, width)}
      width={width}
      words={{ board: words.board, kinds: words.lists.kinds }}
      href={href}
      open={act.open}
      close={() => {
        focusBead(document.getElementById("board"), id);
        act.open(null);
      }}
      look={(around) => change(model.page, { around })}
    />
  );
}

/** x of the opened bead, px of the whole row of strips: the second of two columns ends where the row does. */
function beadX(model: ChartModel, width: number): number | null {
  const places = boardAt(model, width).strips.flatMap(({ strip }, place) =>
    strip.beads.filter(({ isOpen }) => isOpen).map(({ x }) => (place === 0 ? x : x + width - strip.frame.width)),
  );
  return places[0] ?? null;
}
