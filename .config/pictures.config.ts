import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Takes the pictures of the report and the pane for the README: `npm run pictures`, after a change of how they look. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: { include: ["test/browser/*.picture.ts"], testTimeout: 60_000 },
});
