"use client";
import { type ComponentProps, useEffect } from "react";
import type { View } from "../../lib/view/view";
import { Masthead } from "../chrome/Masthead";
import { change } from "../viewStore";

/** The masthead of a page to read: its theme is remembered. Where the page has a view, it is also that of its pictures. */
export function QuietMasthead(props: Omit<ComponentProps<typeof Masthead>, "change">) {
  const keep = (patch: Partial<View>) => {
    if (props.page === "methods") change("methods", patch);
  };
  useEffect(() => {
    // An address with a query keeps a page blank until its view is drawn; a page without a view has none to wait for.
    if (props.page !== "methods") document.documentElement.removeAttribute("data-view");
  }, [props.page]);
  return <Masthead {...props} change={keep} />;
}
