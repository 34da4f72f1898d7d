import type { Source } from "../types";

/** Whether the text, or the data, of a source were before our eyes. */
export const isRead = ({ checked }: Pick<Source, "checked">): boolean =>
  checked === "text_seen" || checked === "data_held";
