"use client";
import { useEffect, useState } from "react";
import { paint, type Wish } from "./pictures";

type Shown = { src: string; title: string; width: number; height: number };

/** The picture as it will be taken, small. What cannot be painted is left out: the buttons say so when they are pressed. */
export function Preview({ wish, words }: { wish: Wish; words: string }) {
  const [shown, setShown] = useState<Shown | "failed" | null>(null);
  useEffect(() => {
    let isLate = false;
    paint(wish, "png")
      .then(({ svg, width, height }) => {
        const title = wish.model.panels.find(({ id }) => id === wish.panel)?.title ?? wish.model.heading;
        if (!isLate) setShown({ src: `data:image/svg+xml,${encodeURIComponent(svg)}`, title, width, height });
      })
      .catch((error: unknown) => {
        console.error(error);
        if (!isLate) setShown("failed");
      });
    return () => {
      isLate = true;
    };
  }, [wish]);
  if (shown === "failed") return null;
  if (!shown) return <p className="preview note">{words}</p>;
  // biome-ignore lint/performance/noImgElement: made here, there is nothing to fetch or to shrink
  return <img className="preview" src={shown.src} alt={shown.title} width={shown.width} height={shown.height} />;
}
