"use client";
import { memo, useEffect, useMemo, useRef } from "react";
import type { BoardPlot } from "../../lib/view/layout/board";
import { followerOf } from "../crosshair";
import type { BoardActions } from "../useBoard";
import type { SharedYear } from "../useYear";
import { DragSpan } from "./DragSpan";
import { Follow } from "./Follow";
import { PlotLayers } from "./PlotLayers";
import { usePlotPointer } from "./usePlotPointer";
import { keysHintId } from "./useYearKeys";

type Props = BoardPlot & {
  year: SharedYear;
  restYear: number;
  /** True once a reader has touched the board and it is this plot's turn. */
  isLive: boolean;
  name: string;
  act: BoardActions;
};

/** One plot: its picture, and the marks that follow the shared year over it. The board hears its keys: see `useYearKeys`. */
export const Plot = memo(function Plot({ facet, plot, year, restYear, isLive, name, act }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const follower = useMemo(() => followerOf(plot, facet), [plot, facet]);
  useEffect(() => {
    const place = element.current;
    if (!place) return;
    year.follow(place, follower);
    return () => year.follow(place, null);
  }, [year, follower]);
  const pointer = usePlotPointer({ follower, year, restYear, act });
  return (
    <div
      ref={element}
      className="plot-stack"
      style={{ width: plot.frame.width, height: plot.height }}
      data-plot={plot.key}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={plot.from}
      aria-valuemax={plot.to}
      aria-valuenow={restYear}
      aria-describedby={keysHintId}
      {...pointer}
    >
      <PlotLayers plot={plot} facet={facet} isLive={isLive} />
      <DragSpan area={plot.area} />
      <Follow lines={facet.lines} top={plot.area.y} height={plot.area.height} />
    </div>
  );
});
