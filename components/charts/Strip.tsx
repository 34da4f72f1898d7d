"use client";
import { useEffect, useMemo, useRef } from "react";
import { paintStrip } from "../../lib/figure/strip";
import type { LaidBead, LaidStrip } from "../../lib/view/layout/layout.types";
import type { Span } from "../../lib/view/view";
import type { Follower } from "../crosshair";
import { type SharedYear, yearUnder } from "../useYear";
import { Follow } from "./Follow";
import { Layer } from "./Layer";

type Props = { strip: LaidStrip; span: Span; year: SharedYear; open: (bead: LaidBead) => void };

/** The event strip: painted, with a button over each bead. */
export function Strip({ strip, span, year, open }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const follower = useMemo((): Follower => ({ frame: strip.frame, span, values: null }), [strip, span]);
  useEffect(() => {
    const place = element.current;
    if (!place) return;
    year.follow(place, follower);
    return () => year.follow(place, null);
  }, [year, follower]);
  const [top, foot] = strip.pinRows;
  return (
    <div
      ref={element}
      className="plot-stack"
      style={{ width: strip.frame.width, height: strip.height }}
      onPointerMove={(event) => year.show(yearUnder(follower, event))}
      onPointerLeave={() => year.show(null)}
    >
      <Layer svg={paintStrip(strip)} />
      <Follow lines={[]} top={top} height={foot - top} />
      {strip.beads.map((bead) => (
        <button
          key={bead.lead.id}
          type="button"
          className="bead"
          style={{ left: bead.x, top: bead.y }}
          aria-label={nameOf(bead)}
          aria-expanded={bead.isOpen}
          onClick={() => open(bead)}
        />
      ))}
    </div>
  );
}

const nameOf = ({ lead, events }: LaidBead): string =>
  `${lead.date}: ${lead.title}${events.length > 1 ? ` (+${events.length - 1})` : ""}`;
