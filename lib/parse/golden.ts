import type { Korea } from "../types";

/** A figure known by heart: of what, of whom, when and by which source. */
export type Golden = { what: string; who: string; year: number; source: string; value: number };

const pair = (what: string, source: string, year: number, prk: number, kor: number): Golden[] => [
  { what, who: "PRK", year, source, value: prk },
  { what, who: "KOR", year, source, value: kor },
];
const one = (what: string, source: string, who: string, year: number, value: number): Golden[] => [
  { what, who, year, source, value },
];

/**
 * Figures that must stand in the series just so, where the row is there at all: for each file and each large source a
 * year in which the two Koreas lie far apart, so that an exchange of the two cannot pass.
 */
export const goldenReadings: readonly Golden[] = [
  pair("trade_total", "imf_dots_rus", 2018, 34.176184, 24853.529804),
  pair("trade_export", "imf_dots_rus", 2018, 32.162673, 17886.789047),
  pair("trade_import", "imf_dots_rus", 2018, 2.013511, 6966.740757),
  pair("trade_total", "cow_trade_v4_raw", 2012, 74, 22310),
  pair("trade_export", "cow_trade_v4_raw", 2010, 51, 9899),
  pair("trade_import", "cow_trade_v4_raw", 2012, 10, 10956),
  pair("arms_tiv_russia_to_partner", "sipri_at", 1971, 1447.17, 0),
  pair("arms_tiv_partner_to_russia", "sipri_at", 2024, 130, 0),
  pair("atop_defense", "atop5", 1961, 1, 0),
  pair("cow_alliance_level", "cow_alliance41", 1961, 3, 0),
  pair("cowmid_max_hostility", "cow_mid5", 1965, 0, 5),
  pair("cowmid_onsets", "cow_mid5", 1969, 1, 0),
  pair("gmlmid_max_hostility", "gml_mid221", 1965, 0, 5),
  pair("dipl_level_russia_at_partner", "cow_dipl", 1970, 3, 0),
  pair("dipl_level_partner_at_russia", "cow_dipl", 1970, 3, 0),
  pair("shared_igos", "cow_igo3", 1953, 0, 5),
  pair("unga_distance", "unga_ideal25", 1998, 2.4871, 0.042),
  pair("unga_agreement_strict", "unga_votes", 1993, 0.339, 0.6349),
  pair("unga_agreement_soft", "unga_votes", 1993, 0.6017, 0.8016),
  pair("unga_common_votes", "unga_votes", 2006, 79, 111),
  pair("trade_total", "imf_dots_rus", 2005, 235.089496, 6362.13901),
  pair("trade_export", "imf_dots_rus", 2005, 228.222487, 2364.85593),
  pair("trade_import", "imf_dots_rus", 2005, 6.867009, 3997.28308),
  pair("trade_total", "cow_trade_v4_smooth", 2012, 74, 22310),
  pair("trade_export", "cow_trade_v4_smooth", 2010, 51, 9899),
  pair("trade_import", "cow_trade_v4_smooth", 2012, 10, 10956),
  pair("trade_total", "nber_un_1999_via_wnets", 1999, 38.394, 2500.28),
  pair("trade_export", "nber_un_1999_via_wnets", 1999, 30.982, 1587.203),
  pair("trade_import", "nber_un_1999_via_wnets", 1999, 7.412, 913.077),
  pair("atop_consul", "atop5", 2005, 1, 0),
  pair("atop_nonagg", "atop5", 1965, 1, 0),
  pair("cowmid_ongoing", "cow_mid5", 1965, 0, 1),
  pair("gmlmid_ongoing", "gml_mid221", 1965, 0, 1),
  pair("gmlmid_onsets", "gml_mid221", 1965, 0, 1),
  pair("unga_distance", "unga_ideal25", 2010, 2.328, 0.7002),
  pair("unga_distance", "unga_ideal25", 2022, 0.1061, 2.3895),
  pair("unga_agreement_strict", "unga_votes", 2015, 0.6944, 0.5325),
  pair("unga_agreement_soft", "unga_votes", 2015, 0.8056, 0.6948),
  one("crude_oil", "soviet_yearbook_1989_via_jiji", "PRK", 1989, 500000),
  one("workers_in_russia", "matsegora_2018", "PRK", 2018, 11000),
  one("visitors_both_directions", "kita_2020", "KOR", 2019, 770000),
  one("freight_khasan_tumangang", "wikipedia_nk_russia_mirror", "PRK", 1989, 830000),
  one("export_share_mineral_fuels", "itc_2020", "PRK", 2019, 60.6),
  one("russia_share_of_imports", "atlas_growthlab_via_globe", "PRK", 2013, 2.323),
  one("communist_aid_1946_1984", "loc_countrystudies_aid", "PRK", 1984, 4750),
  one("direct_investment_in_russia", "hyundai_ri_2015", "KOR", 2009, 720),
].flat();

/** The same for the trade of each economy with the world. */
export const goldenTotals: readonly Golden[] = [
  pair("export", "imf_dots_totals", 1985, 646.752, 30291.1),
  pair("import", "imf_dots_totals", 1985, 862.229, 31058),
  one("export", "imf_dots_totals", "RUS", 1985, 44125.107),
  one("import", "imf_dots_totals", "RUS", 1985, 54111.079),
].flat();

/** On which days Moscow recognised whom, and which event of the site says so. */
export const goldenEvents: readonly { id: string; date: string; who: Korea }[] = [
  { id: "M023", date: "1948-10-12", who: "PRK" },
  { id: "M070", date: "1990-09-30", who: "KOR" },
];
