"use client";
import { memo, useEffect } from "react";
import { Area, ComposedChart, Line, XAxis, YAxis } from "recharts";
import { toneClass } from "../../lib/figure/marks";
import type { LaidPlot } from "../../lib/view/layout/layout.types";
import { heightOf } from "../../lib/view/layout/valueAxis";
import { isBeside } from "../../lib/view/panel/select";
import type { FacetModel } from "../../lib/view/plot.types";
import { keysOf, rows } from "../../lib/view/rows";

type Props = {
  plot: LaidPlot;
  facet: FacetModel;
  /** Told when the lines of this plot stand on the page. */
  onDrawn: (plot: LaidPlot) => void;
};

const still = { type: "linear", isAnimationActive: false, activeDot: false } as const;

/** Lines and bands over years, painted live by Recharts in the very place of the painted ones. */
function LivePlot({ plot, facet, onDrawn }: Props) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => onDrawn(plot));
    return () => cancelAnimationFrame(frame);
  }, [plot, onDrawn]);
  const { area, frame, height, from, to, mapping } = plot;
  const foot = heightOf(mapping, facet.axis.domain[0]) ?? area.y + area.height;
  const margin = { top: area.y, left: area.x, right: frame.width - area.x - area.width, bottom: height - foot };
  return (
    <ComposedChart
      data={rows(facet, plot.drawn)}
      width={frame.width}
      height={height}
      margin={margin}
      accessibilityLayer={false}
    >
      <XAxis dataKey="at" type="number" domain={[from, to + 1]} allowDataOverflow hide niceTicks="none" />
      <YAxis type="number" scale={mapping.kind} domain={facet.axis.domain} allowDataOverflow hide niceTicks="none" />
      {facet.lines.map((line) => (
        <Area key={line.key} {...still} dataKey={keysOf(line).band} className={toneClass[line.tone]} />
      ))}
      {facet.lines.flatMap((line) => {
        const { solid, dashed, dashed2 } = keysOf(line);
        return [solid, dashed, dashed2].map((key) => (
          <Line
            key={key}
            {...still}
            dataKey={key}
            className={toneClass[line.tone]}
            stroke="currentColor"
            strokeWidth={isBeside(line) ? 1 : 2.25}
            strokeDasharray={key === solid ? undefined : "5 4"}
            dot={false}
          />
        ));
      })}
    </ComposedChart>
  );
}

export default memo(LivePlot);
