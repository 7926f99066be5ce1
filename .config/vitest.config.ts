import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

/** Pages in a browser, each file with one of its own. */
const BROWSER = "test/browser/**/*.test.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    testTimeout: 30_000,
    // Fixtures and commands run in the day's own zone elsewhere; nothing may depend on it.
    env: { TZ: "Africa/Casablanca" },
    projects: [
      {
        extends: true,
        // Modules do nothing by being loaded, so files may share them: loading all anew for each took longer than its tests.
        test: {
          name: "house",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, BROWSER],
          isolate: false,
        },
      },
      { extends: true, test: { name: "browser", include: [BROWSER] } },
    ],
  },
});
