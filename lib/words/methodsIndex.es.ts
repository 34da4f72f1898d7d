import type { MethodsIndexWords } from "./methodsIndex.types";

/** How the index is made and how far it can be trusted, in Spanish. `[words](address)` is a link, `^[…]` and `_[…]` are raised and lowered. */
export const methodsIndexEs: MethodsIndexWords = {
  koreas: { PRK: "RPDC", KOR: "RC" },
  lines: { activity: "Actividad", cooperation: "Cooperación", conflict: "Conflicto", net: "Saldo" },
  intensity: {
    text: [
      "El índice es de elaboración propia. Da a cada año de las relaciones de Moscú con una Corea tres números de 0 a 100: actividad (cuánto ocurrió), cooperación y conflicto. Se calculan con {events} [acontecimientos]({milestones}) fechados y con cuatro estados de la relación. Ni el comercio ni los votos en la ONU entran en él, de modo que pueden contrastarse con él.",
      "Hay trabajos anteriores que puntúan los acontecimientos en una escala (Goldstein 1992), dejan que los pasados se apaguen (Crescenzi y Enterline) y separan el volumen de los vínculos de la dependencia (Formal Bilateral Influence Capacity). De ahí salen dos decisiones. La cooperación y el conflicto son dos líneas y no los extremos de una: Moscú votó [sanciones contra la RPDC en 2017]({milestones}#M136) y recibió a [su dirigente en 2019]({milestones}#M139). Y cuánto ocurrió se separa de si fue amistoso.",
    ],
    eventsHead: "Los acontecimientos y cómo se apagan",
    events: "Cada acontecimiento tiene un peso: el del nivel de quienes actuaron por el de su tipo.",
    weight: "w = L × T",
    memory: "E(t) = Σ w × 2^[−(t − a)/h], sobre todos los acontecimientos de año a ≤ t; semivida h = {half} años",
    fading:
      "A los {half} años queda la mitad del peso de un acontecimiento; a los {twice}, la cuarta parte. La suma se lleva por triplicado: E^[+] para los acercamientos, E^[−] para los distanciamientos y E^[0] para el resto. Lo que atañe a las dos Coreas cuenta para cada una. El año cuenta entero: da igual enero que diciembre.",
    weightsText:
      "Los pesos, con el número de acontecimientos de las dos Coreas a los que se aplican. Se pueden [cambiar más abajo](#weights).",
    levelCaption: "Peso del nivel, L",
    kindCaption: "Peso del tipo, T",
    heads: { level: "Nivel", kind: "Tipo", weight: "Peso", events: "Acontecimientos" },
    levels: {
      head_of_state: "jefe de Estado",
      head_of_government: "jefe de Gobierno",
      minister: "ministro",
      other: "cualquier otro",
    },
    saturationHead: "Saturación",
    saturation:
      "La décima visita del año añade menos que la primera. Por eso los puntos se curvan hacia un techo de 1. La constante, {points}, equivale a unas tres visitas de jefes de Estado en un año ({visit} puntos cada una); ninguna línea se estira hasta el valor máximo de los datos, así que los años posteriores nunca cambian los anteriores.",
    saturationFormula: "s(x) = 1 − e^[−x/{points}]",
    stateHead: "Estado de la relación",
    state: "Cuatro variables dicen cómo están las cosas, ocurra algo ese año o no. Cada una va de 0 a 1.",
    stateCaption: "Variables de estado y sus fuentes",
    stateHeads: {
      symbol: "Símbolo",
      means: "Qué es",
      rule: "Cómo se calcula",
      source: "Fuente",
      years: "Años cubiertos, RPDC y RC",
    },
    states: {
      R: {
        means: "representación",
        rule: "1 desde el año en que empiezan las relaciones plenas: {fromPRK} (RPDC), {fromKOR} (RC); antes, 0. Corea sin dividir: dos tercios de {fromKOREA} a {toKOREA}, una legación.",
      },
      A: {
        means: "alianza",
        rule: "la mayor de: {atop_defense} por obligación de defensa, {atop_nonagg} por no agresión, {atop_consul} por consulta; el último valor conocido se prolonga; el tratado de {pact} con la RPDC cuenta como defensa",
      },
      X: {
        means: "transferencias de armas",
        rule: "ln(1 + transferencias en ambos sentidos) ÷ ln(1 + {ceiling}), 1 como máximo; transferencias en millones de TIV",
      },
      M: {
        means: "disputas militarizadas",
        rule: "(hostilidad máxima del año, de 1 a 5, − 1) ÷ 4; 0 si no hay disputa",
      },
    },
    ownTable: "tabla propia, a partir de los [acontecimientos]({milestones})",
    stateYears: "{PRK}; {KOR}",
    linesHead: "Las tres líneas",
    linesText: "Con estas piezas:",
    formulas: [
      "actividad = 100 × s(E^[+] + E^[−] + ½ E^[0])",
      "cooperación C = 100 × [{memoryC} s(E^[+]) + {R} R + {A} A + {X} X]",
      "conflicto K = 100 × [{memoryK} s(E^[−]) + {M} M]",
      "saldo N = C − K",
    ],
    net: "N nunca se dibuja solo, porque un mismo N puede significar poco de ambas cosas o mucho de ambas: en la RC es {netA} en {yearA} (C {cA}, K {kA}) y {netB} en {yearB} (C {cB}, K {kB}). Aquí aparece junto a C y K, y en ningún otro sitio.",
    workedHead: "Años de ejemplo",
    workedCaption: "El índice y sus piezas en algunos años, semivida de {half} años",
    workedHeads: { year: "Año", korea: "Corea", activity: "Actividad" },
    oneHead: "Un año completo: la RC en {year}",
    one: "Todos los acontecimientos hasta {year}, del más antiguo al más reciente, con su peso y lo que queda de él. Los que se han apagado siguen en la suma con lo poco que les queda.",
    oneCaption: "Acontecimientos de la RC hasta {year} y lo que queda de ellos en {year}",
    oneHeads: { event: "Acontecimiento", year: "Año", level: "L", kind: "T", weight: "w", age: "Edad", left: "Queda" },
    sums: {
      ePlus: "E^[+], suma de los acercamientos",
      eMinus: "E^[−], suma de los distanciamientos",
      eZero: "E^[0], suma del resto",
    },
    oneFormulas: [
      "s(E^[+]) = 1 − e^[−{ePlus}/{points}] = {sPlus}; s(E^[−]) = 1 − e^[−{eMinus}/{points}] = {sMinus}",
      "actividad = 100 × s({ePlus} + {eMinus} + ½ × {eZero}) = {activity}",
      "C = 100 × [{memoryC} × {sPlus} + {R} × {r} + {A} × {a} + {X} × {x}] = {c}",
      "K = 100 × [{memoryK} × {sMinus} + {M} × {m}] = {k}",
      "N = {c} − {k} = {n}",
    ],
    halfHead: "Otras semividas",
    half: "La semivida es el único número libre de la memoria. El saldo con las tres que ofrece el [panel]({panel}):",
    halfCaption: "Saldo, C − K, según la semivida",
    halfHeads: { year: "Año", korea: "Corea" },
    halfColumn: "{half} años",
    apart: "En {years} cambia con la semivida qué Corea va por delante en el saldo, o el signo de este.",
  },
  sensitivity: {
    text: [
      "Los pesos son decisiones nuestras, así que conviene preguntar qué darían otras. Se sortea {draws} veces una semivida entre {shortest} y {longest} años y, cada vez, se multiplica cada uno de los {weights} pesos de nivel y de tipo por su propio factor, entre {least} y {most}. Dentro de ese intervalo todos los factores son igual de probables; la semivida queda tantas veces por debajo de {middle} años como por encima. Las dos Coreas se calculan con el mismo sorteo.",
      "Los sorteos son los mismos cada vez que se genera el sitio: salen del generador Mulberry32, que arranca con {seed}. La línea es el índice con los pesos de referencia; la banda más oscura contiene nueve de cada diez sorteos (del percentil 5 al 95) y la más clara, todos.",
    ],
    key: { standard: "pesos de referencia", band: "nueve de cada diez sorteos", extremes: "todos los sorteos" },
    label: "{lines} de la {korea} y su banda en {draws} sorteos, {from}–{to}.",
    title: "{korea}: {lines}",
    order:
      "Aquí se llama sólido al orden de las dos Coreas, o a un signo, si al menos el {part} de los sorteos coincide con los pesos de referencia. No lo es en estos años:",
    orderCaption: "Años en los que deciden los pesos de referencia",
    orderHeads: { what: "Pregunta", years: "No es sólido en" },
    orderOf: "{line}: qué Corea va por delante",
    signOf: "Saldo de la {korea}: por encima o por debajo de cero",
    everyYear: "ningún año",
    close:
      "Si la coincidencia queda a un punto o menos del {part}, {draws} sorteos no bastan para decidir de qué lado cae el año: {items}.",
    closeItem: "{question} ({years})",
    robust:
      "En el saldo, el orden de las dos Coreas es sólido en {n} de {total} años, y el signo de ambas, en {signs}. Donde las dos líneas rozan el cero, el orden dice poco aunque sea sólido.",
    widths:
      "La banda del saldo mide de media {both} puntos. Si solo varía la semivida, {half}; si solo varían los pesos, {weights}.",
    caption: "Valor de referencia y banda de nueve de cada diez sorteos",
    heads: { year: "Año", korea: "Corea" },
    range: "{standard} ({low} a {high})",
    fixed:
      "Lo que no varía: qué acontecimientos están en la lista, su dirección, la constante de saturación y la parte de cada pieza en su línea.",
  },
  limits: {
    text: "El índice es una forma de leer la lista de acontecimientos, no una medición. Lo que puede objetarse:",
    items: [
      "Selección. Los acontecimientos se eligieron a mano: {prk} de la RPDC, {kor} de la RC, {both} de ambas. Antes de {division} hay {prkBefore} de la RPDC y {korBefore} de la RC: los vínculos eran pocos, y los documentos también. {recent} de los {all} son de {turn} o posteriores, cuando la prensa informa mucho más. La actividad de antes y la de después no son comparables.",
      "Los pesos son decisiones nuestras. Una cumbre de jefes de Estado vale {summit} puntos y el [establecimiento de relaciones con la RC]({recognition}), {opening}, porque el nivel pesa más que el tipo. El [derribo del KAL 007]({kal}), con 269 muertos, vale {kalPoints}. Las escalas de acontecimientos publicadas tienen el mismo defecto.",
      "Terceros. La dirección de un acontecimiento se refiere a los dos países, pero algunos tratan de otros: votaciones en la ONU, sanciones, Crimea, una visita a Kiev. Un crítico diría que miden el alineamiento con Occidente.",
      "La puntuación no es moral. La ayuda soviética para preparar la guerra de 1950 cuenta como cooperación con la RPDC, que en {warYear} llega a {war} sobre 100.",
      "Doble cómputo. Un tratado es un acontecimiento y, mientras está en vigor, parte de A; una entrega de armas puede ser un acontecimiento y es parte de X.",
      "Fuentes que empiezan y acaban. Las transferencias de armas se conocen desde {armsFrom}; las alianzas, hasta {allianceTo}; las disputas, hasta {disputesTo}. Fuera de esos años, armas y disputas cuentan como ninguna y la alianza se prolonga. Las columnas alliance_observed, arms_observed y disputes_observed de [intensity.csv](/data/intensity.csv) lo indican año por año.",
      "Armas. El TIV mide capacidad y deja fuera los proyectiles, y cada pedido se reparte por igual entre sus años: lo que la RPDC envió a Rusia en 2023 y 2024 queda muy por debajo de lo real. El logaritmo favorece los flujos pequeños: {tiv} millones de TIV en {tivYear} ya dan X = {tivX}.",
      "El papel y la práctica. El pacto de 1961 con la RPDC cuenta como obligación de defensa hasta {pactTo}, aunque llevaba años siendo letra muerta. La RPDC tiene A = {asean} en {aseanYears} porque adherirse al tratado de amistad de la ASEAN cuenta como no agresión.",
      "Una historia más simple no necesita pesos: en los votos de la ONU, la distancia de la RPDC a Rusia baja de su máximo, {highPRK} en {highYear}, a {lastPRK} en {lastYear}, y la de la RC sube de su mínimo, {lowKOR} en {lowYear}, a {lastKOR}.",
      "Sin contraste externo. Para los dos pares de países no hubo a mano ni una base de acontecimientos codificada por máquina (GDELT, ICEWS, Phoenix), ni datos anuales de embajadas, ni un índice de influencia. Serían lo primero que habría que comparar.",
      "Documentación. De los {all} acontecimientos, {background} se apoyan en conocimientos generales que ningún texto leído para este sitio confirmó ({backgroundList}); {medium} llevan fiabilidad media y {low}, baja.",
      "La propia forma. Que los puntos se saturen con {points}, que los estados pesen la mitad de la cooperación, que el año no tenga meses: todo podría ser de otro modo y nada de ello varía en el ejercicio anterior.",
    ],
  },
  reproduce: {
    text: [
      "[intensity.csv](/data/intensity.csv) contiene todos los años del índice con todas sus piezas y [headline-trade.csv](/data/headline-trade.csv), las tres líneas de comercio con fuente, estado y horquilla. Ambos se calculan a partir de los archivos vecinos con las mismas funciones que dibujan los gráficos y resuelven los ejemplos de esta página.",
      "Para comprobar un valor: tome los acontecimientos de [milestones.csv](/data/milestones.csv), los estados de [alliances.csv](/data/alliances.csv), [arms.csv](/data/arms.csv) y [disputes.csv](/data/disputes.csv), y siga el año desarrollado por completo más arriba.",
    ],
    cite: "Para citar esta página:",
  },
};
