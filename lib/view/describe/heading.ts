import { formatSpan } from "../../format";
import type { ChartModel } from "../model.types";
import { division } from "../panel/prepare";
import type { Setting } from "../panel/setting";
import { actorOf } from "./actor";

/** Names the page: whose relations, which years. */
export function headingOf({ view, page, span, say }: Setting): Pick<ChartModel, "heading" | "standfirst"> {
  const { page: words } = say.prose;
  const [only] = view.partners;
  if (page === "compare") {
    return {
      heading: words.headingCompare(formatSpan(span.from, span.to)),
      standfirst: words.standfirstCompare(view.partners, view.layout === "overlay" || view.y === "shared"),
    };
  }
  const who = span.to < division ? "KOREA" : view.partners.length > 1 || !only ? "both" : only;
  return {
    heading: words.heading(who, actorOf(span.from, span.to), formatSpan(span.from, span.to)),
    standfirst: words.standfirst(view.partners),
  };
}
