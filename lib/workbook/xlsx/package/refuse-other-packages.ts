import { refuse } from "../refusal.js";
import type { Part, Parts } from "./open-package.js";

/** Refuses zips that are no Office packages, as far as they can be told: OpenDocument, Apple Numbers, any other zip. */
export function refuseOtherPackages(parts: Parts): void {
  if (isOpenDocument(parts.get("mimetype")) || isOpenDocument(parts.get("meta-inf/manifest.xml")))
    refuse("opendocument", null);
  if (parts.has("index/document.iwa") || parts.has("index.zip")) refuse("not-a-workbook", null, "numbers");
  if (parts.has("[content_types].xml")) return;
  if (parts.has("_rels/.rels") || parts.has("xl/workbook.xml"))
    refuse("corrupt-zip", "[Content_Types].xml", "the package lacks this part");
  refuse("not-a-workbook", null, "zip");
}

function isOpenDocument(part: Part | undefined): boolean {
  let start = "";
  part?.read((chunk) => {
    start += String.fromCharCode(...chunk.subarray(0, 2_048));
    return true;
  });
  return start.includes("opendocument");
}
