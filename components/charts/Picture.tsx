"use client";
import { type BuiltForm, builtWidths } from "../../lib/view/layout/frames";

const isServer = typeof window === "undefined";
const forms: BuiltForm[] = ["wide", "medium", "phone"];

type Props = { paint: (contentWidth: number, form: BuiltForm) => string };

/**
 * A picture painted at build in three widths, of which the style sheet shows one. In the browser the markup of the server is kept as it
 * is, so nothing is painted twice.
 */
export function Picture({ paint }: Props) {
  return forms.map((form) => (
    <div
      key={form}
      className={`at-${form}`}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: isServer ? paint(builtWidths[form], form) : "" }}
    />
  ));
}
