import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge", "microsoft-edge"];

const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Starts the Chromium, Chrome or Edge that is installed: the one of CHROME_PATH first, then those on the path. */
export function openBrowser(): Promise<Browser> {
  // A container has no user namespaces for Chromium's sandbox, and root may not use them.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: browserPath(), args });
}

function browserPath(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [process.env["CHROME_PATH"] ?? "", ...onPath, ...elsewhere].find(
    (path) => path !== "" && existsSync(path),
  );
  if (found === undefined)
    throw new Error("No Chromium, Chrome or Edge found: install one, or name it in CHROME_PATH.");
  return found;
}
