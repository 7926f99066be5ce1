import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemCode } from "../files/system-code.js";
import { NoRoom } from "./no-room.js";

/** Texts that wait on disk until a run ends, so that its memory does not grow with the number of workbooks. */
export interface Spill {
  readonly put: (index: number, text: string) => void;
  /** The text put under an index; null when none was. */
  readonly get: (index: number) => string | null;
  readonly close: () => void;
}

/**
 * A spill in a file that only its owner can read and that has no name any more where the system allows it (not on
 * Windows): whatever ends the run, nothing of it stays behind.
 */
export function openSpill(): Spill {
  const folder = inRoom(() => mkdtempSync(join(tmpdir(), "minha-")));
  const unlink = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const file = inRoom(() => openSync(join(folder, "run"), "wx+", 0o600), unlink);
  if (process.platform !== "win32") unlink();
  const places = new Map<number, { readonly at: number; readonly length: number }>();
  let end = 0;
  return {
    put: (index, text) => {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length;)
        written += inRoom(() => writeSync(file, bytes, written, bytes.length - written, end + written));
      places.set(index, { at: end, length: bytes.length });
      end += bytes.length;
    },
    get: (index) => {
      const place = places.get(index);
      if (place === undefined) return null;
      const bytes = Buffer.alloc(place.length);
      readSync(file, bytes, 0, place.length, place.at);
      return bytes.toString();
    },
    close: () => {
      ftruncateSync(file);
      closeSync(file);
      unlink();
    },
  };
}

/** What a call of the system gives; where it refuses, that is the disk's doing and not ours. */
function inRoom<T>(call: () => T, otherwise?: () => void): T {
  try {
    return call();
  } catch (error) {
    otherwise?.();
    const code = systemCode(error);
    throw code === null ? error : new NoRoom(tmpdir(), code);
  }
}
