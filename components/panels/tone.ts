/** The class of the partner a row's key names: `trade_total:PRK`. */
export function toneOf(key: string): string | undefined {
  const partner = key.split(":").find((part) => part === "PRK" || part === "KOR");
  return partner && `of-${partner}`;
}
