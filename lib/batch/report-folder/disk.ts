import { closeSync, fsyncSync, mkdtempSync, openSync, renameSync, rmSync } from "node:fs";
import { writeOnDisk } from "../files/write-on-disk.js";

/** What writing a report folder asks of the disk: few verbs, so that tests can make each of them fail. */
export interface Disk {
  /** A new folder of our own, readable by its owner only; returns its path. */
  readonly makeFolder: (prefix: string) => string;
  /** A new file, readable by its owner only, on the disk when this resolves. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Has a folder's list of files on the disk. */
  readonly syncFolder: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Removes a file or a folder with all it holds; nothing when there is none. */
  readonly remove: (path: string) => void;
}

/** The machine's own disk. */
export const nodeDisk: Disk = {
  makeFolder: (prefix) => mkdtempSync(prefix), // mode 0700
  writeFile: (path, bytes) => writeOnDisk(path, bytes, 0o600),
  syncFolder: (path) => {
    if (process.platform === "win32") return; // Windows has no such thing
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  },
  rename: (from, to) => {
    renameSync(from, to);
  },
  remove: (path) => {
    rmSync(path, { recursive: true, force: true });
  },
};
