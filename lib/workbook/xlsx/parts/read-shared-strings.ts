import { readPlainTexts } from "./plain-texts.js";
import type { Part } from "../package/open-package.js";
import { holdLimit, refuse } from "../refusal.js";
import { ALTERNATIVE, code, codes } from "../sheet/codes.js";
import { scanXml } from "../xml/scan-xml.js";
import { LONGEST_ESCAPE, unescapeText } from "./unescape.js";

/** The texts of the shared strings part by their index: plain or rich, without phonetic guides. */
export function readSharedStrings(part: Part): string[] {
  const { name, limits } = part;
  const texts: string[] = [];
  const path: number[] = [];
  let depth = 0;
  let text = "";
  /** sst > si > t, sst > si > r > t; not the readings in rPh. */
  const isText = (): boolean =>
    path[2] === code.si && path[depth] === code.t && (depth === 3 || (depth === 4 && path[3] === code.r));
  const add = (own: string): void => {
    const unescaped = unescapeText(own);
    holdLimit(limits, "text", unescaped.length, name);
    texts.push(unescaped);
  };
  scanXml(part, {
    codes,
    ahead: (bytes, at, end) => (depth === 1 && path[1] === code.sst ? readPlainTexts(bytes, at, end, add) : at),
    open(element, at) {
      depth = at;
      path[at] = element;
      if (at === 1 && element !== code.sst) refuse("corrupt-xml", name, "its root is no list of texts");
      const isOutOfPlace = element === ALTERNATIVE || (at > 2 && element === code.si) || path[at - 1] === code.t;
      if (isOutOfPlace && path[2] !== code.extLst) refuse("corrupt-xml", name, "an element out of place");
    },
    text(run, read) {
      if (!isText()) return false;
      text += read(run);
      if (text.length > limits.text * LONGEST_ESCAPE) holdLimit(limits, "text", text.length, name);
      return true;
    },
    close(element, at) {
      depth = at - 1;
      if (at !== 2 || element !== code.si) return;
      add(text);
      text = "";
    },
  });
  return texts;
}
