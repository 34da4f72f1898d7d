"use client";
import { lazy, Suspense, useMemo } from "react";
import { stand } from "#standing";
import type { Lang } from "../../lib/types";
import type { StandingPart } from "./standing.types";

type Props = { page: StandingPart; lang: Lang };

/**
 * The content of a page, made at build. The browser neither loads its code nor its data a second time: what the server wrote stays.
 * Nothing in it can be a React handler; what moves it works on the elements themselves.
 */
export function Standing({ page, lang }: Props) {
  // Made once for each language and page: another element would make React throw away the server's markup.
  return useMemo(() => {
    const Content = lazy(() => stand(page, lang));
    return (
      <Suspense fallback={null}>
        <Content />
      </Suspense>
    );
  }, [page, lang]);
}
