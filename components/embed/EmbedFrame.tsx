"use client";
import { lazy, Suspense, useEffect, useMemo, useRef } from "react";
import type { Lang } from "../../lib/types";
import { whenReady } from "../engine";
import { useWaking } from "../useWaking";
import "../panels/undocked.css";
import "./embed.css";
import { tellHeight } from "./tellHeight";

const EmbedBoard = lazy(() => whenReady(() => import("./EmbedBoard")));

/** One panel in another site's page: the board sleeps until it is touched, as on the pages of this site. */
export function EmbedFrame({ lang }: { lang: Lang }) {
  // A boundary that has not woken must keep its element, or React would throw away the server's markup.
  const board = useMemo(
    () => (
      <Suspense fallback={null}>
        <EmbedBoard lang={lang} />
      </Suspense>
    ),
    [lang],
  );
  const main = useRef<HTMLElement>(null);
  useWaking(main);
  useEffect(tellHeight, []);
  return (
    <main className="page embed undocked" ref={main}>
      {board}
    </main>
  );
}
