import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from "node:fs";
import { systemCode } from "./system-code.js";

/** A file's bytes with their SHA-256, or why they cannot be had. */
export type FileReading =
  | {
      readonly kind: "bytes";
      readonly bytes: Uint8Array;
      readonly sha256: string;
      /** The file was written to while it was read: the hash tells which state was checked. */
      readonly changed: boolean;
    }
  | { readonly kind: "refused"; readonly code: "not-found" | "permission" }
  /** A folder, a pipe, a device: nothing that could be read to its end. */
  | { readonly kind: "refused"; readonly code: "not-a-workbook"; readonly what: "special" }
  | { readonly kind: "refused"; readonly code: "too-large"; readonly limit: PassedLimit };

export interface PassedLimit {
  readonly name: "file";
  readonly value: number;
  readonly found: number;
}

/**
 * Reads a regular file of at most `most` bytes, opened for reading only. Never follows what is no file: opening a pipe
 * would wait for ever, so its kind is asked first, and once more after opening.
 */
export function readFile(raw: Buffer, most: number): FileReading {
  let file: number | null = null;
  try {
    const before = statSync(raw);
    if (!before.isFile()) return { kind: "refused", code: "not-a-workbook", what: "special" };
    if (before.size > most) return { kind: "refused", code: "too-large", limit: fileLimit(most, before.size) };
    file = openSync(raw, constants.O_RDONLY | constants.O_NONBLOCK);
    const opened = fstatSync(file);
    if (!opened.isFile()) return { kind: "refused", code: "not-a-workbook", what: "special" };
    const bytes = readUpTo(file, Math.min(opened.size, most) + 1);
    if (bytes.length > most) return { kind: "refused", code: "too-large", limit: fileLimit(most, bytes.length) };
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { kind: "bytes", bytes, sha256, changed: isChanged(opened, fstatSync(file), bytes.length) };
  } catch (error) {
    return { kind: "refused", code: codeOf(error) };
  } finally {
    if (file !== null) closeSync(file);
  }
}

function fileLimit(value: number, found: number): PassedLimit {
  return { name: "file", value, found };
}

function readUpTo(file: number, most: number): Uint8Array {
  const buffer = new Uint8Array(most);
  let length = 0;
  while (length < most) {
    const count = readSync(file, buffer, length, most - length, length);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

function isChanged(before: Stats, after: Stats, length: number): boolean {
  return before.mtimeMs !== after.mtimeMs || before.size !== after.size || after.size !== length;
}

/** ENAMETOOLONG and ELOOP name no file either. Anything else that the system refuses is a matter of rights or of the disk. */
function codeOf(error: unknown): "not-found" | "permission" {
  const code = systemCode(error);
  const none: readonly (string | null)[] = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"];
  return none.includes(code) ? "not-found" : "permission";
}
