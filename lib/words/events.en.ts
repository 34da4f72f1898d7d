import type { EventWords } from "./events.types";

/** The events in English. */
export const eventsEn: EventWords = {
  partners: { PRK: "DPRK", KOR: "ROK", BOTH: "DPRK and ROK", KOREA: "Korea" },
  count: ["1 event", "{n} events"],
  directions: { closer: "a step closer", apart: "a step apart" },
  steps: {
    closer: ["1 step closer", "{n} steps closer"],
    apart: ["1 step apart", "{n} steps apart"],
    neutral: ["1 neutral", "{n} neutral"],
  },
  kinds: {
    treaty: ["1 treaty", "{n} treaties"],
    recognition: ["1 recognition", "{n} recognitions"],
    military: ["1 military event", "{n} military events"],
    rupture: ["1 rupture", "{n} ruptures"],
    summit: ["1 summit", "{n} summits"],
    visit_head_of_state: ["1 visit by a head of state", "{n} visits by heads of state"],
    aid: ["1 case of aid", "{n} cases of aid"],
    sanctions: ["1 decision on sanctions", "{n} decisions on sanctions"],
    economic: ["1 economic event", "{n} economic events"],
    visit_minister: ["1 visit by a minister", "{n} visits by ministers"],
    institution: ["1 institutional event", "{n} institutional events"],
  },
  outside: {
    years: "This event lies outside the years shown, {span}.",
    partner: "The events of this partner are not among those shown.",
    kind: "Events of this kind are not among those shown.",
  },
  around: { legend: "Years before and after", unit: "years" },
  beyond: { cell: "outside", remark: "Outside the years of the data ({span}): {years}." },
};
