"use client";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { paintStrip } from "../../lib/figure/strip";
import type { LaidBead, LaidStrip } from "../../lib/view/layout/layout.types";
import type { Span } from "../../lib/view/view";
import type { Follower } from "../crosshair";
import { type SharedYear, yearUnder } from "../useYear";
import { BeadPopover } from "./BeadPopover";
import { Beads, keyOf } from "./Beads";
import { Follow } from "./Follow";
import { Layer } from "./Layer";
import { useBeads } from "./useBeads";
import "./strip.css";

type Props = {
  strip: LaidStrip;
  span: Span;
  year: SharedYear;
  nameOf: (bead: LaidBead) => string;
  /** Opens an event, or closes the opened one. */
  open: (event: string | null) => void;
  /** The events of a bead of several, to choose from. */
  listOf: (bead: LaidBead, choose: (event: string) => void) => ReactNode;
};

/** The event strip: painted, with a button over each bead, and the list of one bead under it. */
export function Strip({ strip, span, year, nameOf, open, listOf }: Props) {
  const whole = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const follower = useMemo((): Follower => ({ frame: strip.frame, span, zero: null, values: null }), [strip, span]);
  useEffect(() => {
    const place = element.current;
    if (!place) return;
    year.follow(place, follower);
    return () => year.follow(place, null);
  }, [year, follower]);
  const svg = useMemo(() => paintStrip(strip, true), [strip]);
  const { list, stop, close, choose, reach, handlers } = useBeads(strip, whole, open);
  const [top, foot] = strip.pinRows;
  return (
    <div ref={whole} className="strip-part">
      <div
        ref={element}
        className="plot-stack"
        role="toolbar"
        aria-label={strip.label}
        data-form={strip.frame.form}
        style={{ width: strip.frame.width, height: strip.height }}
        onPointerMove={(event) => year.show(yearUnder(follower, event))}
        onPointerLeave={() => year.show(null)}
        {...handlers}
      >
        <Layer svg={svg} />
        <Follow lines={[]} top={top} height={foot - top} />
        <Beads beads={strip.beads} stop={stop} listed={list} nameOf={nameOf} reach={reach} />
      </div>
      {list && (
        <BeadPopover key={keyOf(list)} label={nameOf(list)} at={list.x} room={strip.frame.width} close={close}>
          {listOf(list, choose)}
        </BeadPopover>
      )}
    </div>
  );
}
