"use client";
import { memo, useRef } from "react";
import { paintStrip } from "../../lib/figure/strip";
import type { Lang, Source } from "../../lib/types";
import { beadName } from "../../lib/view/describe/beadName";
import type { ChartModel } from "../../lib/view/model.types";
import { openedEvent } from "../../lib/view/panel/opened";
import type { UiWords } from "../../lib/words/ui.types";
import { focusBead } from "../charts/focusBead";
import { Picture } from "../charts/Picture";
import { Strip } from "../charts/Strip";
import type { BoardActions } from "../useBoard";
import { boardAt } from "../useModel";
import type { SharedYear } from "../useYear";
import { change } from "../viewStore";
import { BeadList } from "./BeadList";
import { ColumnHeads } from "./ColumnHeads";
import { EventCard } from "./EventCard";

type Props = {
  model: ChartModel;
  lang: Lang;
  width: number | null;
  words: UiWords;
  year: SharedYear;
  act: BoardActions;
  href: (event: string) => string;
  sourcesOf: (ids: string[]) => Source[];
};

/** What stands over the panels: the events of the span, and the opened one. */
export const Strips = memo(function Strips({ model, lang, width, words, year, act, href, sourcesOf }: Props) {
  const strips = useRef<HTMLDivElement>(null);
  const opened = openedEvent(model, lang);
  const { kinds } = words.lists;
  return (
    <>
      {model.view.layout === "side" && (
        <ColumnHeads partners={model.view.partners} counts={model.events.laneCountWords} words={words.board} />
      )}
      <div ref={strips} className={model.view.layout === "side" ? "strip columns" : "strip"}>
        {width === null ? (
          <StillStrips model={model} />
        ) : (
          boardAt(model, width).strips.map(({ partner, strip }) => (
            <Strip
              key={partner}
              strip={strip}
              span={model.span}
              year={year}
              nameOf={(bead) => beadName(bead, kinds, lang)}
              open={act.open}
              listOf={(bead, choose) => (
                <BeadList bead={bead} opened={model.view.event} kinds={kinds} lang={lang} href={href} choose={choose} />
              )}
            />
          ))
        )}
      </div>
      {opened && (
        <EventCard
          {...opened}
          moved={model.moved}
          around={model.view.around}
          lang={lang}
          sources={sourcesOf(opened.mark.milestone.sources)}
          at={width === null ? null : beadX(model, width)}
          width={width}
          words={{ board: words.board, kinds }}
          href={href}
          open={act.open}
          close={() => {
            focusBead(strips.current, opened.mark.id);
            act.open(null);
          }}
          look={(around) => change(model.page, { around })}
        />
      )}
    </>
  );
});

/** As many pictures as there are strips at the widest; on a phone the only strip is the first. */
function StillStrips({ model }: { model: ChartModel }) {
  const places = model.view.layout === "side" ? model.view.partners.map((_, place) => place) : [0];
  return places.map((place) => (
    <div key={place}>
      <Picture
        paint={(contentWidth) => {
          const found = boardAt(model, contentWidth).strips[place];
          return found ? paintStrip(found.strip) : "";
        }}
      />
    </div>
  ));
}

/** x of the opened bead, px of the whole row of strips: the second of two columns ends where the row does. */
function beadX(model: ChartModel, width: number): number | null {
  const places = boardAt(model, width).strips.flatMap(({ strip }, place) =>
    strip.beads.filter(({ isOpen }) => isOpen).map(({ x }) => (place === 0 ? x : x + width - strip.frame.width)),
  );
  return places[0] ?? null;
}
