import { buildId } from "./scripts/sources.mjs";

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  // Aside, until it is whole (scripts/build.mjs).
  ...(process.env.BUILD_INTO ? { distDir: process.env.BUILD_INTO } : {}),
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // By default a random name, which goes into every page.
  generateBuildId: buildId,
  // A script with an integrity attribute needs it where the page has no origin of its own: in a sandboxed frame.
  crossOrigin: "anonymous",
  // They load their own programs, which a bundle would lose.
  serverExternalPackages: ["@resvg/resvg-wasm", "wawoff2"],
  // Else only the pages knew it, and what the browser makes, such as links to copy, would name another address.
  env: process.env.SITE_URL ? { SITE_URL: process.env.SITE_URL } : {},
};

export default config;
