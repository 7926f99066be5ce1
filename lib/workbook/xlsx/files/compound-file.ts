import { refuse } from "../refusal.js";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Bytes of an entry in the directory; its name in UTF-16 comes first, the name's length after 64 bytes. */
const ENTRY = 128;
const NAME_LENGTH = 64;

/** Whether a file is an OLE compound file: Office before 2007, and encrypted packages since. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Refuses a compound file by the streams that it holds. */
export function refuseCompoundFile(bytes: Uint8Array): never {
  const holds = (name: string): boolean => hasEntry(bytes, name);
  if (holds("EncryptedPackage") || holds("EncryptionInfo")) refuse("encrypted", null);
  if (holds("Workbook") || holds("Book")) refuse("legacy-xls", null);
  if (holds("WordDocument")) refuse("not-a-workbook", null, "doc");
  refuse("not-a-workbook", null, holds("PowerPoint Document") ? "ppt" : "ole");
}

/** Looks at every place where a directory entry may stand: their sectors are scattered, and always aligned. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const size = (name.length + 1) * 2;
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY)
    if (bytes[at + NAME_LENGTH] === size && bytes[at + NAME_LENGTH + 1] === 0 && isNameAt(bytes, at, name)) return true;
  return false;
}

function isNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i <= name.length; i++)
    if (bytes[at + i * 2] !== (i < name.length ? name.charCodeAt(i) : 0) || bytes[at + i * 2 + 1] !== 0) return false;
  return true;
}
