import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { systemCode } from "../files/system-code.js";

export interface Lock {
  /** Gives the lock back; once is enough, more does no harm. Also for the moment a process ends. */
  readonly release: () => void;
}

const TRIES = 3;
const WRITING_MS = 150;

/**
 * Takes a lock file: one process at a time holds it. Null when another one that is alive does; one left behind by a process
 * that is gone is taken over. A process on another computer cannot be asked, so its lock counts as held.
 */
export async function takeLock(path: string): Promise<Lock | null> {
  const own = `${process.pid} ${hostname()} ${process.hrtime.bigint()}\n`;
  for (let tries = 0; tries < TRIES; tries++) {
    if (create(path, own))
      return {
        release: () => {
          removeIf(path, own);
        },
      };
    const held = read(path);
    if (held === "") await pause(WRITING_MS); // its maker is between creating and writing, or was killed there
    const text = held === "" ? read(path) : held;
    if (text === null) continue;
    if (isAlive(text)) return null;
    moveAway(path, text);
  }
  return null;
}

function create(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}

function isAlive(text: string): boolean {
  const [pid = "", host = ""] = text.trim().split(" ");
  if (text !== "" && host !== hostname()) return true;
  if (!/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return systemCode(error) !== "ESRCH";
  }
}

/** Moves a stale lock away. Two who do so at once: the later one may have moved the earlier one's new lock, and puts it back. */
function moveAway(path: string, stale: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return;
    throw error;
  }
  if (read(aside) !== stale) linkSync(aside, path);
  rmSync(aside, { force: true });
}

function removeIf(path: string, text: string): void {
  if (read(path) === text) rmSync(path, { force: true });
}
