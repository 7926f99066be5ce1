import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // Fixtures and commands run in the day's own zone elsewhere; nothing may depend on it.
    env: { TZ: "Africa/Casablanca" },
  },
});
