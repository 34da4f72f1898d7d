"use client";
import { lazy, Suspense, useMemo, useRef } from "react";
import type { Lang } from "../../lib/types";
import { whenReady } from "../engine";
import { useWaking } from "../useWaking";
import "../panels/undocked.css";
import "./weights.css";

const WeightsBoard = lazy(() => whenReady(() => import("./WeightsBoard")));

/** The part of Methods that can be tried: it sleeps until it is touched, so that who only reads loads nothing. */
export function WeightsFrame({ lang }: { lang: Lang }) {
  // A boundary that has not woken must keep its element, or React would throw away the server's markup.
  const board = useMemo(
    () => (
      <Suspense fallback={null}>
        <WeightsBoard lang={lang} />
      </Suspense>
    ),
    [lang],
  );
  const part = useRef<HTMLElement>(null);
  useWaking(part);
  return (
    <section className="weights undocked" aria-labelledby="weights" ref={part}>
      {board}
    </section>
  );
}
