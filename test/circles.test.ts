import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const project = fileURLToPath(new URL("..", import.meta.url));
const FROM = /^(?:import|export|\}) .*?from "(\.[^"]+)\.js";$/gm;

/** The sources of a folder, by path, with the sources that each imports, types included. */
function importsIn(folder: string): Map<string, readonly string[]> {
  const files = readdirSync(join(project, folder), { recursive: true, encoding: "utf8" }).map((name) =>
    join(folder, name),
  );
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  return new Map(sources.map((file) => [file, importedBy(file)]));
}

function importedBy(file: string): string[] {
  const paths = [...readFileSync(join(project, file), "utf8").matchAll(FROM)].map(([, path = ""]) => path);
  return paths.map((path) => {
    const source = join(dirname(file), path);
    return existsSync(join(project, `${source}.ts`)) ? `${source}.ts` : `${source}.tsx`;
  });
}

/** The files that come back to themselves by way of what they import: what is left when the ends of all chains are taken away, again and again. */
function inCircles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  let left = [...imports.keys()];
  for (let before = Infinity; left.length < before;) {
    before = left.length;
    const among = new Set(left);
    const imported = new Set(left.flatMap((file) => imports.get(file) ?? []));
    left = left.filter((file) => imported.has(file) && imports.get(file)?.some((other) => among.has(other)));
  }
  return left.sort();
}

it("finds a circle without what leads into it or out of it", () => {
  const imports = { "a.ts": ["b.ts"], "b.ts": ["c.ts"], "c.ts": ["b.ts", "d.ts"], "d.ts": [] };
  expect(inCircles(new Map(Object.entries(imports)))).toEqual(["b.ts", "c.ts"]);
});

it.each(["lib", "addin"])("no file of %s knows itself by way of others, not even for a type", (folder) => {
  const imports = importsIn(folder);
  expect(imports.size).toBeGreaterThan(50);
  expect([...imports.values()].flat().length).toBeGreaterThan(imports.size);
  expect(inCircles(imports)).toEqual([]);
});
