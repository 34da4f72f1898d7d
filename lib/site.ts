/** Where and as what this site is published. The address can be set at build: `SITE_URL=https://… npm run build`. */
export const site = {
  name: "Tumen",
  version: "0.1.0",
  url: process.env.SITE_URL ?? "https://tumen.example",
};
