/** First year of the site: Russia became a neighbour of Korea. */
export const firstYear = 1860;

/** Last year a view can show. */
export const lastYear = 2024;

/** Last year a table may name. */
export const latestYear = 2100;

/** Constant prices are those of this year. */
export const priceYear = 2024;
