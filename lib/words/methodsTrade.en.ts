import type { MethodsTradeWords } from "./methodsTrade.types";

/** How trade is read, changed and drawn, in English. `[words](address)` is a link, `^[…]` and `_[…]` are raised and lowered. */
export const methodsTradeEn: MethodsTradeWords = {
  flows: { trade_total: "Total trade", trade_export: "Russian exports", trade_import: "Russian imports" },
  flowsInside: { trade_total: "total", trade_export: "exports", trade_import: "imports" },
  splice: {
    why: "Several sources count the same trade, and they seldom agree. A line needs one of them in each year. A table, [headline.csv](/data/headline.csv), names it: {rules} rules say for the three trade lines which source leads from which year to which. The line is then read from [trade.csv](/data/trade.csv).",
    choice: [
      "One source leads for as long as it reaches, so that the basis changes as seldom as possible: {longestPRK} in {yearsPRK} of the {allPRK} years of total trade that have a figure for the DPRK, {longestKOR} in {yearsKOR} of {allKOR} for the ROK.",
      "Customs returns come before estimates, and estimates before statements by officials. The exception is the ROK in {ministryYears}, where figures of its commerce ministry, which count indirect trade, lead. The DPRK publishes no trade figures, so every figure of its trade is from the Soviet or Russian side, or an estimate.",
      "Copies of another source, limits, our own estimates and outliers never lead.",
      "Where a measure has no rule, the source with most years leads.",
    ],
    picture: "Each row is a source, each step a year.",
    key: {
      leads: "the line follows it",
      beside: "it has a figure, which does not lead",
      apart: "its figure stays out of the band",
    },
    label: "{flow}, {korea}: {sources} sources from {from} to {to}. The line follows {leaders}.",
    leader: "{name} in {years}",
    parts: "The same for Russian exports and imports",
    tables: "The same as tables",
    caption: "{flow}, {korea}: sources and years",
    heads: { source: "Source", leads: "Leads", beside: "Has a figure, does not lead", apart: "Stays out of the band" },
    joints: "What changes at each splice",
    jointsText:
      "The last column but one compares the two sources where both have a figure: the new one over the old one in the first year of the new, or else in the last year of the old. A figure that stays out of the band is not compared. Where there is no year to compare, how large the step is cannot be said.",
    jointsCaption: "Every change of source or basis in the trade lines",
    jointHeads: {
      year: "Year",
      korea: "Line",
      flows: "Flows",
      from: "From",
      to: "To",
      step: "New against old",
      note: "What changes",
    },
    step: "{percent} ({year})",
    noStep: "no year in common",
    notCompared: "not compared ({year}: {reason})",
  },
  range: {
    text: "The figures of the other sources are kept beside the line as rivals. The band runs from the lowest to the highest of them; the figure that leads is always inside. In {year} the line of total trade with the DPRK stands at {value} million dollars and the band runs from {low} to {high}, made of it and {rivals} rival figures.",
    own: "The low and high that a source itself gives for its figure, as for the DPRK in {year} ({low} million at the least), are told with the point and are not part of the band.",
    widest:
      "The band is widest, against its lower end, in {yearPRK} for the DPRK ({foldPRK}) and in {yearKOR} for the ROK ({foldKOR}).",
    marks:
      "A figure that is not simply as published carries a mark that says how it came to be. The mark decides what it may do:",
    caption: "Marks of figures, and what they allow",
    heads: { mark: "Mark", means: "What it is", leads: "May lead", widens: "Widens the band", count: "Trade figures" },
    none: "none",
    published: "as published",
    yes: "yes",
    no: "no",
    onlyLeading: "only as the leading figure",
    why: "Copies would make two sources out of one, limits and our own estimates observe nothing, and an outlier is doubtful in its own source. An interpolated figure closes a hole between two reported years and is no second opinion.",
  },
  prices: {
    text: "Prices rise, so a dollar of 1990 and a dollar of 2024 are not the same. The [view in constant dollars]({view}) multiplies each figure by the price level of 2024 over that of its year:",
    formula: "value in dollars of 2024 = value in dollars of year y × CPI_[2024] ÷ CPI_[y]",
    index:
      "CPI is the [US consumer price index for all urban consumers]({source}), yearly mean, 1982–84 = 100. It is in [deflator.csv](/data/deflator.csv) from {from} to {to}, with the multiplier, rounded to four decimals, that is used. Years it does not cover show no constant dollars.",
    caption: "Total trade turned into dollars of 2024, million",
    heads: {
      year: "Year",
      korea: "Line",
      value: "Dollars of the year",
      cpi: "CPI",
      multiplier: "Multiplier",
      result: "Dollars of 2024",
    },
    limit:
      "Consumer prices stand in for the prices of traded goods, for which there is no index that covers these years. Prices in the clearing roubles of the Soviet period were not world prices to begin with.",
  },
  gaps: {
    text: "Three things look alike in many datasets and are kept apart here.",
    kinds: [
      "Zero: a source reports that there was none. It is a figure, drawn as a point. Trade has {zeros} of them: {zeroList}.",
      "Gap: there is no figure. The line stops, two slanted strokes mark the place, and the reason is given under the panel. A line is never drawn across years without a figure.",
      "Unpublished: somebody has the figure and does not print it. It is a gap with that reason.",
    ],
    reasons: "The reasons, in [gaps.csv](/data/gaps.csv):",
    caption: "Reasons of gaps",
    heads: { code: "Code", means: "Reason", runs: "Runs of years", trade: "of them trade" },
    falseZeros:
      "In {n} of the runs of trade a dataset prints a zero that other sources contradict. Such a zero is listed as a gap and never drawn.",
    status:
      "A solid line joins figures as reported. A dashed line leads to a figure that is estimated, converted or of low reliability. Where the source or the basis changes in a way the reader must know, a stroke crosses the line. A year alone between gaps has a dot.",
    statusCaption: "Status of the figures that lead, three trade lines of both Koreas",
    statusHeads: { code: "Status", means: "Means", drawn: "Drawn", count: "Years" },
    statuses: { A: "reported", E: "estimated or converted", U: "low reliability", B: "break in the series" },
    drawn: { A: "solid", E: "dashed", U: "dashed", B: "solid, crossed by a stroke" },
  },
  log: {
    text: "Trade of the two Koreas differs so much that one would be a flat line beside the other. The log axis gives equal room to equal factors: each gridline is ten times the one below, and a fall by half looks the same at any height.",
    zero: "A log axis has no place for zero. A reported zero therefore stands on a shelf of its own, under a break of the axis, and the line does not lead there. In the data this concerns {zeroList}. A band whose lower end is zero is not drawn.",
    none: "no year",
    linear:
      "The linear axis shows amounts as they are, zero included; panels that are drawn both ways from zero have no log axis.",
  },
  zeroItem: "{flow}, {korea}, {years}",
  modes: {
    text: "Each mode is worked out from the line of values, year by year. A year without what the formula needs has no figure.",
    caption: "Modes, with one example each, computed from the data",
    heads: { mode: "Mode", formula: "Formula", example: "Example" },
    share: {
      name: "Share",
      formula: "trade with Moscow ÷ all trade of the Korea, same year, current dollars",
      example: "DPRK {year}: {value} ÷ {whole} = {result}",
    },
    index: {
      name: "Index",
      formula: "100 × value ÷ value in the base year",
      example: "DPRK {year}, {base} = 100: 100 × {value} ÷ {baseValue} = {result}",
    },
    ratio: {
      name: "Ratio",
      formula: "figure of the ROK ÷ figure of the DPRK, same year",
      example: "{year}: {kor} ÷ {prk} = {result}",
    },
    align: {
      name: "Years from an event",
      formula: "year − year of the event, for each Korea its own event",
      example: "ROK {year}, counted from {event} ({eventYear}): {year} − {eventYear} = {result}",
    },
    notes: [
      "All trade of a Korea comes from [totals.csv](/data/totals.csv), exports and imports of the same source. Totals of the DPRK before {firstYear} that are built from what its partners report leave out the USSR, its largest partner, and are not used; a share over a doubtful total is drawn dashed.",
      "Shares use current dollars: a common price index would cancel. A base year that is missing or zero is refused with words. A ratio has no band, since the two bands are of different kinds.",
    ],
  },
};
