// Draws minha.svg as the PNG files that the manifest names: node addin/icons/render-icons.js. Run it after a change of the drawing.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80, 128];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const svg = readFileSync(here("minha.svg"), "utf8");

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: here(`minha-${size}.png`), omitBackground: true });
}
await browser.close();
