import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

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
  const folder = mkdtempSync(join(tmpdir(), "minha-"));
  const file = openSync(join(folder, "run"), "wx+", 0o600);
  const unlink = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  if (process.platform !== "win32") unlink();
  const places = new Map<number, { readonly at: number; readonly length: number }>();
  let end = 0;
  return {
    put: (index, text) => {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length;)
        written += writeSync(file, bytes, written, bytes.length - written, end + written);
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
