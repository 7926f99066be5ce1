import { CONTENT_TYPES } from "../xml/namespaces.js";
import { readXml } from "../xml/read-xml.js";
import type { Part, Parts } from "./open-package.js";
import { partKey } from "./part-name.js";
import { rememberingParts } from "./remembering-parts.js";

/** The content type of a part, in small letters; "" when the package states none. */
export type ContentTypes = (part: Part) => string;

/** What [Content_Types].xml says: types by extension, and of single parts. */
export const readContentTypes: (part: Part) => ContentTypes = rememberingParts((part) => {
  const byExtension = new Map<string, string>();
  const byPart = new Map<string, string>();
  readXml(part, {
    open({ uri, local, attribute }) {
      if (uri !== CONTENT_TYPES) return;
      const type = (attribute("ContentType") ?? "").toLowerCase().trim();
      if (local === "Default") byExtension.set((attribute("Extension") ?? "").toLowerCase(), type);
      if (local === "Override") byPart.set(partKey(attribute("PartName") ?? ""), type);
    },
  });
  return ({ key }) => byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
});

/** The part that lists the types of all others. */
export function contentTypesPart(parts: Parts): Part | undefined {
  return parts.get("[content_types].xml");
}
