import type { Partner } from "../types";
import { capital } from "./capital";
import type { Actor, Extreme, FlowWords, IntensityClause, Movement, Part, Prose } from "./prose.types";

const names = { PRK: "RPDC", KOR: "RC", KOREA: "Corea", BOTH: "las dos Coreas", RATIO: "RC / RPDC" };
const the: Record<Partner, string> = { PRK: "la RPDC", KOR: "la RC", KOREA: "Corea" };
const halves: Record<Part, string> = { cooperation: "Cooperación", conflict: "Conflicto", activity: "Actividad" };
const half: Record<Part, string> = {
  cooperation: "la cooperación",
  conflict: "el conflicto",
  activity: "la actividad",
};

const whose = (actor: Actor) => ({ soviet: "soviéticas", russian: "rusas", joined: "de Moscú" })[actor];
const flow = (actor: Actor) => (actor === "soviet" ? "soviéticas" : "rusas");
const ussr = (actor: Actor) => (actor === "joined" ? " (URSS hasta 1991)" : "");
const extreme = ({ value, year }: Extreme) => (value === null ? year : `${year} (${value})`);
const halfLives = { 1.5: "1,5 años", 3: "tres años", 6: "seis años" };
/** Names of narrow columns, as sentences and captions spell them out. */
const longer = new Map([
  ["Export. rusas", "Exportaciones rusas"],
  ["Import. rusas", "Importaciones rusas"],
  ["Distancia ONU", "Distancia a Rusia en la ONU"],
  ["Intensidad", "Intensidad diplomática"],
]);
const spelled = (name: string) => longer.get(name) ?? name;
const was = (isPlural: boolean | null) => (isPlural === null ? ":" : isPlural ? " fueron de" : " fue de");

/** "y" turns into "e" before the sound i. */
function list(words: string[]): string {
  const last = words.at(-1) ?? "";
  const and = /^h?i(?!e)/i.test(last) ? "e" : "y";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}

const trade: FlowWords = {
  subject: (partner) => `El comercio con ${the[partner]}`,
  relation: (partner) => `con ${the[partner]}`,
  isPlural: false,
  definition: (actor) => `Suma de exportaciones e importaciones ${flow(actor)}${ussr(actor)}.`,
  figures: "cifras de comercio",
  none: "sin total",
};
const exports: FlowWords = {
  subject: (partner, actor) => `Las exportaciones ${whose(actor)} a ${the[partner]}`,
  relation: (partner) => `a ${the[partner]}`,
  isPlural: true,
  definition: (actor) => `Exportaciones ${flow(actor)}${ussr(actor)}.`,
  figures: "cifras de exportación",
  none: "sin dato",
};
const imports: FlowWords = {
  subject: (partner, actor) => `Las importaciones ${whose(actor)} desde ${the[partner]}`,
  relation: (partner) => `desde ${the[partner]}`,
  isPlural: true,
  definition: (actor) => `Importaciones ${flow(actor)}${ussr(actor)}.`,
  figures: "cifras de importación",
  none: "sin dato",
};

function moved(movement: Movement, isPlural: boolean): string {
  const fell = isPlural ? "cayeron" : "cayó";
  if (movement.kind === "fell") return `${fell} un ${movement.percent} por ciento`;
  if (movement.kind === "grew") return `${isPlural ? "crecieron" : "creció"} un ${movement.percent} por ciento`;
  if (movement.kind === "multiplied") return `se ${isPlural ? "multiplicaron" : "multiplicó"} por ${movement.factor}`;
  return `${fell} a cero`;
}

function intensity(clause: IntensityClause, subject: string): string {
  const { year, isNow } = clause;
  if (clause.kind === "exceeds") {
    const other = clause.half === "conflict" ? "a la cooperación" : "al conflicto";
    return isNow ? `${subject} supera ya ${other}` : `${subject} superaba ${other} en ${year}`;
  }
  if (clause.kind === "record") {
    const end = clause.half === "conflict" ? "o" : "a";
    const rank = `${end === "o" ? "el" : "la"} más ${clause.extreme === "highest" ? "alt" : "baj"}${end} ${clause.since === null ? "de la serie" : `desde ${clause.since}`}`;
    return isNow ? `${subject} es ${rank}` : `${subject} fue en ${year} ${rank}`;
  }
  if (clause.kind === "at") return `${subject} estaba en ${clause.value} en ${year}`;
  const { direction, from, to } = clause;
  if (direction === "same")
    return `${subject} fue ${clause.half === "conflict" ? "el mismo" : "la misma"} en ${from} que en ${to}`;
  return `${subject} ${direction === "rose" ? "subió" : "bajó"} entre ${from} y ${to}`;
}

const approach = {
  now: {
    close: "se ha acercado mucho",
    closer: "se ha acercado",
    away: "se ha alejado",
    same: "sigue a la misma distancia",
    back: "se ha alejado y ha vuelto",
    forth: "se ha acercado y se ha vuelto a alejar",
  },
  past: {
    close: "se acercó mucho",
    closer: "se acercó",
    away: "se alejó",
    same: "siguió a la misma distancia",
    back: "se alejó y volvió",
    forth: "se acercó y se volvió a alejar",
  },
  plural: {
    close: "se han acercado mucho",
    closer: "se han acercado",
    away: "se han alejado",
    same: "siguen a la misma distancia",
    back: "se han alejado y han vuelto",
    forth: "se han acercado y se han vuelto a alejar",
  },
  pluralPast: {
    close: "se acercaron mucho",
    closer: "se acercaron",
    away: "se alejaron",
    same: "siguieron a la misma distancia",
    back: "se alejaron y volvieron",
    forth: "se acercaron y se volvieron a alejar",
  },
};
const towards = { close: " a Rusia", closer: " a Rusia", away: " de Rusia", same: " de Rusia", back: "", forth: "" };

/** The subject as the object of "superar", its noun not said twice: "al comercio con la RPDC", "a las destinadas a la RPDC". */
function object(subject: string): string {
  return subject
    .replace(/^El /, "al ")
    .replace(/^Las exportaciones .*? a (?=la |Corea)/, "a las destinadas a ")
    .replace(/^Las importaciones .*? desde /, "a las procedentes de ");
}

/** A Korea with its article, then its figure: the comma stands for the verb. The ratio has no name of its own to say. */
function figureOf(name: string, words: string): string {
  const who = led(name);
  return who === "" ? words : `${who}, ${words}`;
}

/** Figures of several Koreas, said once where they are the same: "la RPDC y la RC, 3 en 1990". */
function joined(parts: string[]): string {
  const pairs = parts.map((part) => part.split(/, (.*)/));
  const [tail, ...others] = pairs.map(([, words]) => words);
  const isSame = others.length > 0 && tail !== undefined && others.every((words) => words === tail);
  return isSame ? `${list(pairs.map(([who = ""]) => who))}, ${tail}` : parts.join("; ");
}

function led(name: string): string {
  if (name === names.RATIO) return "";
  return name === names.PRK || name === names.KOR ? `la ${name}` : name;
}

/** "entre 1988 y 2024" of one span, "en 1988–2024, 1985–1995" of several, "en 1990" of a year. */
const inYears = (years: string) => {
  const [, from, to] = /^([^–, ]+)–([^–, ]+)$/.exec(years) ?? [];
  return from && to ? `entre ${from} y ${to}` : `en ${years}`;
};

const either = "ninguna de las dos Coreas";

export const es: Prose = {
  names,
  the,
  either,
  fullNames: { PRK: "República Popular Democrática de Corea", KOR: "República de Corea" },
  flows: { trade_total: trade, trade_export: exports, trade_import: imports },
  short: {
    trade_total: "Comercio",
    trade_export: "Export. rusas",
    trade_import: "Import. rusas",
    intensity: "Intensidad",
    activity: "Actividad diplomática",
    unga_distance: "Distancia ONU",
  },
  halves,
  shortest: {
    cooperation: "Coop.",
    conflict: "Confl.",
    activity: "Act.",
    unga_distance: "ONU",
    trade_export: "Export.",
    trade_import: "Import.",
  },
  modes: {
    share: (name) => `${spelled(name)}, cuota del comercio total`,
    index: (name, base) => `${spelled(name)}, ${base} = 100`,
    ratio: (name) => `${spelled(name)}, RC entre RPDC`,
  },
  derived: {
    "back-cast": "calculado hacia atrás con el crecimiento publicado un año después",
    converted: "convertido de rublos",
    interpolated: "interpolado",
    outlier: "valor atípico",
    copy: "copia de otra fuente",
    bound: "solo un límite",
    estimate: "estimación propia",
  },
  status: { A: "publicado", B: "publicado", E: "estimación", U: "poco fiable" },
  list,
  clauses: (parts) => parts.join("; "),

  page: {
    heading: (who, actor, years) =>
      `${actor === "soviet" ? "La URSS" : "Rusia"} y ${who === "both" ? "las dos Coreas" : the[who]}, ${years}`,
    headingCompare: (years, isSide) => `RPDC y RC ${isSide ? "en paralelo" : "sobre un mismo eje"}, ${years}`,
    standfirst: (partners) =>
      `Comercio, diplomacia y votaciones en la ONU: Moscú ante ${list(partners.map((p) => `la ${es.fullNames[p]} (${names[p]})`))}.`,
    standfirstCompare: (partners, isLocked) =>
      `Los mismos indicadores para ${list(partners.map((p) => `la ${es.fullNames[p]} (${names[p]})`))}. ${
        isLocked
          ? "Los ejes son comunes: a igual altura, igual valor."
          : "Cada eje tiene su propia escala: compárense las formas, no las alturas."
      }`,
    overview: "Actividad diplomática desde 1860",
    eventCount: (count) => (count === 1 ? "1 acontecimiento" : `${count} acontecimientos`),
    eventGroups: "los números indican grupos",
    eraOf: (name, era) => `${name}: ${era}`,
  },

  title: {
    movement: (subject, isPlural, movement, from, to) =>
      movement.kind === "zero"
        ? `${subject} ${moved(movement, isPlural)} en ${to}, según el dato publicado`
        : `${subject} ${moved(movement, isPlural)} de ${from} a ${to}`,
    movementToo: (relation, isPlural, movement, from, to) => {
      const clause = `${relation}, ${moved(movement, isPlural)}`;
      if (movement.kind === "zero") return `${clause} en ${to}, según el dato publicado`;
      return from === null ? `${clause} hasta ${to}` : `${clause} de ${from} a ${to}`;
    },
    unsound: ", según cifras poco fiables",
    newBasis: ", con otra base",
    single: (subject, isPlural, said) => `${subject}${was(isPlural)} ${said.value} en ${said.year}`,
    same: (subject, isPlural, value, from, to) => `${subject}${was(isPlural)} ${value} tanto en ${from} como en ${to}`,
    generic: (name, parts) => `${spelled(name)}: ${joined(parts)}`,
    moved: (name, direction, first, last, withYears) => {
      const a = withYears ? `${first.value} en ${first.year}` : first.value;
      const b = withYears ? `${last.value} en ${last.year}` : last.value;
      if (direction === "same") {
        return figureOf(name, withYears ? `${a} y también en ${last.year}` : `${a} en ambos años`);
      }
      const change = `${direction === "up" ? "sube" : "baja"} de ${a} a ${b}`;
      return [led(name), change].filter(Boolean).join(" ");
    },
    constant: (name, value, from, to) => figureOf(name, `${value} en todos los años con dato (${from}–${to})`),
    at: (name, said) => figureOf(name, `${said.value} en ${said.year}`),
    intensity: (clause) => intensity(clause, `${capital(half[clause.half])} con ${the[clause.partner]}`),
    intensityToo: (clause, before) => {
      const isSameYears = clause.kind === "moved" && before.kind === "moved" && clause.from === before.from;
      if (!isSameYears) return intensity(clause, `con ${the[clause.partner]}, ${half[clause.half]}`);
      const verb = { rose: "subió", fell: "bajó", same: "acabó como empezó" }[clause.direction];
      return `con ${the[clause.partner]}, ${verb}`;
    },
    un: (parts, years) => {
      const verbs = years ? approach.past : approach.now;
      const opening = years
        ? `En las votaciones de la ONU de ${years.from} a ${years.to},`
        : "En las votaciones de la ONU,";
      const [a, b] = parts;
      if (!a) return opening;
      const first = `${opening} ${the[a.partner]} ${verbs[a.approach]}${towards[a.approach]}`;
      if (!b) return first;
      if (a.approach === b.approach) {
        const both = (years ? approach.pluralPast : approach.plural)[a.approach];
        return `${opening} las dos Coreas ${both}${towards[a.approach]}`;
      }
      return `${first}, mientras que ${the[b.partner]} ${verbs[b.approach]}`;
    },
    larger: (more, less, isPlural, when) => {
      if (when.kind === "since") return `${more} ${isPlural ? "superan" : "supera"} desde ${when.from} ${object(less)}`;
      const surpassed = `${more} ${isPlural ? "superaron" : "superó"} ${object(less)}`;
      if (when.kind === "every") return `${surpassed} en todos los años con ambas cifras (${when.from}–${when.to})`;
      return `${surpassed} de ${when.from} a ${when.to}`;
    },
    largerGeneric: (name, more, less, when) => {
      const above = `${name}: ${led(more)}, por encima de ${led(less)}`;
      if (when.kind === "since") return `${above} desde ${when.from}`;
      if (when.kind === "every") return `${above} en todos los años con ambas cifras (${when.from}–${when.to})`;
      return `${above} de ${when.from} a ${when.to}`;
    },
  },

  summary: {
    subject: (partner, name) => `${spelled(name)}, ${names[partner]}`,
    half: (which, partner) => `${capital(half[which])} con ${the[partner]}`,
    line: (subject, isPlural, first, last, peak, trough) =>
      `${subject}${was(isPlural)} ${first.value} en ${first.year} y${isPlural === null ? "" : " de"} ${last.value} en ${last.year}, ` +
      `con máximo en ${extreme(peak)} y mínimo en ${extreme(trough)}.`,
    single: (subject, isPlural, said) =>
      `${subject}${was(isPlural)} ${said.value} en ${said.year}, único año con dato.`,
    constant: (subject, isPlural, value, from, to) =>
      `${subject}${was(isPlural)} ${value} en todos los años con dato (${from}–${to}).`,
    none: (subject, isOneSource) => `${subject}: sin datos ${isOneSource ? "de esta fuente " : ""}en estos años.`,
    missing: (parts, isOneSource) =>
      `Sin dato${isOneSource ? " de esta fuente" : ""}: ${parts.map(({ name, years }) => `${name} ${years}`).join("; ")}.`,
    cover: {
      disputes: (year) => `Las disputas no se registran después de ${year} y cuentan como cero.`,
      alliances: (year) => `Las alianzas posteriores a ${year} se prolongan.`,
      arms: (year) => `Las armas se registran desde ${year}.`,
    },
    unreliable: (parts) => `Poco fiable: ${parts.map(({ name, years }) => `${name} ${years}`).join("; ")}.`,
    estimated: (parts) =>
      `Estimado, convertido o discutido: ${parts.map(({ name, years }) => `${name} ${years}`).join("; ")}.`,
  },

  lacks: {
    disputes: (year) => [
      `sin registro de disputas desde ${Number(year) + 1}`,
      `disputas: hasta ${year}`,
      "disputas sin dato",
    ],
    alliances: (year) => [`alianzas como en ${year}`, `alianzas de ${year}`],
    arms: (year) => [`sin registro de armas antes de ${year}`, "armas sin dato"],
  },

  subtitle: {
    money: (year) =>
      year === null
        ? "Millones de dólares a precios corrientes."
        : `Millones de dólares a precios de ${year} (IPC de EE. UU.).`,
    units: {
      rouble_million: "Millones de rublos.",
      tiv_million: "Millones de TIV.",
      tonnes: "Toneladas.",
      barrels: "Barriles.",
      persons: "Personas.",
      count: "Número.",
      percent: "Porcentaje.",
      share: "Porcentaje.",
    },
    index: (base) => `Índice, ${base} = 100 para cada país.`,
    prices: (year) => (year === null ? "A precios corrientes." : `A precios de ${year} (IPC de EE. UU.).`),
    share: "Porcentaje del comercio total de cada país.",
    ratio: (name) => `${spelled(name)}: cifra de la RC dividida entre la de la RPDC.`,
    ratioOf: "Comercio con la RC dividido entre el comercio con la RPDC.",
    log: (factor, hasZero) => {
      const times = factor === 10 ? "diez" : factor;
      const grid = factor ? `Escala logarítmica: cada línea vale ${times} veces la inferior` : "Escala logarítmica";
      return hasZero ? `${grid}; el cero tiene su propia línea bajo el corte del eje.` : `${grid}.`;
    },
    hatched: "Rayado: sin dato.",
    intensity: (lasting) =>
      `Índice propio 0–100: acontecimientos fechados con semivida de ${halfLives[lasting]}, representación, alianza, armas y disputas. ` +
      "La cooperación va hacia arriba; el conflicto, hacia abajo; en línea fina, la actividad (todo contacto).",
    activity: (lasting) =>
      `Índice propio 0–100: todos los acontecimientos fechados, sea cual sea su signo, con semivida de ${halfLives[lasting]}.`,
    weights: (changed) => `Pesos modificados: ${changed.join(", ")}.`,
    un: "Distancia a Rusia en las votaciones de la Asamblea General (puntos ideales). 0 = misma posición.",
    unSince: (since) => `Las dos Coreas votan desde ${since}.`,
    source: (name) => `Solo esta fuente: ${name}.`,
    own: "Cada gráfico tiene su propio eje.",
    noRatio: (years, name) => `Sin cociente en ${years}: falta el dato de la ${name}.`,
  },

  units: {
    usd_million: "millones de dólares a precios corrientes",
    usd_million_2024: "millones de dólares a precios de 2024",
    rouble_million: "millones de rublos",
    index_0_100: "índice 0–100",
    index: "índice",
    share: "por ciento",
    percent: "por ciento",
    ratio: "veces",
    level: "nivel",
    count: "número",
    distance: "distancia entre puntos ideales",
    tiv_million: "millones de valores indicadores de tendencia del SIPRI",
    tonnes: "toneladas",
    barrels: "barriles",
    persons: "personas",
  },

  axis: {
    farther: "Más lejos de Rusia",
    equal: "Por encima, más la RC; por debajo, más la RPDC",
    ratio: "Por encima, más comercio con la RC; por debajo, con la RPDC",
  },

  missing: {
    before: (figures, year) => `Sin ${figures} antes de ${year}`,
    during: (figures, years) => `Sin ${figures}, ${years}`,
    after: (figures, year) => `Sin ${figures} después de ${year}`,
    figures: "datos",
    dollarFigures: "cifras en dólares",
    none: "sin dato",
    modes: {
      ratio: { figures: "cociente", none: "sin cociente" },
      share: { figures: "cuota", none: "sin cuota" },
      source: { figures: "datos de esta fuente", none: "sin dato de esta fuente" },
      overZero: "sin definir: el dato de la RPDC es cero",
      noWhole: "falta un total mundial utilizable",
    },
    atLeast: (value) => `al menos ${value}`,
    atMost: (value) => `como mucho ${value}`,
    onlyLimits: (parts) => `Solo se conocen límites: ${parts.join("; ")}.`,
    undivided: "Los dos Estados coreanos existen desde 1948.",
    of: (name, reason) => `${name}: ${reason}`,
    notYet: "aún sin dato",
    caption: (years, none) => `${years}: ${none}`,
    reason: {
      M: "no puede existir en estos años",
      L: "no se recogió",
      O: "no se ha encontrado",
      Q: "no se publicó",
    },
    neitherInUn: (who, date) =>
      who.length > 1
        ? `Ninguna Corea en la ONU hasta ${date}`
        : `La ${who.map((p) => names[p]).join("")}, fuera de la ONU hasta ${date}`,
    noTotal: "no se ha encontrado el total",
    importsAlone: (value, actor) => `solo las importaciones ${flow(actor)}: ${value}`,
    exportsAlone: (value, actor) => `solo las exportaciones ${flow(actor)}: ${value}`,
    noPoints: (figures, who, years) => `Sin ${figures} para ${who} ${inYears(years)}.`,
    noPointsOfSource: (figures, source, who, years) =>
      `Esta fuente (${source}) no da ${figures} de ${who} ${inYears(years)}.`,
    otherSources: "Otras fuentes de la colección tienen cifras de estos años.",
    noSource: "Ninguna fuente de la colección cubre estos años.",
    noBase: (who, figures, year, isZero) =>
      isZero
        ? `Sin índice: la cifra de ${year} es cero para ${who === either ? names.BOTH : who}.`
        : `Sin índice: no hay ${figures} para ${who} en ${year}.`,
    baseNeeds: (years) => `El año base necesita una cifra mayor que cero: ${years}.`,
    baseNever: "El año base necesita una cifra mayor que cero, y ningún año la tiene.",
    noRatio: (years) => `Sin cociente ${inYears(years)}.`,
    ratioNeeds: "El cociente necesita cifras de las dos Coreas en el mismo año, y la de la RPDC mayor que cero.",
    noShare: (who, years) => `Sin cuota en el comercio total de ${who} ${inYears(years)}.`,
    shareNeeds: "La cuota necesita el comercio total del país, y ningún total utilizable cubre estos años.",
    noConstant: "El índice de precios no llega a estos años.",
  },

  callout: {
    dated: (value, year) => `${value}, ${year}`,
    range: (year, low, high) => {
      const isShared = low.endsWith(" millones") && high.endsWith(" millones");
      return `${year}: las fuentes van de ${isShared ? low.replace(" millones", "") : low} a ${high}`;
    },
    zero: (year) => `cero publicado, ${year}`,
    zeroShort: (year) => `cero, ${year}`,
  },

  end: {
    in: (value, year) => `${value} en ${year}`,
    note: (year, status) => `${year}, ${status}`,
    estimated: (year) => `${year}, est.`,
    times: (factor) => `${factor} veces`,
  },

  readout: {
    trade: (name, unit) => `${spelled(name)}, ${unit}`,
    currentDollars: "dólares corrientes",
    constantDollars: (year) => `dólares de ${year}`,
    index: (base) => `${base} = 100`,
    range: (words) => `horquilla ${words}`,
    nothing: "sin dato",
  },

  table: {
    line: (name, measure) => `${name}: ${measure.charAt(0).toLowerCase()}${spelled(measure).slice(1)}`,
    recordBefore: (subject, extreme, before, said, first) =>
      `${subject}: el valor más ${extreme === "highest" ? "alto" : "bajo"} antes de ${before} fue ${said.value} en ${said.year}; la serie empieza en ${first}.`,
    lastBeyond: (subject, extreme, said) =>
      `${subject}: el último valor tan ${extreme === "highest" ? "alto" : "bajo"} fue el de ${said.year} (${said.value}).`,
    year: "Año",
    status: "estado del dato",
    range: "horquilla",
    source: "fuente",
    caption: (name, unit, years) => `${spelled(name)}, ${unit}, ${years}`,
    heads: {
      measure: "Indicador",
      partner: "País",
      change: "Variación",
    },
  },

  notice: {
    ownAxes: "Cada gráfico tiene su propio eje vertical: a igual altura no corresponde igual valor.",
    noLogMirrored: (name) =>
      `${spelled(name)}: un gráfico que va de cero hacia arriba y hacia abajo no tiene escala logarítmica. Se usa la lineal.`,
    pinOutside: (years, span) => `Fijado, pero fuera de los años mostrados (${span}): ${years}.`,
    noLog: (name) =>
      `${spelled(name)}: sin escala logarítmica, porque no todos los valores son mayores que cero. Se usa la lineal.`,
    stays: (name, mode) =>
      ({
        share: `${spelled(name)}: la cuota solo se calcula para el comercio con Rusia. Se muestran los valores.`,
        ratio: `${spelled(name)}: un cociente no tendría sentido. Se muestran los valores.`,
        index: `${spelled(name)}: ya es un índice. Se muestran los valores.`,
        steps: `${spelled(name)}: son grados y no cantidades, así que no hay índice. Se muestran los valores.`,
      })[mode],
    noBase: (name, who, base) =>
      `${spelled(name)}: ${who} no tiene cifra mayor que cero en ${base}, así que su índice no se dibuja.`,
    sourceNowhere: (source, name) =>
      `${spelled(name)}: sin datos de ${source} en estos años. Se muestra la serie principal.`,
    periods: "En esta página no se dibujan dos periodos sobre un mismo eje; se muestra el periodo entero.",
    align: "En esta página no se dibujan años contados desde un acontecimiento; se muestran años naturales.",
  },

  controls: {
    noLog: "Ningún panel mostrado tiene valores aptos para una escala logarítmica.",
    noDollars: "Ningún panel mostrado está en dólares.",
    pricesCancel: "Las cuotas y los cocientes no dependen de los precios.",
    noIndex: "Ningún panel mostrado puede llevarse a base 100.",
    noShare: "Ningún panel mostrado es de comercio con Rusia, el único con cuota en el comercio total.",
    noRatio: "Ningún panel mostrado tiene cantidades que puedan dividirse.",
    onePartner: "Solo se muestra una de las dos Coreas.",
    undivided: "En estos años había una sola Corea.",
    oneLine: "El cociente es una sola línea de las dos Coreas.",
    oneAxis: "Las líneas van superpuestas, en un solo eje.",
  },

  address: {
    asked: (parameter, given) => `La dirección pedía ${parameter}=${given}`,
    reasons: {
      "unknown-parameter": "esta página no tiene ese ajuste",
      repeated: "un ajuste repetido cuenta una vez, la última",
      "not-a-year": "no es un año de cuatro cifras",
      "out-of-range": "queda fuera de lo que abarca el sitio",
      "from-after-to": "el primer año tiene que ser anterior al último",
      "two-clocks": "los años se cuentan desde acontecimientos o en dos periodos, no de ambas formas",
      "too-many": "se pueden fijar dos años como mucho",
      "one-panel": "un gráfico incrustado tiene un solo panel",
      incomplete: "le falta o le sobra algo",
      "not-a-number": "no es un número",
      "unknown-value": "no es una de las opciones",
      "unknown-measure": "no existe ese indicador",
      "unknown-milestone": "no existe ese acontecimiento",
      "unknown-source": "no existe esa fuente",
      "unknown-kind": "no existe esa clase de acontecimiento",
      "unknown-weight": "el índice no tiene ese peso",
    },
    instead: (parameter, used) => `En su lugar se muestra ${parameter}=${used}.`,
    ignored: "No se tiene en cuenta.",
    more: (count) => `Tampoco se tienen en cuenta otras ${count} partes de la dirección.`,
  },

  sources: {
    line: (parts) => parts.join("; "),
    further: (count) => (count === "1" ? "1 fuente más para la horquilla" : `${count} fuentes más para la horquilla`),
    intensity: (events) => `elaboración propia a partir de ${events} acontecimientos fechados`,
    names: {
      wikipedia_nk_russia_mirror: "copia de un artículo de enciclopedia (primidi.com)",
      wikipedia_rok_russia_mirror: "copia descargada de Wikipedia 2025",
      wikipedia_ru_rok_russia_mirror: "copia de Wikipedia",
      rok_customs_via_tass_2026: "aduanas de la RC 2026",
      kotra_fcs_via_rfa_2015: "aduanas rusas vía RFA 2015",
      fcs_2017: "aduanas rusas 2017",
      far_east_customs_2022: "aduanas del Lejano Oriente ruso 2022",
      minvr_2019: "Ministerio para el Lejano Oriente ruso 2019",
      joongang_1990_oil: "JoongAng Ilbo 1990",
      rok_nso_2008: "Oficina Nacional de Estadística de la RC 2008",
      dprk_workers_dzen_2019: "Dzen 2019",
      nis_via_wsj_2025: "inteligencia de la RC vía WSJ 2025",
      fsb_via_yonhap_2025: "inteligencia de la RC vía Yonhap 2025",
      fsb_via_mediazona_2024: "servicio de fronteras del FSB 2024",
      rus_embassy_rok_2024: "embajada rusa en Seúl 2024",
      kotra_moscow_1990: "KOTRA Moscú 1990",
      kotra_2005: "KOTRA Moscú 2005",
      kotra_2016q3: "KOTRA Moscú 2016",
      cia_er_im_68_10: "CIA 1968",
      loc_countrystudies_aid: "Biblioteca del Congreso de EE. UU. 1993",
      hyundai_ri_2015: "Instituto de Investigación Hyundai 2015",
      kbs_2008: "KBS World en ruso 2008",
      rosgazeta_2012: "suplemento de Rossiyskaya Gazeta en JoongAng Ilbo 2012",
      kto_2022: "Organización de Turismo de Corea 2022",
      imf_dots_rus: "aduanas rusas vía FMI",
      imf_dots_rok: "aduanas de la RC vía FMI",
      imf_dots_totals: "Fondo Monetario Internacional",
      imf_via_kita_1994: "FMI 1994",
      rok_customs_1989: "aduanas de la RC 1989",
      naewoe_1989: "Naewoe News 1989",
      jetro_1990: "JETRO 1990",
      russian_gov_1992: "Gobierno ruso 1992",
      cow_trade_v4_raw: "Correlates of War v4",
      cow_trade_v4_smooth: "Correlates of War v4, suavizado",
      fcs_via_rfa_2018: "aduanas rusas vía RFA 2018",
      fcs_via_rfa_2019: "aduanas rusas vía RFA 2019",
      fcs_via_rfa_2022: "aduanas rusas vía RFA 2022",
      fcs_via_kbs_2021: "aduanas rusas vía KBS 2021",
      fcs_via_voa_2016: "aduanas rusas vía VOA 2016",
      itc_2020: "aduanas rusas vía ITC",
      kremlin_2018: "Kremlin 2018",
      kremlin_2019: "Kremlin 2019",
      kremlin_2024: "Kremlin 2024",
      russian_export_association_2025: "Asociación de Exportadores de Rusia 2025",
      rok_mci_via_hankyung_1991: "Ministerio de Comercio de la RC 1991",
      rok_mci_1993: "Ministerio de Comercio de la RC 1993",
      rok_mofa_1992: "Ministerio de Exteriores de la RC 1992",
      rok_mosf_2010: "Ministerio de Hacienda de la RC 2010",
      rok_embassy_moscow_2019: "embajada de la RC en Moscú 2019",
      rok_unification_board_1993: "Junta de Unificación de la RC 1993",
      rus_ambassador_2025: "embajador ruso 2025",
      rus_minecon_2001: "Ministerio de Economía ruso 2001",
      rus_embassy_dprk: "embajada rusa en la RPDC 2012",
      goskomstat_1995: "Comité de Estadística ruso 1995",
      kita_2017: "aduanas de la RC (KITA)",
      kita_2020: "KITA 2020",
      kita_2023: "aduanas de la RC (KITA)",
      atlas_growthlab_via_globe: "Atlas of Economic Complexity",
      nber_un_1999_via_wnets: "datos de comercio NBER-ONU",
      soviet_yearbook_1989_via_jiji: "Anuario soviético de comercio 1989",
      unga_ideal25: "Bailey, Strezhnev y Voeten",
      unga_votes: "votaciones de la ONU (unvotes)",
      atop5: "ATOP 5",
      cow_alliance41: "Correlates of War, alianzas",
      cow_dipl: "Correlates of War, misiones diplomáticas",
      cow_igo3: "Correlates of War, organizaciones",
      cow_mid5: "Correlates of War, disputas",
      gml_mid221: "Gibler-Miller-Little",
      sipri_at: "SIPRI",
      milestones: "cronología de Tumen",
    },
  },
};
