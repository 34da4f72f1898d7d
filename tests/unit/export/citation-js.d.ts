/** What the tests read of citation-js, which has no types of its own: CSL-JSON. */
declare module "@citation-js/core" {
  export type Person = { family?: string; given?: string; literal?: string; "non-dropping-particle"?: string };
  export type Entry = {
    id: string;
    type: string;
    title?: string;
    publisher?: string;
    URL?: string;
    note?: string | string[];
    version?: string;
    edition?: string;
    language?: string;
    issued?: { "date-parts": number[][] };
    author?: Person[];
    editor?: Person[];
    /** Who wrote a news item of RIS. */
    reporter?: string;
  };
  export class Cite {
    constructor(input: string, options: { forceType: string });
    data: Entry[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
