import type { Part } from "../package/open-package.js";
import { SETTINGS } from "../xml/namespaces.js";
import { readXml } from "../xml/read-xml.js";

/** Characters: some thousand accepted findings. */
const MOST = 1_000_000;

/** The JSON text in a custom XML part of minha's; null for a custom XML part of somebody else's, and for what minha never writes. */
export function readSettings(part: Part): string | null {
  const found = { isOurs: false, text: "" };
  readXml(part, {
    open({ uri }, depth) {
      if (depth !== 1) return undefined;
      found.isOurs = uri === SETTINGS;
      found.text = ""; // the line feed after an XML declaration is none of it
      return found.isOurs ? undefined : "stop";
    },
    text(piece) {
      if (found.text.length <= MOST) found.text += piece;
    },
  });
  return found.isOurs && found.text.length <= MOST ? found.text : null;
}
