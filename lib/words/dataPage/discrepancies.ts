import type { Lang } from "../../types";

/** Words of the list of discrepancies. Numbers, years and names come formatted. */
export type DiscrepancyWords = {
  heading: string;
  summary: string;
  widest: string;
  none: string;
  /** Years that differ only through figures set apart. */
  apart: { one: string; many: string };
  definition: string;
  method: string;
  /** "{name}: {years}" */
  group: string;
  years: { one: string; many: string };
  /** Years of a group whose difference counts, where others do not. */
  ofThem: { one: string; many: string };
  /** Appended to a group: "up to {difference}". */
  upTo: string;
  columns: { year: string; figures: string; range: string; difference: string };
  scroll: string;
  /** Which source leads, and by what right. */
  rule: string;
  mostYears: string;
  noSource: string;
  /** Leads to how sources are chosen. */
  whyThis: string;
  /** In place of "up to" where nothing that counts differs. */
  onlyApart: string;
  setApart: string;
  differsOnlyApart: string;
  /** Before what the data say of the figure the line follows. */
  chosenNote: string;
  /** How a figure is marked that is no figure but its limits. */
  statedRange: string;
  /** In place of a percentage where the lowest figure is zero. */
  overZero: string;
};

export const discrepancyWords: Record<Lang, DiscrepancyWords> = {
  en: {
    heading: "Where sources differ",
    summary:
      "In {compared} cases, each a year of one measure and one partner, two sources or more have a figure that counts. In {n} of them they differ by more than {threshold}, in {double} the highest is more than twice the lowest.",
    widest: "Widest apart: {measure}, {name}, {year}, from {low} to {high} ({difference}).",
    none: "No sources differ by more than {threshold}.",
    apart: {
      one: "1 more case differs only through figures set apart.",
      many: "{n} more cases differ only through figures set apart.",
    },
    definition:
      "The difference is the highest figure divided by the lowest, less one. What a source itself reports counts, and so does what is worked out from its own figures: sums, conversions, growth rates. Copies of another source, limits, estimates, outliers, and interpolations that do not lead the line are listed but set apart; where nothing else differs, the range takes them in and the difference stands in brackets.",
    method: "How the range is drawn",
    group: "{name}, {partner}: {years}",
    years: { one: "1 year", many: "{n} years" },
    ofThem: { one: "1 of them counted", many: "{n} of them counted" },
    upTo: "up to {difference}",
    columns: {
      year: "Year",
      figures: "Who says what; in bold, what the line follows",
      range: "Lowest and highest",
      difference: "Difference",
    },
    scroll: "Table: {name}, {partner}",
    rule: "The line follows {source}, as headline.csv says for {years}.",
    mostYears: "The line follows {source}: without a rule in headline.csv, the source with most years leads.",
    noSource: "The line follows none of them: it has a gap here.",
    whyThis: "Why this source",
    onlyApart: "only through what is set apart",
    setApart: "Set apart:",
    differsOnlyApart: "Set apart, and the only difference:",
    chosenNote: "On the figure in bold:",
    statedRange: "limits, no figure",
    overZero: "over zero",
  },
  es: {
    heading: "Dónde discrepan las fuentes",
    summary:
      "En {compared} casos, cada uno un año de un indicador y un país, hay dos o más fuentes con una cifra que cuenta. En {n} de ellos difieren en más del {threshold}; en {double}, la más alta supera el doble de la más baja.",
    widest: "La mayor distancia: {measure}, {name}, {year}, de {low} a {high} ({difference}).",
    none: "Ninguna fuente difiere de otra en más del {threshold}.",
    apart: {
      one: "En 1 caso más la diferencia se debe solo a cifras dejadas aparte.",
      many: "En {n} casos más la diferencia se debe solo a cifras dejadas aparte.",
    },
    definition:
      "La diferencia es la cifra más alta dividida entre la más baja, menos uno. Cuenta lo que la propia fuente declara y lo que se obtiene de sus propias cifras: sumas, conversiones, tasas de crecimiento. Las copias de otra fuente, los límites, las estimaciones, los valores atípicos y las interpolaciones que la línea no sigue figuran en la lista, pero aparte; si nada más difiere, la horquilla las incluye y la diferencia va entre paréntesis.",
    method: "Cómo se dibuja la horquilla",
    group: "{name}, {partner}: {years}",
    years: { one: "1 año", many: "{n} años" },
    ofThem: { one: "de los que cuenta 1", many: "de los que cuentan {n}" },
    upTo: "hasta {difference}",
    columns: {
      year: "Año",
      figures: "Quién da qué cifra; en negrita, la que sigue la línea",
      range: "La más baja y la más alta",
      difference: "Diferencia",
    },
    scroll: "Tabla: {name}, {partner}",
    rule: "Fuente de la línea: {source}, como indica headline.csv para {years}.",
    mostYears: "Fuente de la línea: {source}; sin una regla en headline.csv, se sigue la que tiene más años.",
    noSource: "La línea no sigue a ninguna: aquí tiene un hueco.",
    whyThis: "Por qué esta fuente",
    onlyApart: "solo por lo dejado aparte",
    setApart: "Aparte:",
    differsOnlyApart: "Aparte, y única diferencia:",
    chosenNote: "Sobre la cifra en negrita:",
    statedRange: "límites, sin cifra",
    overZero: "sobre cero",
  },
};
