import { isCompoundFile, refuseCompoundFile } from "./compound-file.js";
import type { OtherFile } from "./other-file.js";
import { refuse } from "../refusal.js";
import { textKind } from "./text-kind.js";

const SIGNATURES: readonly (readonly [kind: OtherFile, bytes: readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["gzip", [0x1f, 0x8b]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["seven-zip", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
];

/** The first record of Excel 2 to 4 worksheets, and of Excel 5 workbooks saved without a compound file. */
const BIFF: readonly (readonly number[])[] = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

/** Lets zips pass; refuses every other file by its first bytes, whatever it is called. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse("empty-file", null);
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (isCompoundFile(bytes)) refuseCompoundFile(bytes);
  if (BIFF.some((start) => startsWith(bytes, start))) refuse("legacy-xls", null);
  const known = SIGNATURES.find(([, start]) => startsWith(bytes, start));
  const kind = known?.[0] ?? textKind(bytes);
  if (kind === "opendocument") refuse("opendocument", null);
  refuse("not-a-workbook", null, kind);
}

/** Whether a file begins with some bytes. */
function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
