import { readFileSync } from "node:fs";
import { projectFolder } from "../../project-folder.js";

/** Each before those that know it. */
const MODULES = [
  ...["text-of", "rule-of", "plain", "counted", "portions", "watch-form", "long-table"],
  ...["grid-table", "finding-card", "groups", "wanted", "show-findings", "show-page"],
];

/** Where the modules stand when they are compiled. */
const COMPILED = new URL("dist/batch/report-folder/page/script/", projectFolder);

/** The page's script: the modules of script/ as one, since a page that needs nothing but itself can import nothing. */
export function pageScript(): string {
  return MODULES.map(moduleText)
    .join("")
    .replace(/^(?:import .*|export \{.*)\n/gm, "")
    .replace(/^export /gm, "");
}

function moduleText(name: string): string {
  try {
    return readFileSync(new URL(`${name}.js`, COMPILED), "utf8");
  } catch (cause) {
    throw new Error(`the page's script was not built: ${name}`, { cause }); // our mistake, not the report folder's
  }
}
