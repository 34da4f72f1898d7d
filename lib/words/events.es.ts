import type { EventWords } from "./events.types";

/** The events in Spanish. */
export const eventsEs: EventWords = {
  partners: { PRK: "RPDC", KOR: "RC", BOTH: "RPDC y RC", KOREA: "Corea" },
  count: ["1 hecho", "{n} hechos"],
  directions: { closer: "acercamiento", apart: "distanciamiento" },
  steps: {
    closer: ["1 de acercamiento", "{n} de acercamiento"],
    apart: ["1 de distanciamiento", "{n} de distanciamiento"],
    neutral: ["1 neutro", "{n} neutros"],
  },
  kinds: {
    treaty: ["1 tratado", "{n} tratados"],
    recognition: ["1 reconocimiento", "{n} reconocimientos"],
    military: ["1 asunto militar", "{n} asuntos militares"],
    rupture: ["1 ruptura", "{n} rupturas"],
    summit: ["1 cumbre", "{n} cumbres"],
    visit_head_of_state: ["1 visita de un jefe de Estado", "{n} visitas de jefes de Estado"],
    aid: ["1 caso de ayuda", "{n} casos de ayuda"],
    sanctions: ["1 decisión sobre sanciones", "{n} decisiones sobre sanciones"],
    economic: ["1 asunto económico", "{n} asuntos económicos"],
    visit_minister: ["1 visita de un ministro", "{n} visitas de ministros"],
    institution: ["1 asunto institucional", "{n} asuntos institucionales"],
  },
  outside: {
    years: "Este acontecimiento queda fuera de los años mostrados, {span}.",
    partner: "Los acontecimientos de este país no se muestran en esta vista.",
    kind: "Los acontecimientos de este tipo no se muestran en esta vista.",
  },
  around: { legend: "Años antes y después", unit: "años" },
  beyond: { cell: "fuera", remark: "Fuera de los años con datos ({span}): {years}." },
};
