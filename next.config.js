/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // They load their own programs, which a bundle would lose.
  serverExternalPackages: ["@resvg/resvg-wasm", "wawoff2"],
};

export default config;
