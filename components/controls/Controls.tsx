import { useState } from "react";
import type { ViewPage } from "../../lib/view/view";
import { fill } from "../../lib/words/fill";
import { useHanded } from "../handed";
import { Align } from "./Align";
import { Choose } from "./Choose";
import type { ControlProps } from "./control.types";
import { Events } from "./Events";
import { Period } from "./Period";
import { Toggle } from "./Toggle";
import { ViewToggle } from "./ViewToggle";
import { YearField } from "./YearField";

type Props = ControlProps & {
  page: ViewPage;
  /** How many measures a panel can show. */
  total: number;
  reset: () => void;
};

/** Id of the element a button names in `popoverTarget` to open the options on a phone. */
export const optionsId = "options";

/**
 * All controls but the span. A row on a desktop; on a phone the same element is a sheet, which the browser opens and closes by itself.
 */
export function Controls({ page, total, reset, ...props }: Props) {
  const { view, words, change } = props;
  const { scale = view.scale === "linear" ? "linear" : "log", log = "auto", panels } = useHanded();
  const [only = "both", other] = view.partners;
  const isCompare = page === "compare";
  // On Explore only an address can align; the way back stays once it was taken.
  const [isAlignable, allow] = useState(isCompare);
  if (view.align && !isAlignable) allow(true);
  const layout = <ViewToggle field="layout" choices={isCompare ? ["side", "overlay"] : undefined} {...props} />;
  return (
    <>
      <form
        id={optionsId}
        className={isAlignable ? "controls many" : "controls"}
        method="dialog"
        popover="auto"
        autoComplete="off"
        aria-label={words.options}
      >
        <p className="sheet-head phone">
          <b>{words.options}</b>
          <button type="button" className="link" popoverTarget={optionsId} popoverTargetAction="hide">
            {words.done}
          </button>
        </p>
        {isCompare ? (
          <>
            <Period {...props} />
            {layout}
          </>
        ) : (
          <Toggle
            name="partners"
            words={words.partners}
            value={other ? "both" : only}
            choices={["both", "PRK", "KOR"]}
            choose={(chosen) => change({ partners: chosen === "both" ? ["PRK", "KOR"] : [chosen] })}
          />
        )}
        <Toggle
          name="scale"
          words={words.scale}
          value={scale}
          choices={["log", "linear"]}
          choose={(chosen) => change({ scale: chosen === "log" ? log : chosen })}
        />
        <ViewToggle field="prices" {...props} />
        <ViewToggle field="as" {...props}>
          {view.as === "index" && !view.align && (
            <span className="years">
              <YearField
                label={words.as.base}
                year={view.base}
                hint={words.span.invalid}
                set={(base) => change({ base })}
              />{" "}
              = 100
            </span>
          )}
        </ViewToggle>
        {isCompare ? <ViewToggle field="y" {...props} /> : layout}
        {isAlignable && <Align {...props} />}
        <Events {...props} />
        <fieldset className="control">
          <legend>{words.panels.legend}</legend>
          <div className="choices">
            <Choose words={fill(words.panels.some, { n: view.measures.length, total })}>{panels}</Choose>
          </div>
        </fieldset>
        <p className="sheet-foot phone">
          <button type="button" className="link" onClick={reset}>
            {words.reset}
          </button>
        </p>
      </form>
      <p className="needs-script note">{words.needsScript}</p>
    </>
  );
}
