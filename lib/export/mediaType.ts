const types: Record<string, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  bib: "text/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  zip: "application/zip",
};

/**
 * Gives the media type of a published file by the end of its name.
 *
 * Errors: RangeError on a kind of file that is not published.
 */
export function mediaType(name: string): string {
  const type = types[name.slice(name.lastIndexOf(".") + 1)];
  if (!type) throw new RangeError(`no media type: ${name}`);
  return type;
}
