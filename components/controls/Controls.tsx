import type { View, ViewPage } from "../../lib/view/view";
import type { ControlProps } from "./control.types";
import { Events } from "./Events";
import { Layout } from "./Layout";
import { Panels } from "./Panels";
import { Partners } from "./Partners";
import { Period } from "./Period";
import { Prices } from "./Prices";
import { Scale } from "./Scale";
import { ShowAs } from "./ShowAs";
import { YAxes } from "./YAxes";

type Props = Omit<ControlProps, "reason"> & {
  page: ViewPage;
  /** How many measures a panel can show. */
  total: number;
  reset: () => void;
  /** Why a control cannot apply, by the field of the view it sets. */
  reasons?: Partial<Record<keyof View, string>>;
};

/** Id of the element a button names in `popoverTarget` to open the options on a phone. */
export const optionsId = "options";

/**
 * All controls but the span. A row on a desktop; on a phone the same element is a sheet, which the browser opens and closes by itself.
 */
export function Controls({ page, total, reset, reasons = {}, ...props }: Props) {
  const { words } = props;
  const isCompare = page === "compare";
  return (
    <>
      <form
        id={optionsId}
        className="controls"
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
        {isCompare ? <Period {...props} /> : <Partners {...props} reason={reasons.partners} />}
        <Scale {...props} reason={reasons.scale} />
        <Prices {...props} reason={reasons.prices} />
        <ShowAs {...props} reason={reasons.as} />
        {isCompare ? <YAxes {...props} reason={reasons.y} /> : <Layout {...props} reason={reasons.layout} />}
        <Events {...props} />
        <Panels {...props} total={total} />
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
