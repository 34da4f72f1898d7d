"use client";
import { createContext, useContext } from "react";
import { type StillForm, stillWidths } from "../../lib/view/layout/frames";

const isServer = typeof window === "undefined";

/** The widths that the pictures of a page are painted in. */
export const StillForms = createContext<readonly StillForm[]>(["wide", "medium", "phone"]);

type Props = { paint: (contentWidth: number, form: StillForm) => string };

/**
 * A picture painted at build in a few widths, of which the style sheet shows one. In the browser the markup of the server is kept as it
 * is, so nothing is painted twice.
 */
export function Picture({ paint }: Props) {
  return useContext(StillForms).map((form) => (
    <div
      key={form}
      className={`at-${form}`}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: isServer ? paint(stillWidths[form], form) : "" }}
    />
  ));
}
