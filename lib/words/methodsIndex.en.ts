import type { MethodsIndexWords } from "./methodsIndex.types";

/** How the index is made and how far it can be trusted, in English. `[words](address)` is a link, `^[…]` and `_[…]` are raised and lowered. */
export const methodsIndexEn: MethodsIndexWords = {
  koreas: { PRK: "DPRK", KOR: "ROK" },
  lines: { activity: "Activity", cooperation: "Cooperation", conflict: "Conflict", net: "Net" },
  intensity: {
    text: [
      "The index is our own construction. It gives each year of the relations of Moscow with a Korea three numbers from 0 to 100: activity (how much happened), cooperation and conflict. They are made from {events} dated [milestones]({milestones}) and from four states of the relation. Trade and UN votes are not in it, so that they can be held against it.",
      "Earlier work scores events on a scale (Goldstein 1992), lets past events fade (Crescenzi and Enterline) and keeps the volume of ties apart from dependence (Formal Bilateral Influence Capacity). Two choices follow from it. Cooperation and conflict are two lines and not the ends of one: Moscow voted for [sanctions on the DPRK in 2017]({milestones}#M136) and received [its leader in 2019]({milestones}#M139). And how much happened is kept apart from whether it was friendly.",
    ],
    eventsHead: "Events and how they fade",
    events: "Each event has a weight: that of the level of those who acted times that of its kind.",
    weight: "w = L × T",
    memory: "E(t) = Σ w × 2^[−(t − y)/h], over all events of year y ≤ t; half-life h = {half} years",
    fading:
      "After {half} years half of an event is left, after {twice} a quarter. The sum is kept three times: E^[+] for steps closer, E^[−] for steps apart, E^[0] for the rest. An event of both Koreas counts for each. A year counts whole: January or December makes no difference.",
    weightsText:
      "The weights, with the number of events of the two Koreas they apply to. They can be [changed below](#weights).",
    levelCaption: "Weight of the level, L",
    kindCaption: "Weight of the kind, T",
    heads: { level: "Level", kind: "Kind", weight: "Weight", events: "Events" },
    levels: {
      head_of_state: "head of state",
      head_of_government: "head of government",
      minister: "minister",
      other: "any other",
    },
    saturationHead: "Saturation",
    saturation:
      "A tenth visit in a year adds less than the first. The points are therefore bent towards a ceiling of 1. The constant {points} is about three visits by heads of state in one year ({visit} points each); no line is stretched to the largest value of the data, so later years never change earlier ones.",
    saturationFormula: "s(x) = 1 − e^[−x/{points}]",
    stateHead: "State of the relation",
    state: "Four variables say how things stand, whether or not anything happens in the year. Each runs from 0 to 1.",
    stateCaption: "State variables and their sources",
    stateHeads: {
      symbol: "Symbol",
      means: "What it is",
      rule: "How it is made",
      source: "Source",
      years: "Years covered, DPRK and ROK",
    },
    states: {
      R: {
        means: "representation",
        rule: "1 from the year full relations begin: {fromPRK} (DPRK), {fromKOR} (ROK); 0 before. Undivided Korea: two thirds from {fromKOREA} to {toKOREA}, a legation.",
      },
      A: {
        means: "alliance",
        rule: "the largest of {atop_defense} for a duty of defence, {atop_nonagg} for non-aggression, {atop_consul} for consultation; the last known value is carried on; the treaty with the DPRK of {pact} counts as defence",
      },
      X: {
        means: "arms transfers",
        rule: "ln(1 + transfers both ways) ÷ ln(1 + {ceiling}), at most 1; transfers in million TIV",
      },
      M: {
        means: "militarized disputes",
        rule: "(highest hostility of the year, 1 to 5, − 1) ÷ 4; 0 without a dispute",
      },
    },
    ownTable: "own table, from the [milestones]({milestones})",
    stateYears: "{PRK}; {KOR}",
    linesHead: "The three lines",
    linesText: "With these parts:",
    formulas: [
      "activity = 100 × s(E^[+] + E^[−] + ½ E^[0])",
      "cooperation C = 100 × [{memoryC} s(E^[+]) + {R} R + {A} A + {X} X]",
      "conflict K = 100 × [{memoryK} s(E^[−]) + {M} M]",
      "net N = C − K",
    ],
    net: "N is never drawn alone, because the same N can mean little of both or much of both: for the ROK it is {netA} in {yearA} (C {cA}, K {kA}) and {netB} in {yearB} (C {cB}, K {kB}). Here it stands beside C and K and nowhere else.",
    workedHead: "Worked years",
    workedCaption: "The index and its parts in some years, half-life {half} years",
    workedHeads: { year: "Year", korea: "Korea", activity: "Activity" },
    oneHead: "One year in full: the ROK in {year}",
    one: "Every event up to {year}, the oldest first, with its weight and what is left of it. Events that have faded stay in the sum with the little they have left.",
    oneCaption: "Events of the ROK up to {year} and what is left of them in {year}",
    oneHeads: { event: "Event", year: "Year", level: "L", kind: "T", weight: "w", age: "Age", left: "Left" },
    sums: {
      ePlus: "E^[+], sum of the steps closer",
      eMinus: "E^[−], sum of the steps apart",
      eZero: "E^[0], sum of the rest",
    },
    oneFormulas: [
      "s(E^[+]) = 1 − e^[−{ePlus}/{points}] = {sPlus}; s(E^[−]) = 1 − e^[−{eMinus}/{points}] = {sMinus}",
      "activity = 100 × s({ePlus} + {eMinus} + ½ × {eZero}) = {activity}",
      "C = 100 × [{memoryC} × {sPlus} + {R} × {r} + {A} × {a} + {X} × {x}] = {c}",
      "K = 100 × [{memoryK} × {sMinus} + {M} × {m}] = {k}",
      "N = {c} − {k} = {n}",
    ],
    halfHead: "Other half-lives",
    half: "The half-life is the one free number of the memory. Net with the three that the [panel]({panel}) offers:",
    halfCaption: "Net, C − K, by half-life",
    halfHeads: { year: "Year", korea: "Korea" },
    halfColumn: "{half} years",
    apart: "In {years} the Korea that is ahead on net, or the sign of its net, changes among the three.",
  },
  sensitivity: {
    text: [
      "The weights are judgements, so the page asks what other judgements would give. {draws} times, at random, a half-life from {shortest} to {longest} years is drawn, and each of the {weights} weights of level and kind is multiplied by its own factor from {least} to {most}. Factors are as likely anywhere between the two; the half-life is as likely below {middle} years as above. Both Koreas are computed with the same draw.",
      "The draws are the same at every build: they come from the generator Mulberry32, started with {seed}. The line is the index with the standard weights, the darker band holds nine draws of ten (the 5th to the 95th percentile), the paler one all of them.",
    ],
    key: { standard: "standard weights", band: "nine draws of ten", extremes: "all draws" },
    label: "{lines} of the {korea} with the range over {draws} draws, {from} to {to}.",
    title: "{korea}: {lines}",
    order:
      "An order of the two Koreas, or a sign, is called robust here where at least {part} of the draws agree with the standard weights. It is not robust in these years:",
    orderCaption: "Years in which the standard weights decide",
    orderHeads: { what: "Question", years: "Not robust in" },
    orderOf: "{line}: which Korea is ahead",
    signOf: "Net of the {korea}: above or below zero",
    everyYear: "no year",
    close:
      "Where agreement lies within one point of {part}, {draws} draws do not settle on which side of it a year stands: {items}.",
    closeItem: "{question} ({years})",
    robust:
      "On net the order of the two Koreas is robust in {n} of {total} years, and the sign of both in {signs}. Where both lines run close to zero, an order means little even where it is robust.",
    widths:
      "The band of net is {both} points wide on average. With the half-life alone varied it is {half} points, with the weights alone {weights}.",
    caption: "Standard value and range of nine draws of ten",
    heads: { year: "Year", korea: "Korea" },
    range: "{standard} ({low} to {high})",
    fixed:
      "What is not varied: which events are in the list, their direction, the constant of saturation, and the shares of the parts in each line.",
  },
  limits: {
    text: "The index is a way to read the list of events, and no measurement. What speaks against it:",
    items: [
      "Selection. The events were chosen by hand: {prk} of the DPRK, {kor} of the ROK, {both} of both. Before {division} there are {prkBefore} of the DPRK and {korBefore} of the ROK, since ties were few, and records too. {recent} of the {all} date from {turn} or later, when the press reports much more. Activity before and after is not comparable.",
      "Weights are judgements. A summit of heads of state has {summit} points, the [opening of relations with the ROK]({recognition}) {opening}, because the level outweighs the kind. The [shooting down of KAL 007]({kal}), with 269 dead, has {kalPoints}. Published scales of events share the flaw.",
      "Third parties. The direction of an event is meant for the pair, but some are about others: votes in the UN, sanctions, Crimea, a visit to Kyiv. A critic would say that they measure alignment with the West.",
      "The score is not a moral one. Soviet help to prepare the war of 1950 counts as cooperation with the DPRK, which stands at {war} of 100 in {warYear}.",
      "Counted twice. A treaty is an event and, while it is in force, part of A; a delivery of arms can be an event and is part of X.",
      "Sources that begin and end. Arms transfers are known from {armsFrom}, alliances to {allianceTo}, disputes to {disputesTo}. Outside those years arms and disputes count as none and an alliance is carried on. The columns alliance_observed, arms_observed and disputes_observed of [intensity.csv](/data/intensity.csv) say so for each year.",
      "Arms. TIV measures capability and leaves out shells, and each order is spread evenly over its years, so what the DPRK sent to Russia in 2023 and 2024 is far too low. The logarithm flatters small flows: {tiv} million TIV in {tivYear} already give X = {tivX}.",
      "Paper and practice. The pact of 1961 with the DPRK counts as a duty of defence to {pactTo}, though it was a dead letter years before. A stands at {asean} for the DPRK in {aseanYears}, because joining the amity treaty of ASEAN counts as non-aggression.",
      "A simpler story needs no weights: in UN votes the distance of the DPRK from Russia falls from its highest, {highPRK} in {highYear}, to {lastPRK} in {lastYear}, while that of the ROK grows from its lowest, {lowKOR} in {lowYear}, to {lastKOR}.",
      "No outside test. Neither a machine-coded set of events (GDELT, ICEWS, Phoenix) nor yearly data on embassies nor an index of influence was at hand for the two pairs. They would be the first thing to compare.",
      "Evidence. Of all {all} events, {background} rest on general knowledge that no text read for this site confirmed ({backgroundList}); {medium} are marked medium in confidence and {low} low.",
      "The shape itself. That points saturate at {points}, that the states make up half of cooperation, that a year has no months: each could be otherwise, and none is varied above.",
    ],
  },
  reproduce: {
    text: [
      "[intensity.csv](/data/intensity.csv) holds every year of the index with all its parts, [headline-trade.csv](/data/headline-trade.csv) the three lines of trade with source, status and band. Both are computed from the files beside them by the functions that drew the charts and worked the examples of this page.",
      "To check one value: take the events from [milestones.csv](/data/milestones.csv), the states from [alliances.csv](/data/alliances.csv), [arms.csv](/data/arms.csv) and [disputes.csv](/data/disputes.csv), and follow the year worked in full above.",
    ],
    cite: "To cite this page:",
  },
};
