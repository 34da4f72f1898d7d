import type { MethodsTradeWords } from "./methodsTrade.types";

/** How trade is read, changed and drawn, in Spanish. `[words](address)` is a link, `^[…]` and `_[…]` are raised and lowered. */
export const methodsTradeEs: MethodsTradeWords = {
  flows: {
    trade_total: "Comercio total",
    trade_export: "Exportaciones rusas",
    trade_import: "Importaciones rusas",
  },
  flowsInside: { trade_total: "total", trade_export: "exportaciones", trade_import: "importaciones" },
  splice: {
    why: "Varias fuentes cuentan el mismo comercio y pocas veces coinciden. Una línea necesita una sola en cada año, y la fija una tabla, [headline.csv](/data/headline.csv): {rules} reglas dicen qué fuente manda, y desde y hasta qué año, en las tres líneas de comercio. La línea se lee después en [trade.csv](/data/trade.csv).",
    choice: [
      "Cada fuente manda mientras alcanza, para que la base cambie lo menos posible: {longestPRK} en {yearsPRK} de los {allPRK} años con dato del comercio total de la RPDC; {longestKOR} en {yearsKOR} de {allKOR} en el de la RC.",
      "Los datos de aduanas van antes que las estimaciones, y estas, antes que las declaraciones de las autoridades. La excepción es la RC en {ministryYears}: mandan las cifras de su Ministerio de Comercio, que cuentan el comercio indirecto. La RPDC no publica cifras de comercio: todas las de su comercio son soviéticas, rusas o estimadas.",
      "Nunca mandan las copias de otra fuente, los límites, las estimaciones nuestras ni los valores atípicos.",
      "Si un indicador no tiene regla, manda la fuente con más años.",
    ],
    picture: "Cada fila es una fuente y cada casilla, un año.",
    key: {
      leads: "la línea la sigue",
      beside: "tiene cifra, pero no manda",
      apart: "su cifra queda fuera de la horquilla",
    },
    label: "{flow}, {korea}: {sources} fuentes de {from} a {to}. Fuentes de la línea: {leaders}.",
    leader: "{name} en {years}",
    parts: "Lo mismo para las exportaciones y las importaciones rusas",
    tables: "Lo mismo en tablas",
    caption: "{flow}, {korea}: fuentes y años",
    heads: { source: "Fuente", leads: "Manda", beside: "Tiene cifra, no manda", apart: "Queda fuera de la horquilla" },
    joints: "Qué cambia en cada empalme",
    jointsText:
      "La penúltima columna compara las dos fuentes donde ambas tienen cifra: la nueva frente a la anterior en el primer año de la nueva o, si no lo hay, en el último de la anterior. No se compara con una cifra que queda fuera de la horquilla. Sin un año que comparar no se puede decir de qué tamaño es el escalón.",
    jointsCaption: "Todos los cambios de fuente o de base en las líneas de comercio",
    jointHeads: {
      year: "Año",
      korea: "Línea",
      flows: "Flujos",
      from: "De",
      to: "A",
      step: "Nueva frente a anterior",
      note: "Qué cambia",
    },
    step: "{percent} ({year})",
    noStep: "sin año común",
    notCompared: "sin comparar ({year}: {reason})",
  },
  range: {
    text: "Las cifras de las demás fuentes se conservan junto a la línea. La horquilla va de la más baja a la más alta; la que manda queda siempre dentro. En {year} la línea del comercio total con la RPDC marca {value} millones de dólares y la horquilla va de {low} a {high}, formada por ella y otras {rivals} cifras.",
    own: "El mínimo y el máximo que la propia fuente da para su cifra, como en la RPDC en {year} ({low} millones como mínimo), se indican junto al punto y no forman parte de la horquilla.",
    widest:
      "La horquilla más ancha, respecto de su extremo inferior, es la de {yearPRK} en la RPDC ({foldPRK}) y la de {yearKOR} en la RC ({foldKOR}).",
    marks:
      "Una cifra que no está tal como se publicó lleva una marca que dice de dónde sale. De la marca depende lo que puede hacer:",
    caption: "Marcas de las cifras y lo que permiten",
    heads: {
      mark: "Marca",
      means: "Qué es",
      leads: "Puede mandar",
      widens: "Ensancha la horquilla",
      count: "Cifras de comercio",
    },
    none: "ninguna",
    published: "tal como se publicó",
    yes: "sí",
    no: "no",
    onlyLeading: "solo si manda",
    why: "Una copia haría de una fuente dos; los límites y las estimaciones nuestras no observan nada, y un valor atípico es dudoso en su propia fuente. Una cifra interpolada tapa un hueco entre dos años publicados y no es una segunda opinión.",
  },
  prices: {
    text: "Los precios suben, y un dólar de 1990 no es uno de 2024. La [vista en dólares constantes]({view}) multiplica cada cifra por el nivel de precios de 2024 dividido entre el de su año:",
    formula: "valor en dólares de 2024 = valor en dólares del año a × IPC_[2024] ÷ IPC_[a]",
    index:
      "El IPC es el [índice de precios al consumo de Estados Unidos, todos los consumidores urbanos]({source}), media anual, 1982–84 = 100. Está en [deflator.csv](/data/deflator.csv), de {from} a {to}, junto con el multiplicador que se emplea, redondeado a cuatro decimales. Los años que no cubre no tienen dólares constantes.",
    caption: "Comercio total pasado a dólares de 2024, en millones",
    heads: {
      year: "Año",
      korea: "Línea",
      value: "Dólares del año",
      cpi: "IPC",
      multiplier: "Multiplicador",
      result: "Dólares de 2024",
    },
    limit:
      "Los precios al consumo hacen las veces de los precios de los bienes comerciados, para los que no hay un índice que cubra estos años. Los precios en rublos de compensación de la época soviética ni siquiera eran los del mercado mundial.",
  },
  gaps: {
    text: "Tres cosas que en muchas bases de datos parecen la misma se distinguen aquí.",
    kinds: [
      "Cero: una fuente dice que no hubo nada. Es un dato y se dibuja como un punto. En comercio hay {zeros}: {zeroList}.",
      "Hueco: no hay cifra. La línea se interrumpe, dos trazos inclinados marcan el sitio y el motivo figura bajo el panel. La línea nunca cruza años sin cifra.",
      "Dato no publicado: alguien tiene la cifra y no la publica. Es un hueco con ese motivo.",
    ],
    reasons: "Los motivos, en [gaps.csv](/data/gaps.csv):",
    caption: "Motivos de los huecos",
    heads: { code: "Código", means: "Motivo", runs: "Periodos", trade: "de ellos, comercio" },
    falseZeros:
      "En {n} de los periodos de comercio una base de datos trae un cero que otras fuentes contradicen. Ese cero consta como hueco y no se dibuja.",
    status:
      "La línea continua une cifras tal como se publicaron. La discontinua lleva a una cifra estimada, convertida o poco fiable. Un trazo cruza la línea donde la fuente o la base cambian de un modo que el lector debe saber. Un año aislado entre huecos lleva un punto.",
    statusCaption: "Estado de las cifras que mandan, tres líneas de comercio de las dos Coreas",
    statusHeads: { code: "Estado", means: "Significa", drawn: "Trazo", count: "Años" },
    statuses: { A: "publicado", E: "estimado o convertido", U: "poco fiable", B: "ruptura de la serie" },
    drawn: { A: "continuo", E: "discontinuo", U: "discontinuo", B: "continuo, cruzado por un trazo" },
  },
  log: {
    text: "El comercio de las dos Coreas es tan distinto que una de las líneas quedaría aplastada junto a la otra. El eje logarítmico da el mismo espacio a la misma proporción: cada línea de la cuadrícula vale diez veces la de debajo, y una caída a la mitad se ve igual a cualquier altura.",
    zero: "En un eje logarítmico no cabe el cero. Por eso un cero publicado se coloca en un estante propio, bajo un corte del eje, y la línea no llega hasta él. En los datos ocurre en {zeroList}. Si el extremo inferior de una horquilla es cero, no se dibuja.",
    none: "ningún año",
    linear:
      "El eje lineal muestra las cantidades tal cual, cero incluido; los paneles que se dibujan a ambos lados del cero no tienen eje logarítmico.",
  },
  zeroItem: "{flow}, {korea}, {years}",
  modes: {
    text: "Cada modo se calcula, año por año, a partir de la línea de valores. Si falta algo de lo que pide la fórmula, ese año no tiene cifra.",
    caption: "Modos, con un ejemplo de cada uno calculado a partir de los datos",
    heads: { mode: "Modo", formula: "Fórmula", example: "Ejemplo" },
    share: {
      name: "Cuota",
      formula: "comercio con Moscú ÷ todo el comercio de esa Corea, mismo año, dólares corrientes",
      example: "RPDC {year}: {value} ÷ {whole} = {result}",
    },
    index: {
      name: "Índice",
      formula: "100 × valor ÷ valor del año base",
      example: "RPDC {year}, {base} = 100: 100 × {value} ÷ {baseValue} = {result}",
    },
    ratio: {
      name: "Cociente",
      formula: "cifra de la RC ÷ cifra de la RPDC, mismo año",
      example: "{year}: {kor} ÷ {prk} = {result}",
    },
    align: {
      name: "Años desde un acontecimiento",
      formula: "año − año del acontecimiento, cada Corea con el suyo",
      example: "RC {year}, contado desde {event} ({eventYear}): {year} − {eventYear} = {result}",
    },
    notes: [
      "Todo el comercio de una Corea sale de [totals.csv](/data/totals.csv), con exportaciones e importaciones de la misma fuente. Los totales de la RPDC anteriores a {firstYear} hechos con lo que declaran sus socios dejan fuera a la URSS, el mayor de ellos, y no se usan; una cuota sobre un total dudoso se dibuja discontinua.",
      "Las cuotas usan dólares corrientes: un índice de precios común se anularía. Un año base sin dato o con cero se rechaza y se explica. El cociente no lleva horquilla, porque las dos horquillas son de distinta clase.",
    ],
  },
};
