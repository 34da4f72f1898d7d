import type { Lang } from "../types";

/** Words of an embedded chart, and of the code that embeds one. */
export type EmbedWords = {
  /** The link to the whole page. */
  full: string;
  /** Said where files may be kept from being saved, which no page can find out. */
  noFile: string;
  /** What the code does. */
  intro: string;
  size: { legend: string; fixed: string; follows: string };
  code: string;
  copy: string;
  preview: string;
};

export const embedWords: Record<Lang, EmbedWords> = {
  en: {
    full: "Open the full view",
    noFile: "If no file came: the page around this chart does not let it save files. The full view does.",
    intro:
      "This code shows the panel, live, in another site’s page. It sets no cookie and asks nothing of third parties.",
    size: { legend: "Height", fixed: "Fixed", follows: "Follows the content (with a small script)" },
    code: "Code to paste",
    copy: "Copy the code",
    preview: "Preview",
  },
  es: {
    full: "Abrir la vista completa",
    noFile:
      "Si no ha llegado ningún archivo: la página que contiene este gráfico no le deja guardar archivos. En la vista completa sí se puede.",
    intro:
      "Este código muestra el panel, interactivo, en la página de otro sitio. No usa cookies ni pide nada a terceros.",
    size: { legend: "Altura", fixed: "Fija", follows: "La del contenido (con un pequeño script)" },
    code: "Código para pegar",
    copy: "Copiar el código",
    preview: "Vista previa",
  },
};
