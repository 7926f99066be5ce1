import { readFile } from "../files/read-file.js";

/** The text of an announcement's file, or why it cannot be had. */
export type AnnouncementFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly code: "missing" | "large" | "encoding" };

/** Bytes; announcements are a page or two. */
const LARGEST = 200_000;

/** Reads an announcement: text in UTF-8, or in UTF-16 with its byte order mark, as Windows saves "Unicode". */
export function readAnnouncementFile(path: string): AnnouncementFile {
  const file = readFile(Buffer.from(path), LARGEST);
  if (file.kind === "refused") return { kind: "refused", code: file.code === "too-large" ? "large" : "missing" };
  const [first, second] = file.bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return { kind: "text", text: new TextDecoder(encoding, { fatal: true }).decode(file.bytes) };
  } catch {
    return { kind: "refused", code: "encoding" };
  }
}
