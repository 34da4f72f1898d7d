import type { Lang } from "../types";

/** Words over a standing list. A page may name its entries: "{n} of {total} events". */
export type ListToolsWords = {
  /** Names the tools; on a phone, the button that opens them. */
  name: string;
  done: string;
  search: string;
  sort: string;
  group: string;
  reset: string;
  /** `{n}` and `{total}` stand for numbers of entries. */
  found: string;
  all: string;
  nothing: string;
  /** Beside the number found: the entry of the address is not among them. */
  named: string;
  /** What of the address could not be used; `{parameter}`, `{given}` and `{used}` stand for parts of it, `{n}` for how many are not named. */
  lost: { value: string; parameter: string; repeated: string; more: string };
  dismiss: string;
};

const en: ListToolsWords = {
  name: "Filter and sort",
  done: "Done",
  search: "Search",
  sort: "Order",
  group: "Groups",
  reset: "Show all",
  found: "{n} of {total}",
  all: "All {total}",
  nothing: "None of the {total} has all of this. Fewer words or other choices will find more.",
  named: "The one named in the address is shown as well.",
  lost: {
    value: "The address asked for {parameter}={given}: there is no such choice here, so it is left out.",
    parameter: "The address has {parameter}={given}: nothing on this page goes by that name, so it is left out.",
    repeated: "The address gives {parameter} more than once: {parameter}={used} counts, {given} is left out.",
    more: "{n} more parts of the address are left out.",
  },
  dismiss: "Dismiss",
};

const es: ListToolsWords = {
  name: "Filtrar y ordenar",
  done: "Listo",
  search: "Buscar",
  sort: "Orden",
  group: "Grupos",
  reset: "Mostrar todo",
  found: "{n} de {total}",
  all: "Todos: {total}",
  nothing: "Ninguno de los {total} reúne todo esto. Con menos palabras u otras opciones aparecerán más.",
  named: "Se muestra también la entrada que nombra la dirección.",
  lost: {
    value: "La dirección pedía {parameter}={given}: aquí no hay esa opción, así que no se tiene en cuenta.",
    parameter:
      "La dirección contiene {parameter}={given}: nada en esta página se llama así, de modo que no se tiene en cuenta.",
    repeated: "La dirección da {parameter} más de una vez: vale {parameter}={used} y no se tiene en cuenta {given}.",
    more: "Tampoco se tienen en cuenta otras {n} partes de la dirección.",
  },
  dismiss: "Cerrar",
};

const words: Record<Lang, ListToolsWords> = { en, es };

/** The words over a standing list, some of them the page's own. */
export const listToolsWords = (lang: Lang, own: Partial<ListToolsWords> = {}): ListToolsWords => ({
  ...words[lang],
  ...own,
});
