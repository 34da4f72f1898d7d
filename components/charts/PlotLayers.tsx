"use client";
import { type ComponentProps, type ComponentType, lazy, memo, Suspense, useEffect, useMemo, useState } from "react";
import { paintPlot } from "../../lib/figure/plot";
import type { BoardPlot } from "../../lib/view/layout/board";
import type { LaidPlot } from "../../lib/view/layout/layout.types";
import { Layer } from "./Layer";
import type Live from "./LivePlot";
import { inTurn } from "./turns";

/** Where it does not arrive the painted lines stay, and the page with them. */
const LivePlot = lazy(
  (): Promise<{ default: ComponentType<ComponentProps<typeof Live>> }> =>
    import("./LivePlot").catch(() => ({ default: Nothing })),
);
const Nothing = () => null;

type Props = BoardPlot & {
  /** True once a reader has touched the board. */
  isLive: boolean;
};

/**
 * The picture of a plot: painted frame, lines, painted words. A new view is painted at once; Recharts follows when the reader rests,
 * and its lines take the place of the painted ones when they stand.
 */
export const PlotLayers = memo(function PlotLayers({ plot, facet, isLive }: Props) {
  const { live, isShown, setShown } = useLive({ plot, facet }, isLive);
  const { under, lines, over } = useMemo(() => paintLayers(plot), [plot]);
  return (
    <>
      <Layer svg={under} />
      {!isShown && <Layer svg={lines} />}
      {live && (
        <Suspense fallback={null}>
          <div className="layer figure live" aria-hidden="true" data-live={isShown ? "" : undefined}>
            <LivePlot {...live} onDrawn={setShown} />
          </div>
        </Suspense>
      )}
      <Layer svg={over} />
    </>
  );
});

function paintLayers(plot: LaidPlot) {
  const paint = (layer: "under" | "lines" | "over") => paintPlot(plot, { layer, prefix: plot.key });
  return { under: paint("under"), lines: paint("lines"), over: paint("over") };
}

/** What Recharts draws, and whether that is what the plot shows. */
function useLive({ plot, facet }: BoardPlot, isLive: boolean) {
  const [live, setLive] = useState<BoardPlot | null>(null);
  const [shown, setShown] = useState<LaidPlot | null>(null);
  const isDrawn = live?.plot === plot;
  useEffect(() => {
    if (!isLive || isDrawn) return;
    return inTurn(() => setLive({ plot, facet }));
  }, [isLive, isDrawn, plot, facet]);
  return { live, isShown: shown === plot, setShown };
}
