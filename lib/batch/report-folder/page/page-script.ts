import { readFileSync } from "node:fs";

/** Each before those that know it. */
const MODULES = ["text-of", "grid-table", "finding-card", "groups", "wanted", "show-findings"] as const;

/** Where the modules stand when they are compiled, seen from this file's source and from what it compiles to alike. */
const COMPILED = new URL("../../../../dist/batch/report-folder/page/script/", import.meta.url);

/** The page's script: the modules of script/ as one, since a page that needs nothing but itself can import nothing. */
export function pageScript(): string {
  return MODULES.map((name) => readFileSync(new URL(`${name}.js`, COMPILED), "utf8"))
    .join("")
    .replace(/^(?:import .*|export \{.*)\n/gm, "")
    .replace(/^export /gm, "");
}
