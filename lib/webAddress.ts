/**
 * Gives an address that a link may lead to: one of the web, as `sources.csv` must have it.
 *
 * Shape:  anything else, such as `javascript:`, is "", as where there is none.
 */
export const webAddress = (url: string): string => (/^https?:\/\//.test(url) ? url : "");
