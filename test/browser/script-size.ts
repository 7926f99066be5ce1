import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The scripts that a page of the built add-in loads, on opening and later, by file name: bytes after gzip. */
export function scriptsOf(site: string, page: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const read = (path: string): void => {
    if (sizes.has(path)) return;
    const code = readFileSync(join(site, path));
    sizes.set(path, gzipSync(code, { level: 9 }).length);
    for (const [, name = ""] of code.toString().matchAll(/(?:from|import)\s*\(?\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      read(join("assets", name));
  };
  const html = readFileSync(join(site, page), "utf8");
  for (const [, src = ""] of html.matchAll(/<script type="module"[^>]* src="\.\/([^"]+)"/g)) read(src);
  return sizes;
}
