import type { Sheet, Snapshot } from "../snapshot.js";
import { refuseOtherFiles } from "./files/file-kind.js";
import { defaultLimits, type XlsxLimits } from "./limits.js";
import { contentTypesPart, readContentTypes } from "./package/content-types.js";
import { findWorkbook } from "./package/find-workbook.js";
import { openPackage, type Part, type Parts } from "./package/open-package.js";
import { refuseDtds } from "./package/refuse-dtds.js";
import { refuseOtherPackages } from "./package/refuse-other-packages.js";
import { ofType, onlyOfType, partOf, readRelationships, type Relationship } from "./package/relationships.js";
import { readSettings } from "./parts/read-settings.js";
import { readSharedStrings } from "./parts/read-shared-strings.js";
import { readStyles } from "./parts/read-styles.js";
import { readWorkbookPart } from "./parts/read-workbook-part.js";
import { holdLimit, refuse, Refusal, type Refused } from "./refusal.js";
import type { SheetContext } from "./sheet/cell-reader.js";
import { readSheet } from "./sheet/read-sheet.js";
import { plainCodec, type Codec } from "./zip/codec.js";

/** The cells of a workbook, or why there are none. */
export type XlsxReading = { readonly kind: "snapshot"; readonly snapshot: Snapshot } | Refused;

/**
 * The Snapshot of an .xlsx or .xlsm file that somebody made, or why it cannot be read. Reads every sheet that the workbook lists or nothing.
 * Whatever the bytes are, it never throws, hangs or passes `limits`. `codec`: a quicker one, where there is one. What it cannot mean to read – drawings, macros, links – it leaves alone.
 */
export function readXlsx(bytes: Uint8Array, limits: Partial<XlsxLimits> = {}, codec: Codec = plainCodec): XlsxReading {
  try {
    return { kind: "snapshot", snapshot: readWorkbook(bytes, { ...defaultLimits, ...limits }, codec) };
  } catch (error) {
    if (error instanceof Refusal) return error.refused;
    throw error;
  }
}

function readWorkbook(bytes: Uint8Array, limits: XlsxLimits, codec: Codec): Snapshot {
  refuseOtherFiles(bytes);
  holdLimit(limits, "file", bytes.length, null);
  const parts = openPackage(bytes, limits, codec);
  refuseOtherPackages(parts);
  const types = contentTypesPart(parts);
  if (types === undefined) return refuse("not-a-workbook", null, "zip");
  const typeOf = readContentTypes(types);
  const workbook = findWorkbook(parts, typeOf);
  const { date1904, sheets } = readWorkbookPart(workbook);
  const relationships = readRelationships(parts, workbook.key);
  const context: SheetContext = { date1904, ...sharedParts(parts, relationships), count: { cells: 0, shared: 0 } };
  const read: Sheet[] = [];
  const taken = new Set<Part>();
  for (const { name, visibility, id } of sheets) {
    const relationship = relationships.get(id);
    if (relationship === undefined) return refuse("corrupt-zip", workbook.name, `no relationship ${id}`);
    const part = needed(parts, relationship);
    if (taken.has(part)) return refuse("corrupt-xml", workbook.name, "two sheets of one part");
    taken.add(part);
    const sheet = readSheet(part, context);
    if (sheet !== null) read.push({ name, visibility, ...sheet });
  }
  const settings = findSettings(parts, relationships);
  refuseDtds(parts, typeOf);
  return { date1904, settings, sheets: read };
}

function findSettings(parts: Parts, relationships: ReadonlyMap<string, Relationship>): string | null {
  for (const relationship of ofType(relationships, "customXml")) {
    const part = partOf(parts, relationship);
    const settings = part === undefined ? null : readSettings(part);
    if (settings !== null) return settings;
  }
  return null;
}

function sharedParts(parts: Parts, relationships: ReadonlyMap<string, Relationship>) {
  const styles = onlyOfType(relationships, "styles");
  const strings = onlyOfType(relationships, "sharedStrings");
  const texts = strings === undefined ? null : readSharedStrings(needed(parts, strings));
  return {
    formats: styles === undefined ? [] : readStyles(needed(parts, styles)),
    sharedText: (index: number) =>
      texts === null ? refuse("corrupt-zip", "xl/sharedStrings.xml", "the package lacks this part") : texts[index],
  };
}

/** The part that a relationship of the workbook leads to; refuses when the package lacks it. */
function needed(parts: Parts, relationship: Relationship): Part {
  return partOf(parts, relationship) ?? refuse("corrupt-zip", relationship.target, "the package lacks this part");
}
