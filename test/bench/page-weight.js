// What the scripts of the pane's pages weigh, as `npm run build` made them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const site = fileURLToPath(new URL("../../dist/addin", import.meta.url));

/**
 * Kilobytes after gzip of a page's scripts: those that it needs for the first findings, and all, with those that it loads after them.
 * The blank workbooks, which come when somebody asks for one, are in neither.
 */
export function paneScripts(page) {
  const html = readFileSync(join(site, page), "utf8");
  const [, script] = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(html) ?? [];
  return { atOnce: weigh(script, STATIC), all: weigh(script, STATIC, DYNAMIC) };
}

const STATIC = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const DYNAMIC = /import\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

function weigh(script, ...ways) {
  const sizes = new Map();
  const read = (path) => {
    if (sizes.has(path) || path.includes("blank-workbooks")) return;
    const code = readFileSync(join(site, path));
    sizes.set(path, gzipSync(code, { level: 9 }).length);
    for (const way of ways) for (const [, name] of code.toString().matchAll(way)) read(join("assets", name));
  };
  read(script);
  return [...sizes.values()].reduce((all, size) => all + size, 0) / 1000;
}
