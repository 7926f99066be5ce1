import { fileURLToPath } from "node:url";
import { it } from "vitest";
import { excelPanes } from "./excel-panes.js";

const openPane = excelPanes();
const picture = fileURLToPath(new URL("../../templates/pictures/pane.png", import.meta.url));

it("takes the picture of the pane that the README shows", async () => {
  const { page } = await openPane({ width: 400, height: 900 });
  await page.locator(".finding-row", { has: page.getByText("G13", { exact: true }) }).click();
  await page.locator(".details").waitFor();
  await page.locator(".pane").click({ position: { x: 200, y: 4 } }); // the pointer off the row
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.screenshot({ path: picture });
});
