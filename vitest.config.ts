import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Property tests and walks run long on a slow machine; none of them measures time.
    testTimeout: 180_000,
    include: ["tests/unit/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/unit/seed.ts"],
    environment: "node",
    // What is tested are plain functions: files may share the modules, and the data, that others have loaded.
    isolate: false,
    maxWorkers: "100%",
  },
});
