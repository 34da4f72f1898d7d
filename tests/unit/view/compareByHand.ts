/** Trade with Moscow, US$ million: year, figure, source. These are the figures a reader finds in `data/series/trade.csv`. */
export const trade = {
  PRK: {
    1989: [2383, "jetro_1990"],
    1990: [2380.4, "russian_gov_1992"],
    1995: [85.5, "imf_dots_rus"],
    2021: [0.040569, "fcs_via_rfa_2022"],
  },
  KOR: {
    1989: [600, "rok_mci_via_hankyung_1991"],
    1990: [890, "rok_mci_via_hankyung_1991"],
    1995: [3308.4, "imf_dots_rok"],
    2021: [27340, "kita_2023"],
  },
} as const;
/** Exports and imports with the whole world in 1990, US$ million, of `data/totals.csv`. */
export const world = {
  PRK: { export: 1857, import: 2920, source: "jetro_1992" },
  KOR: { export: 67813.912, import: 74404.912, source: "imf_dots_totals" },
} as const;
/** US consumer prices, 1982-84 = 100, of `data/deflator.csv`, and what turns a dollar of 1990 into one of 2024. */
export const prices = { 1990: 130.658, 2024: 313.689, multiplier: 2.4008 };

/** A value worked out by hand, and the English words of its cell in the table. */
export type Golden = {
  line: "PRK" | "KOR" | "RATIO";
  year: number;
  value: number | null;
  cell: string;
  source: string;
};

export const index: Golden[] = [
  { line: "PRK", year: 1990, value: 100, cell: "100", source: "russian_gov_1992" },
  { line: "KOR", year: 1990, value: 100, cell: "100", source: "rok_mci_via_hankyung_1991" },
  { line: "PRK", year: 1995, value: (100 * 85.5) / 2380.4, cell: "3.59183", source: "imf_dots_rus" },
  { line: "KOR", year: 1995, value: (100 * 3308.4) / 890, cell: "371.73", source: "imf_dots_rok" },
  { line: "PRK", year: 2021, value: (100 * 0.040569) / 2380.4, cell: "0.00170429", source: "fcs_via_rfa_2022" },
  { line: "KOR", year: 2021, value: (100 * 27340) / 890, cell: "3,071.91", source: "kita_2023" },
];
export const ratio: Golden[] = [
  { line: "RATIO", year: 1989, value: 600 / 2383, cell: "0.251783", source: "rok_mci_via_hankyung_1991 jetro_1990" },
  { line: "RATIO", year: 1995, value: 3308.4 / 85.5, cell: "38.6947", source: "imf_dots_rok imf_dots_rus" },
  { line: "RATIO", year: 2021, value: 27340 / 0.040569, cell: "673,914", source: "kita_2023 fcs_via_rfa_2022" },
  { line: "RATIO", year: 2023, value: null, cell: "no figure", source: "" },
];
export const constant: Golden[] = [
  { line: "PRK", year: 1990, value: 2380.4 * 2.4008, cell: "5,714.86", source: "russian_gov_1992" },
  { line: "KOR", year: 1990, value: 890 * 2.4008, cell: "2,136.71", source: "rok_mci_via_hankyung_1991" },
];
export const share: Golden[] = [
  { line: "PRK", year: 1990, value: 2380.4 / (1857 + 2920), cell: "49.8304", source: "russian_gov_1992 jetro_1992" },
  {
    line: "KOR",
    year: 1990,
    value: 890 / (67813.912 + 74404.912),
    cell: "0.625796",
    source: "rok_mci_via_hankyung_1991 imf_dots_totals",
  },
];
