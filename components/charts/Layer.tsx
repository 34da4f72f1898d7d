import { memo } from "react";
import { figureHtml } from "./figureHtml";

/** A painted layer of a picture, as it comes from the painter. */
export const Layer = memo(function Layer({ svg }: { svg: string }) {
  return <div className="layer" dangerouslySetInnerHTML={figureHtml(svg)} />;
});
