import { formatDate } from "../../dates";
import { formatSpan } from "../../format";
import { clockWords } from "../../words/clock";
import { earlierPeriod, yearOf, type ZeroEvent } from "../clock";
import type { ChartModel } from "../model.types";
import { division } from "../panel/prepare";
import type { Setting } from "../panel/setting";
import { actorOf } from "./actor";

/** Names the page: whose relations, which years. */
export function headingOf(setting: Setting): Pick<ChartModel, "heading" | "standfirst"> {
  const { view, page, clock, span, layout, say } = setting;
  const { page: words } = say.prose;
  if (clock.kind !== "calendar") return countedHeading(setting);
  const [only, other] = view.partners;
  if (page === "compare" && other) {
    const isSide = layout === "side";
    return {
      heading: words.headingCompare(formatSpan(span.from, span.to), isSide),
      standfirst: isSide
        ? words.standfirstCompare(view.partners, view.y === "shared")
        : words.standfirst(view.partners),
    };
  }
  const who = span.to < division ? "KOREA" : view.partners.length > 1 || !only ? "both" : only;
  return {
    heading: words.heading(who, actorOf(span.from, span.to), formatSpan(span.from, span.to)),
    standfirst: words.standfirst(view.partners),
  };
}

/** Years that are counted: from which events, or in which two periods. */
function countedHeading({ view, clock, say }: Setting): Pick<ChartModel, "heading" | "standfirst"> {
  const { heading, standfirst } = clockWords[say.lang];
  const { partners } = view;
  const who = partners.map((partner) => say.prose.names[partner]);
  if (clock.kind === "period") {
    const periods = clock.tracks.PRK.map(({ from, to }) => formatSpan(from, to));
    return {
      heading: heading.periods(who, periods),
      standfirst: earlierPeriod(clock) ? standfirst.periods : standfirst.onePeriod,
    };
  }
  const shown = clock.events.filter(({ partner }) => partners.includes(partner));
  const years = [...new Set(shown.map(({ milestone }) => String(yearOf(milestone))))];
  return { heading: heading.events(who, years), standfirst: standfirst.events(eventsWords(shown, say)) };
}

/** "DPRK from 12 October 1948 (USSR-DPRK relations)", one for each event; of one alone without the name. */
export function eventsWords(events: ZeroEvent[], { prose, lang }: Setting["say"]): string[] {
  return events.map(({ partner, milestone: { date, precision, short } }) =>
    clockWords[lang].subtitle.event(
      events.length > 1 ? prose.names[partner] : null,
      formatDate(date, precision, lang),
      precision,
      short[lang],
    ),
  );
}
