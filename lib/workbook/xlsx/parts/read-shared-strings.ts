import type { Part } from "../package/open-package.js";
import { holdLimit, refuse } from "../refusal.js";
import { isSpreadsheet } from "../xml/namespaces.js";
import { readXml } from "../xml/read-xml.js";
import { unescapeText } from "./unescape.js";

/** The texts of the shared strings part by their index: plain or rich, without phonetic guides. */
export function readSharedStrings(part: Part): string[] {
  const { name, limits } = part;
  const texts: string[] = [];
  const path: string[] = [];
  let text = "";
  readXml(part, {
    open({ uri, local }, depth) {
      if (depth === 1 && (!isSpreadsheet(uri) || local !== "sst"))
        refuse("corrupt-xml", name, "its root is no list of texts");
      path.length = depth - 1;
      path.push(isSpreadsheet(uri) ? local : "");
    },
    text(piece) {
      if (!isText(path)) return;
      text += piece;
      holdLimit(limits, "text", unescapeText(text).length, name);
    },
    close(depth) {
      if (depth === 2 && path[1] === "si") {
        texts.push(unescapeText(text));
        text = "";
      }
      path.length = depth - 1;
    },
  });
  return texts;
}

/** sst > si > t, sst > si > r > t; not the readings in rPh. */
function isText(path: readonly string[]): boolean {
  if (path[1] !== "si" || path.at(-1) !== "t") return false;
  return path.length === 3 || (path.length === 4 && path[2] === "r");
}
