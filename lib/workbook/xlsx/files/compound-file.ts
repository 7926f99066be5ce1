import { refuse } from "../refusal.js";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file is an OLE compound file: Office before 2007, and encrypted packages since. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Refuses a compound file by the streams that it names. One that is cut off before its directory, and is called a workbook
 * all the same, is taken for an Excel file of before 2007: the advice is then the right one most often.
 */
export function refuseCompoundFile(bytes: Uint8Array): never {
  if (names(bytes, "EncryptedPackage") || names(bytes, "EncryptionInfo")) refuse("encrypted", null);
  if (names(bytes, "WordDocument")) refuse("not-a-workbook", null, "doc");
  if (names(bytes, "PowerPoint Document")) refuse("not-a-workbook", null, "ppt");
  return refuse("legacy-xls", null);
}

/** Whether a stream's name, in UTF-16 as the directory writes it, stands anywhere in the file. */
function names(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (isNameAt(bytes, at, name)) return true;
  return false;
}

function isNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++)
    if (bytes[at + i * 2] !== name.charCodeAt(i) || bytes[at + i * 2 + 1] !== 0) return false;
  return true;
}
