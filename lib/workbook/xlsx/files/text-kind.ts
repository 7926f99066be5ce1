import type { OtherFile } from "./other-file.js";

const LOOKED_AT = 4_096;
const SEPARATORS = [";", ",", "\t"];

/** What a file without a signature is: markup, a table as text, text, or neither. */
export function textKind(bytes: Uint8Array): OtherFile | "opendocument" {
  const text = startOf(bytes);
  if (text === null) return "binary";
  const start = text.trimStart().toLowerCase();
  if (start.startsWith("<")) return markupKind(start);
  if (start.startsWith("mime-version:")) return "html"; // a web page in one file, as Excel saves it
  return isTable(text) ? "csv" : "text";
}

function markupKind(start: string): OtherFile | "opendocument" {
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet") && start.startsWith("<?xml"))
    return "xml-spreadsheet-2003";
  if (start.includes("urn:oasis:names:tc:opendocument")) return "opendocument";
  if (/<(?:!doctype\s+html|html|head|body|table|meta|style|script)[\s>]/.test(start)) return "html";
  return "xml";
}

/** The first characters of a file, in whatever code page, since only ASCII is looked at; null for what is no text. */
function startOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT);
  const [a, b] = head;
  const isUtf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const characters = isUtf16 ? head.subarray(2).filter((byte) => byte !== 0) : head;
  const isText = (byte: number): boolean => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d);
  if (!isUtf16 && !characters.every(isText)) return null;
  const mark = a === 0xef && b === 0xbb ? 3 : 0;
  return String.fromCharCode(...characters.subarray(mark));
}

/** Lines that are all cut by the same separator. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const whole = text.length >= LOOKED_AT - 3 && lines.length > 1 ? lines.slice(0, -1) : lines;
  return SEPARATORS.some((separator) => whole.length > 0 && whole.every((line) => line.includes(separator)));
}
