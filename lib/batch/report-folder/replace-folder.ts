import { setTimeout as pause } from "node:timers/promises";
import type { Disk } from "./disk.js";
import { systemCode } from "../files/system-code.js";

/** Windows refuses to rename what a virus scanner or an indexer holds open for a moment: tries within a second. */
const WAITS_MS = [40, 120, 280, 500];

/**
 * Puts `fresh` in the place of `folder`: the old one is moved to `aside`, and removed once the new one stands. On failure the
 * old one is put back and the error thrown.
 */
export async function replaceFolder(
  disk: Disk,
  { fresh, folder, aside, stands }: { fresh: string; folder: string; aside: string; stands: boolean },
): Promise<void> {
  if (stands)
    await patiently(() => {
      disk.rename(folder, aside);
    });
  try {
    await patiently(() => {
      disk.rename(fresh, folder);
    });
  } catch (error) {
    if (stands)
      await patiently(() => {
        disk.rename(aside, folder);
      });
    throw error;
  }
  if (stands) removeQuietly(disk, aside);
}

/** The report stands: an old one that cannot be removed now is removed by the next run. */
function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.remove(path);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

async function patiently(act: () => void): Promise<void> {
  for (const wait of WAITS_MS) {
    try {
      act();
      return;
    } catch (error) {
      if (!["EPERM", "EBUSY", "EACCES"].includes(systemCode(error) ?? "")) throw error;
      await pause(wait);
    }
  }
  act();
}
