import type { FileId } from "../export/fileName";

/** A thing to take: what its button says, and a line on what it is. */
export type Offer = { name: string; about: string };

/** Words of the dialog that offers everything, and of how a taking ends. */
export type TakeWords = {
  title: string;
  close: string;
  /** What to take: all panels or one of them. */
  what: string;
  all: string;
  theme: { legend: string; light: string; dark: string };
  picture: string;
  /** Before the picture is painted. */
  painting: string;
  files: Record<FileId, Offer>;
  image: Offer;
  numbers: string;
  everything: string;
  zip: Offer;
  /** The link to the page of the data. */
  data: string;
  link: string;
  copy: string;
  embed: string;
  /** A frame shows one panel: which, where all are chosen. */
  one: string;
  cite: string;
  view: string;
  single: string;
  forms: { text: string; bibtex: string; ris: string };
  loading: string;
  outcome: {
    steps: { loading: string; painting: string; drawing: string; writing: string };
    cancel: string;
    cancelled: string;
    /** `{name}` and `{size}` of the file. */
    saved: string;
    open: string;
    /** In place of `open` where the page may not show the file. */
    again: string;
    copied: { link: string; image: string; citation: string; code: string };
    /** Copying was refused; the words stand in a field to copy by hand. */
    refused: string;
    refusedImage: string;
    failed: { picture: string; numbers: string; sources: string; dialog: string };
    /** Another way: the link to the data page. */
    otherWay: string;
  };
};
