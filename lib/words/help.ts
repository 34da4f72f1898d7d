import type { Lang } from "../types";

/** Words of the help on keys. Brackets, arrows and the like are named, since signs alone are read badly or not at all. */
export type HelpWords = {
  title: string;
  intro: string;
  heads: [keys: string, does: string];
  /** Keys of one row are alternatives or a pair, in the order of what they do. */
  rows: { keys: string[]; does: string }[];
  close: string;
};

export const helpWords: Record<Lang, HelpWords> = {
  en: {
    title: "Keyboard help",
    intro:
      "Move to a plot with Tab. Years are read out to screen readers with value and source, and with what is unsure about them. The two handles over the panels, which set the years shown, take arrows, page keys, Home and End too.",
    heads: ["Keys", "What they do"],
    rows: [
      { keys: ["←", "→"], does: "Year before, year after" },
      { keys: ["↑", "↓"], does: "Line before, line after" },
      { keys: ["Page Up", "Page Down"], does: "Ten years later, ten years earlier" },
      { keys: ["Home", "End"], does: "First year, last year" },
      { keys: ["[", "]"], does: "Open the event before, the event after" },
      { keys: ["Enter", "Space"], does: "Pin the year or let it go; two pinned years are compared" },
      { keys: ["Esc"], does: "Close the event, else let go of the pins, else show the usual years again" },
      { keys: ["?"], does: "This help" },
    ],
    close: "Close",
  },
  es: {
    title: "Ayuda del teclado",
    intro:
      "Con el tabulador se llega a cada gráfico. Los lectores de pantalla leen cada año con su valor, su fuente y lo que tiene de incierto. Los dos tiradores sobre los paneles, que fijan los años mostrados, se mueven también con flechas, páginas, Inicio y Fin.",
    heads: ["Teclas", "Qué hacen"],
    rows: [
      { keys: ["←", "→"], does: "Año anterior, año siguiente" },
      { keys: ["↑", "↓"], does: "Línea anterior, línea siguiente" },
      { keys: ["Re Pág", "Av Pág"], does: "Diez años más tarde, diez años antes" },
      { keys: ["Inicio", "Fin"], does: "Primer año, último año" },
      { keys: ["[", "]"], does: "Abrir el acontecimiento anterior, el siguiente" },
      { keys: ["Intro", "Espacio"], does: "Fijar el año o soltarlo; dos años fijados se comparan" },
      { keys: ["Esc"], does: "Cerrar el acontecimiento; si no, soltar los años; si no, volver a los años habituales" },
      { keys: ["?"], does: "Esta ayuda" },
    ],
    close: "Cerrar",
  },
};
