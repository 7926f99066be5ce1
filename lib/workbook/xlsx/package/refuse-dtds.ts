import { Refusal } from "../refusal.js";
import { scanXml } from "../xml/scan-xml.js";
import type { ContentTypes } from "./content-types.js";
import type { Part, Parts } from "./open-package.js";
import { rememberingParts } from "./remembering-parts.js";

const nothing = {
  codes: { element: () => 0, attribute: () => 0 },
  open: () => "stop",
  text: () => false,
  close: () => undefined,
};

/**
 * Refuses a DTD in the parts that nothing here reads (document properties, themes, drawings): it can only stand before the root element,
 * so no more than that is read. That they may not be XML at all changes no cell.
 */
export function refuseDtds(parts: Parts, typeOf: ContentTypes): void {
  for (const part of parts.values()) {
    if (!part.wasRead() && /[+/]xml$/.test(typeOf(part))) refuseDtd(part);
  }
}

const refuseDtd = rememberingParts((part): void => {
  if (holdsNoDeclaration(part)) return;
  try {
    scanXml(part, nothing);
  } catch (error) {
    if (!(error instanceof Refusal) || error.refused.code !== "corrupt-xml") throw error;
  }
});

const EXCLAMATION = 0x21;

/** Whether a part that comes in one piece holds no "!" at all: in no encoding does it then hold a DTD. Saves most parts their reader. */
function holdsNoDeclaration(part: Part): boolean {
  let holdsNone = false;
  part.read((chunk) => {
    holdsNone = chunk.length === part.size && !chunk.includes(EXCLAMATION);
    return true;
  });
  return holdsNone;
}
