/** The files that are computed from the tables and published beside them. No file of series may have one of these names. */
export const computedFiles = { headlineTrade: "headline-trade.csv", intensity: "intensity.csv" } as const;
