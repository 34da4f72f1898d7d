"use client";
import { lazy, Suspense } from "react";
import { paintPlot } from "../../lib/figure/plot";
import type { BoardPlot } from "../../lib/view/layout/board";
import { Layer } from "./Layer";

const LivePlot = lazy(() => import("./LivePlot"));

type Props = BoardPlot & { isLive: boolean };

/** The picture of a plot: painted frame, painted or live lines, painted words. */
export function PlotLayers({ plot, facet, isLive }: Props) {
  const painted = <Layer svg={paintPlot(plot, { layer: "lines", prefix: plot.key })} />;
  return (
    <>
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
    </>
  );
}
