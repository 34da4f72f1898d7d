/** Where and as what this site is published. The address can be set at build: `SITE_URL=https://… npm run build`. */
export const site = {
  name: "Tumen",
  version: "0.1.0",
  /** The day this version was published; the one in CITATION.cff. */
  released: "2026-11-26",
  url: process.env.SITE_URL ?? "https://tumen.example",
};
