import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { it } from "vitest";
import { runMinha } from "../fixtures/run-minha.js";
import { scratchFolder } from "../fixtures/scratch.js";
import { openBrowser } from "./chromium.js";

const folder = scratchFolder();
const picture = fileURLToPath(new URL("../../templates/pictures/report.png", import.meta.url));

it("takes the picture of the report of the examples that the README shows", async () => {
  const report = join(folder, "report");
  await runMinha(["check", "templates/examples", "--as-of", "2017-10-12", "--out", report, "--format", "json"]);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1200, height: 820 } });
  await page.goto(pathToFileURL(join(report, "report.html")).href);
  await page.screenshot({ path: picture });
  await browser.close();
});
