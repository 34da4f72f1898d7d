"use client";
import { memo, useEffect, useRef } from "react";
import { paintStrip } from "../../lib/figure/strip";
import type { Lang } from "../../lib/types";
import { beadName } from "../../lib/view/describe/beadName";
import { stripHeight } from "../../lib/view/layout/board";
import type { ChartModel } from "../../lib/view/model.types";
import type { UiWords } from "../../lib/words/ui.types";
import { Picture } from "../charts/Picture";
import { Strip } from "../charts/Strip";
import type { BoardActions } from "../useBoard";
import { boardAt } from "../useModel";
import type { SharedYear } from "../useYear";
import { BeadList } from "./BeadList";
import { ColumnHeads } from "./ColumnHeads";

type Props = {
  model: ChartModel;
  lang: Lang;
  width: number | null;
  words: UiWords;
  year: SharedYear;
  act: BoardActions;
  href: (event: string) => string;
};

/** The events of the span, over the panels. */
export const Strips = memo(function Strips({ model, lang, width, words, year, act, href }: Props) {
  const { kinds } = words.lists;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What sticks below the strips has to know where they end.
    if (width === null) return;
    const height = stripHeight(model, boardAt(model, width));
    element.current?.parentElement?.style.setProperty("--strips", `${height}px`);
  }, [model, width]);
  return (
    <>
      {model.layout === "side" && (
        <ColumnHeads
          partners={model.view.partners}
          counts={model.clock.kind === "period" ? null : model.events.laneCountWords}
          words={words.board}
        />
      )}
      <div ref={element} className={stripClass(model)}>
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
    </>
  );
});

const stripClass = ({ layout }: ChartModel): string => (layout === "side" ? "strip columns" : "strip");

/** As many pictures as there are strips at the widest; on a phone the only strip is the first. */
function StillStrips({ model }: { model: ChartModel }) {
  const places = model.layout === "side" ? model.view.partners.map((_, place) => place) : [0];
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
