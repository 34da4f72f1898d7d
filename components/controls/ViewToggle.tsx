import type { ReactNode } from "react";
import type { View } from "../../lib/view/view";
import type { ControlProps } from "./control.types";
import { Toggle } from "./Toggle";

type Field = "prices" | "as" | "layout" | "y";

const usual: { [F in Field]: readonly View[F][] } = {
  prices: ["current", "constant"],
  as: ["value", "index", "share", "ratio"],
  layout: ["overlay", "side"],
  y: ["shared", "own"],
};

/** A control that sets one field of the view to one of its words. */
export function ViewToggle<F extends Field>({
  field,
  view,
  words,
  change,
  choices = usual[field],
  children,
}: ControlProps & { field: F; choices?: readonly View[F][]; children?: ReactNode }) {
  return (
    <Toggle<string>
      name={field}
      words={words[field]}
      value={view[field]}
      choices={choices}
      choose={(value) => change({ [field]: value })}
    >
      {children}
    </Toggle>
  );
}
