import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Disk } from "./disk.js";

/**
 * Sets right what a killed run left beside `folder`: an earlier report that was moved aside goes back to its place when
 * nothing stands there; what is temporary is removed. Only for the holder of the lock.
 */
export function clearAfterCrash(disk: Disk, parent: string, stem: string, folder: string): void {
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${stem}-old-`) && !existsSync(folder)) disk.rename(join(parent, name), folder);
    else if (name.startsWith(`${stem}-old-`) || name.startsWith(`${stem}-new-`)) disk.remove(join(parent, name));
  }
}
