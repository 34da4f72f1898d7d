"use client";
import { paintOverview } from "../../lib/figure/overview";
import { paintStrip } from "../../lib/figure/strip";
import type { Lang, Source } from "../../lib/types";
import type { LaidBead } from "../../lib/view/layout/layout.types";
import type { ChartModel } from "../../lib/view/model.types";
import { openedEvent } from "../../lib/view/panel/opened";
import type { UiWords } from "../../lib/words/ui.types";
import { Layer } from "../charts/Layer";
import { Picture } from "../charts/Picture";
import { Strip } from "../charts/Strip";
import type { BoardActions } from "../useBoard";
import { boardAt } from "../useModel";
import type { SharedYear } from "../useYear";
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

/** What stands over the panels: the whole history in miniature, the events of the span, and the opened one. */
export function Strips({ model, lang, width, words, year, act, href, sourcesOf }: Props) {
  const opened = openedEvent(model);
  return (
    <>
      {model.page === "explore" && <Overview model={model} width={width} />}
      {model.view.layout === "side" && (
        <ColumnHeads partners={model.view.partners} counts={model.events.laneCountWords} words={words.board} />
      )}
      <div className={model.view.layout === "side" ? "strip columns" : "strip"}>
        {width === null ? (
          <StillStrips model={model} />
        ) : (
          boardAt(model, width).strips.map(({ partner, strip }) => (
            <Strip key={partner} strip={strip} span={model.span} year={year} open={(bead) => act.open(nextOf(bead))} />
          ))
        )}
      </div>
      {opened && (
        <EventCard
          {...opened}
          moved={model.moved ?? null}
          lang={lang}
          sources={sourcesOf(opened.mark.milestone.sources)}
          at={width === null ? null : beadX(model, width)}
          words={{ board: words.board, kinds: words.lists.kinds }}
          href={href}
          open={act.open}
        />
      )}
    </>
  );
}

function Overview({ model, width }: { model: ChartModel; width: number | null }) {
  const paint = (contentWidth: number) => paintOverview(boardAt(model, contentWidth).overview);
  return width === null ? <Picture paint={paint} /> : <Layer svg={paint(width)} />;
}

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

/** A click on a bead opens its lead; further clicks go through the others. */
function nextOf({ lead, events, isOpen }: LaidBead): string | null {
  if (!isOpen) return lead.id;
  const place = events.findIndex(({ id }) => id === lead.id);
  return events[place + 1]?.id ?? events[0]?.id ?? null;
}

function beadX(model: ChartModel, width: number): number | null {
  const beads = boardAt(model, width).strips.flatMap(({ strip }) => strip.beads);
  return beads.find(({ isOpen }) => isOpen)?.x ?? null;
}
