import { randomBytes } from "node:crypto";
import { realpathSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { diskFaults } from "./disk-faults.js";
import { systemCode } from "./system-code.js";
import { writeOnDisk } from "./write-on-disk.js";

/** Why a file could not be written; what stood there before is untouched. */
export type WriteFault =
  | "is-folder"
  /** A device or a pipe: what stands there is no file to replace. */
  | "not-a-file"
  | "missing-folder"
  | "read-only"
  | "permission"
  | "disk-full"
  | "name-too-long"
  | "in-use"
  | "failed";

export type Written =
  | { readonly kind: "written" }
  /** `detail` is the system's own code. */
  | { readonly kind: "refused"; readonly code: WriteFault; readonly detail: string };

const CODES: ReadonlyMap<string, WriteFault> = new Map<string, WriteFault>([
  ["EISDIR", "is-folder"],
  ["ENOENT", "missing-folder"],
  ["ENOTDIR", "missing-folder"],
  ...diskFaults,
]);

/**
 * Writes a file whole or not at all: beside it first, onto the disk, then in its place. A file that stands there is replaced
 * only then, and keeps its rights; a link keeps pointing where it did.
 */
export async function writeFile(path: string, bytes: Uint8Array): Promise<Written> {
  let temporary: string | null = null;
  try {
    const before = statSync(path, { throwIfNoEntry: false });
    if (before?.isDirectory() === true) return { kind: "refused", code: "is-folder", detail: "EISDIR" };
    if (before?.isFile() === false) return { kind: "refused", code: "not-a-file", detail: "EINVAL" };
    const target = before === undefined ? path : realpathSync(path);
    temporary = join(dirname(target), `.minha-${randomBytes(6).toString("hex")}.tmp`);
    await writeOnDisk(temporary, bytes, (before?.mode ?? 0o666) & 0o777);
    await rename(temporary, target);
    return { kind: "written" };
  } catch (error) {
    if (temporary !== null) await rm(temporary, { force: true });
    const code = systemCode(error);
    if (code === null) throw error;
    return { kind: "refused", code: CODES.get(code) ?? "failed", detail: code };
  }
}

/** Whether two paths name one file, whatever links lead to it. */
export function isSameFile(path: string, other: string | Buffer): boolean {
  try {
    return realpathSync(path) === realpathSync(other, "utf8");
  } catch {
    return false; // one of them does not exist
  }
}

/** A file's name without its folders, whichever way they are written. */
export function nameOfFile(path: string): string {
  return basename(path.replaceAll("\\", "/"));
}
