"use client";
import { lazy, memo, Suspense, useEffect, useMemo, useRef } from "react";
import { paintPlot } from "../../lib/figure/plot";
import type { BoardPlot } from "../../lib/view/layout/board";
import { followerOf } from "../crosshair";
import { type SharedYear, yearUnder } from "../useYear";
import { Follow } from "./Follow";
import { Layer } from "./Layer";
import { useYearKeys } from "./useYearKeys";

const LivePlot = lazy(() => import("./LivePlot"));

type Props = BoardPlot & {
  year: SharedYear;
  restYear: number;
  /** True once a reader has touched the board and it is this plot's turn. */
  isLive: boolean;
  name: string;
  pick: (year: number) => void;
  unpin: () => void;
};

/** One plot: painted frame, painted or live lines, painted words, and the marks that follow the shared year. */
export const Plot = memo(function Plot({ facet, plot, year, restYear, isLive, name, pick, unpin }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const follower = useMemo(() => followerOf(plot, facet), [plot, facet]);
  useEffect(() => {
    const place = element.current;
    if (!place) return;
    year.follow(place, follower);
    return () => year.follow(place, null);
  }, [year, follower]);
  const onKeyDown = useYearKeys({ span: follower.span, year, restYear, pick, unpin });
  const painted = <Layer svg={paintPlot(plot, { layer: "lines", prefix: plot.key })} />;
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
      onKeyDown={onKeyDown}
      onPointerMove={(event) => year.show(yearUnder(follower, event))}
      onPointerDown={(event) => year.show(yearUnder(follower, event))}
      onPointerLeave={({ pointerType }) => pointerType !== "touch" && year.show(null)}
      onBlur={() => year.show(null)}
      onClick={(event) => pick(yearUnder(follower, event) ?? year.current() ?? restYear)}
    >
      <Layer svg={paintPlot(plot, { layer: "under", prefix: plot.key })} />
      {isLive ? (
        <Suspense fallback={painted}>
          <div className="layer figure live" aria-hidden="true" data-live>
            <LivePlot plot={plot} facet={facet} />
          </div>
        </Suspense>
      ) : (
        painted
      )}
      <Layer svg={paintPlot(plot, { layer: "over", prefix: plot.key })} />
      <Follow lines={facet.lines} top={plot.area.y} height={plot.area.height} />
    </div>
  );
});
