import { Refusal } from "../refusal.js";
import { scanXml } from "../xml/scan-xml.js";
import type { ContentTypes } from "./content-types.js";
import type { Parts } from "./open-package.js";

const nothing = {
  codes: { element: () => 0, attribute: () => 0 },
  open: () => "stop",
  text: () => false,
  close: () => undefined,
};

/**
 * Refuses a DTD in the parts that nothing here reads (document properties, themes, drawings): it can only stand before the root element,
 * so no more than that is inflated. That they may not be XML at all changes no cell.
 */
export function refuseDtds(parts: Parts, typeOf: ContentTypes): void {
  for (const part of parts.values()) {
    if (part.wasRead() || !/[+/]xml$/.test(typeOf(part))) continue;
    try {
      scanXml(part, nothing);
    } catch (error) {
      if (!(error instanceof Refusal) || error.refused.code !== "corrupt-xml") throw error;
    }
  }
}
