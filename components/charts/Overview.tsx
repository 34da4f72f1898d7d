"use client";
import { useRef } from "react";
import { paintOverview } from "../../lib/figure/overview";
import type { LaidOverview } from "../../lib/view/layout/layout.types";
import { edgeLimits } from "../../lib/view/spans";
import type { Span } from "../../lib/view/view";
import type { ControlWords } from "../../lib/words/ui.types";
import { Layer } from "./Layer";
import { Picture } from "./Picture";
import { useSpanHandles } from "./useSpanHandles";
import "./overview.css";

type Props = {
  /** The picture at a content width. */
  at: (contentWidth: number) => LaidOverview;
  width: number | null;
  span: Span;
  words: ControlWords["span"];
  zoom: (span: Span) => void;
};

/** The whole history in miniature; its window is the span, and can be taken hold of once the page is awake. */
export function Overview({ at, width, ...rest }: Props) {
  if (width === null) return <Picture paint={(contentWidth) => paintOverview(at(contentWidth))} />;
  return <LiveOverview laid={at(width)} {...rest} />;
}

type LiveProps = Pick<Props, "span" | "words" | "zoom"> & { laid: LaidOverview };

function LiveOverview({ laid, span, words, zoom }: LiveProps) {
  const overview = useRef<HTMLFieldSetElement>(null);
  const act = useSpanHandles({ overview, laid, span, zoom });
  const { area, frame, height } = laid;
  return (
    <fieldset
      ref={overview}
      className="plot-stack overview"
      aria-label={words.legend}
      style={{ width: frame.width, height }}
    >
      <Layer svg={paintOverview(laid)} />
      <div className="track" style={{ left: area.x, width: area.width, height: area.y + area.height }} {...act.track} />
      <div className="grip" data-grip="window" {...act.window} />
      {(["from", "to"] as const).map((edge) => {
        const { least, most } = edgeLimits(span, edge);
        return (
          <div
            key={edge}
            className="grip"
            data-grip={edge}
            role="slider"
            tabIndex={0}
            aria-label={words[edge]}
            aria-valuemin={least}
            aria-valuemax={most}
            aria-valuenow={span[edge]}
            aria-valuetext={String(span[edge])}
            {...act.handle(edge)}
          />
        );
      })}
    </fieldset>
  );
}
