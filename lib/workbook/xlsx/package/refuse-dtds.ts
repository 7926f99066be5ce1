import { Refusal } from "../refusal.js";
import { readXml } from "../xml/read-xml.js";
import type { ContentTypes } from "./content-types.js";
import type { Parts } from "./open-package.js";

/**
 * Refuses a DTD in the parts that nothing here reads (document properties, themes, drawings): it can only stand before the root element,
 * so no more than that is inflated. What else may be wrong with them changes no cell.
 */
export function refuseDtds(parts: Parts, typeOf: ContentTypes): void {
  for (const part of parts.values()) {
    if (part.wasRead() || !/[+/]xml$/.test(typeOf(part))) continue;
    try {
      readXml(part, { open: () => "stop" });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.refused.code === "forbidden-xml" || error.refused.code === "too-large") throw error;
    }
  }
}
