import type { Partner } from "../types";
import type { Actor, Extreme, FlowWords, IntensityClause, Movement, Prose } from "./prose.types";

const names = { PRK: "DPRK", KOR: "ROK", KOREA: "Korea", BOTH: "both Koreas", RATIO: "ROK / DPRK" };
const the: Record<Partner, string> = { PRK: "the DPRK", KOR: "the ROK", KOREA: "Korea" };
const halves = { cooperation: "Cooperation", conflict: "Conflict", activity: "Activity" };

const whose = (actor: Actor) => ({ soviet: "Soviet", russian: "Russian", joined: "Moscow’s" })[actor];
const flow = (actor: Actor) => (actor === "soviet" ? "Soviet" : "Russian");
const ussr = (actor: Actor) => (actor === "joined" ? " (USSR to 1991)" : "");

const extreme = ({ value, year }: Extreme) => (value === null ? year : `${year} (${value})`);
const halfLives = { 1.5: "1.5-year", 3: "three-year", 6: "six-year" };
const was = (isPlural: boolean | null) => (isPlural === null ? ":" : isPlural ? " were" : " was");

/** Opens in small letters what stood at the head of a sentence, except for names and abbreviations. */
function lower(words: string): string {
  if (/^(\p{Lu}{2}|Russia|Soviet|Moscow|Korea|Far East|Primorye)/u.test(words)) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function list(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

const trade: FlowWords = {
  subject: (partner) => `Trade with ${the[partner]}`,
  relation: (partner) => `with ${the[partner]}`,
  isPlural: false,
  definition: (actor) => `${flow(actor)} exports plus imports${ussr(actor)}.`,
  figures: "trade figures",
  none: "no total",
};
const exports: FlowWords = {
  subject: (partner, actor) => `${whose(actor)} exports to ${the[partner]}`,
  relation: (partner) => `to ${the[partner]}`,
  isPlural: true,
  definition: (actor) => `${flow(actor)} exports${ussr(actor)}.`,
  figures: "export figures",
  none: "no figure",
};
const imports: FlowWords = {
  subject: (partner, actor) => `${whose(actor)} imports from ${the[partner]}`,
  relation: (partner) => `from ${the[partner]}`,
  isPlural: true,
  definition: (actor) => `${flow(actor)} imports${ussr(actor)}.`,
  figures: "import figures",
  none: "no figure",
};

function moved(movement: Movement): string {
  if (movement.kind === "fell") return `fell ${movement.percent} percent`;
  if (movement.kind === "grew") return `grew ${movement.percent} percent`;
  if (movement.kind === "multiplied") return `grew ${movement.factor}-fold`;
  return "fell to a reported zero";
}

/** "is" where the sentence speaks of the last year of the data, "was" with the year where it does not. */
function intensity(clause: IntensityClause, subject: string): string {
  const { half, year, isNow } = clause;
  if (clause.kind === "exceeds") {
    const other = half === "conflict" ? "cooperation" : "conflict";
    return isNow ? `${subject} now exceeds ${other}` : `${subject} exceeded ${other} in ${year}`;
  }
  if (clause.kind === "record") {
    const rank = `the ${clause.extreme} ${clause.since === null ? "on record" : `since ${clause.since}`}`;
    return isNow ? `${subject} is ${rank}` : `${subject} in ${year} was ${rank}`;
  }
  if (clause.kind === "at") return `${subject} stood at ${clause.value} in ${year}`;
  const { direction, from, to } = clause;
  if (direction === "same") return `${subject} was the same in ${from} and in ${to}`;
  return `${subject} ${direction} between ${from} and ${to}`;
}

const approach = {
  now: {
    close: "has come close",
    closer: "has come closer",
    away: "has moved away",
    same: "has stayed as near",
    back: "has moved away and come back",
    forth: "has come closer and moved away again",
  },
  past: {
    close: "came close",
    closer: "came closer",
    away: "moved away",
    same: "stayed as near",
    back: "moved away and came back",
    forth: "came closer and moved away again",
  },
  plural: {
    close: "have come close",
    closer: "have come closer",
    away: "have moved away",
    same: "have stayed as near",
    back: "have moved away and come back",
    forth: "have come closer and moved away again",
  },
};
const towards = {
  close: " to Russia",
  closer: " to Russia",
  away: " from Russia",
  same: " to Russia",
  back: "",
  forth: "",
};

export const en: Prose = {
  names,
  the,
  either: "either Korea",
  fullNames: { PRK: "Democratic People’s Republic of Korea", KOR: "Republic of Korea" },
  flows: { trade_total: trade, trade_export: exports, trade_import: imports },
  short: {
    trade_total: "Trade",
    trade_export: "Russian exports",
    trade_import: "Russian imports",
    intensity: "Intensity",
    activity: "Diplomatic activity",
    unga_distance: "UN distance",
  },
  halves,
  shortest: {
    cooperation: "Coop.",
    conflict: "Conflict",
    activity: "Act.",
    unga_distance: "UN",
    trade_export: "Exports",
    trade_import: "Imports",
  },
  modes: {
    share: (name) => `${name} as a share of all trade`,
    index: (name, base) => `${name}, ${base} = 100`,
    ratio: (name) => `${name}, ROK over DPRK`,
  },
  derived: {
    "back-cast": "back-cast from the growth published a year later",
    converted: "converted from roubles",
    interpolated: "interpolated",
    outlier: "outlier",
    copy: "copy of another source",
    bound: "limit only",
    estimate: "own estimate",
  },
  status: { A: "reported", B: "reported", E: "estimate", U: "low reliability" },
  list,
  clauses: (parts) => parts.join("; "),

  page: {
    heading: (who, actor, years) =>
      `${actor === "soviet" ? "The USSR" : "Russia"} and ${who === "both" ? "the two Koreas" : the[who]}, ${years}`,
    headingCompare: (years, isSide) => `DPRK and ROK ${isSide ? "side by side" : "on one axis"}, ${years}`,
    standfirst: (partners) =>
      `Moscow’s trade, diplomacy and UN votes with ${list(partners.map((p) => `the ${en.fullNames[p]} (${names[p]})`))}.`,
    standfirstCompare: (partners, isLocked) =>
      `The same measures for ${list(partners.map((p) => `the ${en.fullNames[p]} (${names[p]})`))}. ${
        isLocked
          ? "Axes are locked: equal height, equal value."
          : "Each axis has its own scale: compare shapes, not heights."
      }`,
    overview: "Diplomatic activity since 1860",
    eventCount: (count) => (count === 1 ? "1 event" : `${count} events`),
    eventGroups: "numbers are groups",
    eraOf: (name, era) => `${name}: ${era}`,
  },

  title: {
    movement: (subject, _, movement, from, to) =>
      movement.kind === "zero"
        ? `${subject} ${moved(movement)} in ${to}`
        : `${subject} ${moved(movement)} from ${from} to ${to}`,
    movementToo: (relation, isPlural, movement, from, to) => {
      const clause = `${relation} ${isPlural ? "they" : "it"} ${moved(movement)}`;
      if (movement.kind === "zero") return `${clause} in ${to}`;
      return from === null ? `${clause} by ${to}` : `${clause} from ${from} to ${to}`;
    },
    unsound: ", by low-reliability figures",
    newBasis: ", on a new basis",
    single: (subject, isPlural, said) => `${subject} ${isPlural ? "were" : "was"} ${said.value} in ${said.year}`,
    same: (subject, isPlural, value, from, to) =>
      `${subject} ${isPlural ? "were" : "was"} ${value} in ${from} and in ${to}`,
    generic: (name, parts) => `${name}: ${parts.join(", ")}`,
    moved: (name, direction, first, last, withYears) => {
      const a = withYears ? `${first.value} in ${first.year}` : first.value;
      const b = withYears ? `${last.value} in ${last.year}` : last.value;
      if (direction === "same")
        return withYears ? `${name} at ${a} and in ${last.year}` : `${name} at ${a} in both years`;
      return `${name} ${direction} from ${a} to ${b}`;
    },
    constant: (name, value, from, to) => `${name} ${value} in every year with a figure, ${from}–${to}`,
    at: (name, said) => `${name} ${said.value} in ${said.year}`,
    intensity: (clause) => intensity(clause, `${halves[clause.half]} with ${the[clause.partner]}`),
    intensityToo: (clause, before) => {
      const isSameYears = clause.kind === "moved" && before.kind === "moved" && clause.from === before.from;
      if (!isSameYears) return intensity(clause, `with ${the[clause.partner]}, ${clause.half}`);
      return `with ${the[clause.partner]} it ${clause.direction === "same" ? "ended where it began" : clause.direction}`;
    },
    un: (parts, years) => {
      const verbs = years ? approach.past : approach.now;
      const opening = years ? `In UN votes from ${years.from} to ${years.to}` : "In UN votes";
      const [a, b] = parts;
      if (!a) return opening;
      const first = `${opening} ${the[a.partner]} ${verbs[a.approach]}${towards[a.approach]}`;
      if (!b) return first;
      if (a.approach === b.approach) {
        const both = years ? approach.past[a.approach] : approach.plural[a.approach];
        return `${opening} both Koreas ${both}${towards[a.approach]}`;
      }
      return `${first} while ${the[b.partner]} ${verbs[b.approach]}`;
    },
    larger: (more, less, isPlural, when) => {
      const object = lower(less);
      if (when.kind === "since") return `${more} ${isPlural ? "have" : "has"} exceeded ${object} since ${when.from}`;
      if (when.kind === "every")
        return `${more} exceeded ${object} in every year with both figures, ${when.from}–${when.to}`;
      return `${more} exceeded ${object} from ${when.from} to ${when.to}`;
    },
    largerGeneric: (name, more, less, when) => {
      if (when.kind === "since") return `${name}: ${more} above ${less} since ${when.from}`;
      if (when.kind === "every")
        return `${name}: ${more} above ${less} in every year with both figures, ${when.from}–${when.to}`;
      return `${name}: ${more} above ${less} from ${when.from} to ${when.to}`;
    },
  },

  summary: {
    subject: (partner, name) => `${name}, ${names[partner]}`,
    half: (half, partner) => `${halves[half]} with ${the[partner]}`,
    line: (subject, isPlural, first, last, peak, trough) =>
      `${subject}${was(isPlural)} ${first.value} in ${first.year} and ${last.value} in ${last.year}, ` +
      `highest in ${extreme(peak)} and lowest in ${extreme(trough)}.`,
    single: (subject, isPlural, said) =>
      `${subject}${was(isPlural)} ${said.value} in ${said.year}, the only year with a figure.`,
    constant: (subject, isPlural, value, from, to) =>
      `${subject}${was(isPlural)} ${value} in every year with a figure, ${from}–${to}.`,
    none: (subject, isOneSource) => `${subject}: no figure ${isOneSource ? "of this source " : ""}in these years.`,
    missing: (parts, isOneSource) =>
      `No figure${isOneSource ? " of this source" : ""}: ${parts.map(({ name, years }) => `${name} ${years}`).join("; ")}.`,
    cover: {
      disputes: (year) => `Disputes are not recorded after ${year} and count as zero.`,
      alliances: (year) => `Alliances after ${year} are carried forward.`,
      arms: (year) => `Arms are recorded from ${year}.`,
    },
    unreliable: (parts) => `Low reliability: ${parts.map(({ name, years }) => `${name} ${years}`).join("; ")}.`,
    estimated: (parts) =>
      `Estimated, converted or disputed: ${parts.map(({ name, years }) => `${name} ${years}`).join("; ")}.`,
  },

  lacks: {
    disputes: (year) => [`no record of disputes after ${year}`, `disputes known to ${year}`, "no dispute data"],
    alliances: (year) => [`alliances as of ${year}`, `${year} alliances`],
    arms: (year) => [`no record of arms before ${year}`, "no arms data"],
  },

  subtitle: {
    money: (year) => (year === null ? "US$ million, current prices." : `US$ million, prices of ${year} (US CPI).`),
    units: {
      rouble_million: "Million roubles.",
      tiv_million: "Million TIV.",
      tonnes: "Tonnes.",
      barrels: "Barrels.",
      persons: "Persons.",
      count: "Number.",
      percent: "Percent.",
      share: "Percent.",
    },
    index: (base) => `Index, ${base} = 100 for each partner.`,
    prices: (year) => (year === null ? "From current prices." : `From prices of ${year} (US CPI).`),
    share: "Percent of each partner’s total trade.",
    ratio: (name) => `${name}: ROK figure divided by DPRK figure.`,
    ratioOf: "ROK trade divided by DPRK trade.",
    log: (factor, hasZero) => {
      const times = factor === 10 ? "ten" : factor;
      const grid = factor ? `Log scale: each gridline is ${times} times the one below` : "Log scale";
      return hasZero ? `${grid}; zero has its own line under the axis break.` : `${grid}.`;
    },
    hatched: "Hatched: no figure.",
    intensity: (half) =>
      `Index 0–100, own construction: dated events with a ${halfLives[half]} half-life, representation, alliance, arms, disputes. ` +
      "Cooperation is drawn upwards, conflict downwards, activity (all contact) thin.",
    activity: (half) =>
      `Index 0–100, own construction: all dated events, whatever their sign, with a ${halfLives[half]} half-life.`,
    weights: (changed) => `Changed weights: ${changed.join(", ")}.`,
    un: "Distance from Russia in General Assembly votes (ideal points). 0 = same position.",
    unSince: (since) => `Both Koreas have voted since ${since}.`,
    source: (name) => `Only this source: ${name}.`,
    own: "Each plot has its own axis.",
    noRatio: (years, name) => `No ratio for ${years}, where the ${name} figure is missing.`,
  },

  units: {
    usd_million: "US$ million, current prices",
    usd_million_2024: "US$ million, prices of 2024",
    rouble_million: "million roubles",
    index_0_100: "index 0–100",
    index: "index",
    share: "percent",
    percent: "percent",
    ratio: "times",
    level: "level",
    count: "number",
    distance: "distance between ideal points",
    tiv_million: "SIPRI trend-indicator values, million",
    tonnes: "tonnes",
    barrels: "barrels",
    persons: "persons",
  },

  axis: {
    farther: "Farther from Russia",
    equal: "ROK larger above this line, DPRK larger below",
    ratio: "ROK trade larger above this line, DPRK trade larger below",
  },

  missing: {
    before: (figures, year) => `No ${figures} before ${year}`,
    during: (figures, years) => `No ${figures}, ${years}`,
    after: (figures, year) => `No ${figures} after ${year}`,
    figures: "figures",
    dollarFigures: "dollar figures",
    none: "no figure",
    modes: {
      ratio: { figures: "ratio", none: "no ratio" },
      share: { figures: "share of all trade", none: "no share" },
      source: { figures: "figures of this source", none: "none of this source" },
      overZero: "undefined: the DPRK figure is zero",
      noWhole: "no usable world total",
    },
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    onlyLimits: (parts) => `Only limits are known: ${parts.join("; ")}.`,
    undivided: "The two Korean states date from 1948.",
    of: (name, reason) => `${name}: ${reason}`,
    notYet: "none yet",
    caption: (years, none) => `${years}: ${none}`,
    reason: {
      M: "cannot exist in these years",
      L: "not collected",
      O: "not found",
      Q: "not published",
    },
    neitherInUn: (who, date) =>
      who.length > 1
        ? `Neither Korea in the UN until ${date}`
        : `${who.map((p) => names[p]).join("")} not in the UN until ${date}`,
    noTotal: "no total found",
    importsAlone: (value, actor) => `${flow(actor)} imports alone ${value}`,
    exportsAlone: (value, actor) => `${flow(actor)} exports alone ${value}`,
    noPoints: (figures, who, years) => `No ${figures} for ${who} in ${years}.`,
    noPointsOfSource: (figures, source, who, years) =>
      `No ${figures} of this source (${source}) for ${who} in ${years}.`,
    otherSources: "Other sources in the collection have figures for these years.",
    noSource: "No source in the collection covers these years.",
    noBase: (who, figures, year, isZero) =>
      isZero ? `No index: for ${who} the figure of ${year} is zero.` : `No index: no ${figures} for ${who} in ${year}.`,
    baseNeeds: (years) => `The base year needs a figure above zero: ${years}.`,
    baseNever: "The base year needs a figure above zero, and no year has one.",
    noRatio: (years) => `No ratio in ${years}.`,
    ratioNeeds: "A ratio needs figures for both Koreas in the same year, and one above zero for the DPRK.",
    noShare: (who, years) => `No share of total trade for ${who} in ${years}.`,
    shareNeeds: "A share needs the partner’s total trade, and no usable total covers these years.",
    noConstant: "The price index does not reach these years.",
  },

  callout: {
    dated: (value, year) => `${value}, ${year}`,
    range: (year, low, high) => `${year}: sources run from ${low} to ${high}`,
    zero: (year) => `zero reported, ${year}`,
    zeroShort: (year) => `zero, ${year}`,
  },

  end: {
    in: (value, year) => `${value} in ${year}`,
    note: (year, status) => `${year}, ${status}`,
    estimated: (year) => `${year}, est.`,
    times: (factor) => `${factor} times`,
  },

  readout: {
    trade: (name, unit) => `${name}, ${unit}`,
    currentDollars: "current US$",
    constantDollars: (year) => `${year} US$`,
    index: (base) => `${base} = 100`,
    range: (words) => `range ${words}`,
    nothing: "none",
  },

  table: {
    line: (name, measure) => `${name} ${lower(measure)}`,
    recordBefore: (subject, extreme, before, said, first) =>
      `${subject}: the ${extreme} before ${before} was ${said.value} in ${said.year}; the series begins in ${first}.`,
    lastBeyond: (subject, extreme, said) =>
      `${subject}: last as ${extreme === "highest" ? "high" : "low"} in ${said.year} (${said.value}).`,
    year: "Year",
    status: "status",
    range: "range",
    source: "source",
    caption: (name, unit, years) => `${name}, ${unit}, ${years}`,
    heads: {
      measure: "Measure",
      partner: "Partner",
      change: "Change",
    },
  },

  notice: {
    ownAxes: "Each plot has its own vertical axis: equal heights are not equal values.",
    noLogMirrored: (name) => `${name}: a panel drawn both ways from zero has no log scale. Shown on a linear scale.`,
    pinOutside: (years, span) => `Pinned, but outside the years shown (${span}): ${years}.`,
    noLog: (name) => `${name}: no log scale, because the values do not all lie above zero. Shown on a linear scale.`,
    stays: (name, mode) =>
      ({
        share: `${name} is not trade, so it has no share of it. Shown as reported.`,
        ratio: `${name} has no meaningful ratio. Shown as reported.`,
        index: `${name} is an index already. Shown as it is.`,
        steps: `${name} has steps and no amounts, so it has no index. Shown as reported.`,
      })[mode],
    noBase: (name, who, base) => `${name}: no figure above zero for ${who} in ${base}, so its index is not drawn.`,
    sourceNowhere: (source, name) => `${source} has no ${name} in these years. The headline figures are shown.`,
    periods: "Two periods on one axis are not drawn on this page; the whole span is shown.",
    align: "Years counted from an event are not drawn on this page; calendar years are shown.",
  },

  controls: {
    noLog: "No panel shown has values for a log scale.",
    noDollars: "No panel shown is in US dollars.",
    pricesCancel: "Shares and ratios do not depend on prices.",
    noIndex: "No panel shown can be rebased to 100.",
    noShare: "No panel shown is trade with Russia, and only that has a share of all trade.",
    noRatio: "No panel shown has amounts that can be divided.",
    onePartner: "Only one Korea is shown.",
    undivided: "In these years there was one Korea.",
    oneLine: "A ratio is one line of both Koreas.",
    oneAxis: "The lines lie over each other, on one axis.",
  },

  address: {
    asked: (parameter, given) => `The address asked for ${parameter}=${given}`,
    reasons: {
      "unknown-parameter": "this page has no such setting",
      repeated: "a setting given twice counts once, the last time",
      "not-a-year": "that is not a year of four digits",
      "out-of-range": "that lies outside what the site covers",
      "from-after-to": "the first year has to come before the last",
      "two-clocks": "years are counted either from events or in two periods",
      "too-many": "two years at most can be pinned",
      "one-panel": "an embedded chart has one panel",
      incomplete: "a part of it is missing or one too many",
      "not-a-number": "that is not a plain number",
      "unknown-value": "that is not one of the choices",
      "unknown-measure": "there is no such measure",
      "unknown-milestone": "there is no such event",
      "unknown-source": "there is no such source",
      "unknown-kind": "there is no such kind of event",
      "unknown-weight": "the index has no such weight",
    },
    instead: (parameter, used) => `Shown instead: ${parameter}=${used}.`,
    ignored: "It is left out.",
    more: (count) => `${count} more parts of the address are not used either.`,
  },

  sources: {
    line: (parts) => parts.join("; "),
    further: (count) => (count === "1" ? "1 further source for the range" : `${count} further sources for the range`),
    intensity: (events) => `own construction from ${events} dated events`,
    names: {
      wikipedia_nk_russia_mirror: "copy of an encyclopedia article (primidi.com)",
      wikipedia_rok_russia_mirror: "offline copy of Wikipedia 2025",
      wikipedia_ru_rok_russia_mirror: "copy of Wikipedia",
      rok_customs_via_tass_2026: "ROK customs 2026",
      kotra_fcs_via_rfa_2015: "Russian customs via RFA 2015",
      fcs_2017: "Russian customs 2017",
      far_east_customs_2022: "Far East customs office 2022",
      minvr_2019: "Far East ministry 2019",
      joongang_1990_oil: "JoongAng Ilbo 1990",
      rok_nso_2008: "ROK National Statistics Office 2008",
      dprk_workers_dzen_2019: "Dzen 2019",
      nis_via_wsj_2025: "ROK intelligence via WSJ 2025",
      fsb_via_yonhap_2025: "ROK intelligence via Yonhap 2025",
      fsb_via_mediazona_2024: "FSB border service 2024",
      rus_embassy_rok_2024: "Russian embassy in Seoul 2024",
      kotra_moscow_1990: "KOTRA Moscow 1990",
      kotra_2005: "KOTRA Moscow 2005",
      kotra_2016q3: "KOTRA Moscow 2016",
      cia_er_im_68_10: "CIA 1968",
      loc_countrystudies_aid: "US Library of Congress 1993",
      hyundai_ri_2015: "Hyundai Research Institute 2015",
      kbs_2008: "KBS World Russian 2008",
      rosgazeta_2012: "Rossiyskaya Gazeta supplement in JoongAng Ilbo 2012",
      kto_2022: "Korea Tourism Organization 2022",
      imf_dots_rus: "Russian customs via IMF",
      imf_dots_rok: "ROK customs via IMF",
      imf_dots_totals: "International Monetary Fund",
      imf_via_kita_1994: "IMF 1994",
      rok_customs_1989: "ROK customs 1989",
      naewoe_1989: "Naewoe News 1989",
      jetro_1990: "JETRO 1990",
      russian_gov_1992: "Russian government 1992",
      cow_trade_v4_raw: "Correlates of War v4",
      cow_trade_v4_smooth: "Correlates of War v4, smoothed",
      fcs_via_rfa_2018: "Russian customs via RFA 2018",
      fcs_via_rfa_2019: "Russian customs via RFA 2019",
      fcs_via_rfa_2022: "Russian customs via RFA 2022",
      fcs_via_kbs_2021: "Russian customs via KBS 2021",
      fcs_via_voa_2016: "Russian customs via VOA 2016",
      itc_2020: "Russian customs via ITC",
      kremlin_2018: "Kremlin 2018",
      kremlin_2019: "Kremlin 2019",
      kremlin_2024: "Kremlin 2024",
      russian_export_association_2025: "Russian Export Association 2025",
      rok_mci_via_hankyung_1991: "ROK commerce ministry 1991",
      rok_mci_1993: "ROK commerce ministry 1993",
      rok_mofa_1992: "ROK foreign ministry 1992",
      rok_mosf_2010: "ROK finance ministry 2010",
      rok_embassy_moscow_2019: "ROK embassy in Moscow 2019",
      rok_unification_board_1993: "ROK Unification Board 1993",
      rus_ambassador_2025: "Russian ambassador 2025",
      rus_minecon_2001: "Russian economy ministry 2001",
      rus_embassy_dprk: "Russian embassy in the DPRK 2012",
      goskomstat_1995: "Russian statistics committee 1995",
      kita_2017: "ROK customs (KITA)",
      kita_2020: "KITA 2020",
      kita_2023: "ROK customs (KITA)",
      atlas_growthlab_via_globe: "Atlas of Economic Complexity",
      nber_un_1999_via_wnets: "NBER-UN trade data",
      soviet_yearbook_1989_via_jiji: "Soviet trade yearbook 1989",
      unga_ideal25: "Bailey, Strezhnev and Voeten",
      unga_votes: "UN roll calls (unvotes)",
      atop5: "ATOP 5",
      cow_alliance41: "Correlates of War, alliances",
      cow_dipl: "Correlates of War, diplomatic exchange",
      cow_igo3: "Correlates of War, organisations",
      cow_mid5: "Correlates of War, disputes",
      gml_mid221: "Gibler, Miller and Little",
      sipri_at: "SIPRI",
      milestones: "Tumen milestones",
    },
  },
};
