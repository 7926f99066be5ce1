import { readFileSync } from "node:fs";
import { projectFolder } from "./project-folder.js";

/** The version that package.json states; nothing else states one. */
export const version = readVersion();

function readVersion(): string {
  const text = readFileSync(new URL("package.json", projectFolder), "utf8");
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? "?";
}
