import type { Part } from "../package/open-package.js";
import { rememberingParts } from "../package/remembering-parts.js";
import { refuse } from "../refusal.js";
import { isSpreadsheet } from "../xml/namespaces.js";
import { readXml } from "../xml/read-xml.js";
import { builtInFormats } from "./built-in-formats.js";
import { unescapeText } from "./unescape.js";

/** The number format of each cell style by its index; null for General. */
export type CellFormats = readonly (string | null)[];

/** Characters, four times what Excel takes. */
const LONGEST = 1_000;

function formatIn(code: string, part: Part): string {
  return code.length > LONGEST ? refuse("corrupt-xml", part.name, "a format too long") : unescapeText(code);
}

/** Whether an element lists formats. */
function isList(name: string | undefined): boolean {
  return name === "numFmts" || name === "cellXfs";
}

/** The formats of the styles part: each string made once, shared by all its cells. */
export const readStyles: (part: Part) => CellFormats = rememberingParts((part) => {
  const own = new Map<number, string>();
  const ids: number[] = [];
  const path: string[] = [];
  readXml(part, {
    open({ uri, local, attribute }, depth) {
      path.length = depth - 1;
      if (depth === 1 && (!isSpreadsheet(uri) || local !== "styleSheet")) refuse("corrupt-xml", part.name, "no styles");
      path.push(isSpreadsheet(uri) ? local : "");
      const parent = path[depth - 2];
      if (depth > 2 && (isList(local) || (isList(path[1]) && path[2] === "")))
        refuse("corrupt-xml", part.name, `${local} inside another element`);
      if (depth !== 3) return;
      if (parent === "numFmts" && local === "numFmt")
        own.set(Number(attribute("numFmtId")), formatIn(attribute("formatCode") ?? "", part));
      if (parent === "cellXfs" && local === "xf") ids.push(Number(attribute("numFmtId") ?? "0"));
    },
  });
  return ids.map((id) => {
    const code = own.get(id) ?? builtInFormats.get(id) ?? null;
    return code === null || code === "" || code.toLowerCase() === "general" ? null : code;
  });
});
