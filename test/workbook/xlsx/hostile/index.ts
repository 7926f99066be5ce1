import { cells } from "./cells.js";
import { documents } from "./documents.js";
import { files } from "./files.js";
import { layout } from "./layout.js";
import type { Odd } from "./odd.js";
import { packages } from "./packages.js";
import { zips } from "./zips.js";

const tables = { files, zips, packages, documents, cells, layout };

/** Every odd file by its name. Whoever reads workbooks is held to this table. */
export const hostile: ReadonlyMap<string, Odd> = new Map(
  Object.entries(tables).flatMap(([table, entries]) =>
    Object.entries(entries).map(([name, odd]): [string, Odd] => [`${table}: ${name}`, odd]),
  ),
);
