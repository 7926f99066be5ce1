import { createHash } from "node:crypto";
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Lang } from "../../report/index.js";
import { clearAfterCrash } from "./clear-after-crash.js";
import { nodeDisk, type Disk } from "./disk.js";
import { systemCode } from "../files/system-code.js";
import { faultOf, type FolderFault } from "./fault.js";
import { takeLock, type Lock } from "./lock.js";
import { lookAtFolder } from "./look-at-folder.js";
import { replaceFolder } from "./replace-folder.js";
import type { ReportedRun } from "./reported-run.js";

/** A place that is kept for a report until it is written or given up. */
export interface PreparedFolder {
  readonly kind: "prepared";
  /** The folder's whole path. */
  readonly folder: string;
  /** Writes the report, whole or not at all, and gives the place up. Once only. */
  readonly write: (run: ReportedRun, lang: Lang) => Promise<FolderOutcome>;
  /** Gives the place up and removes what is temporary; at once, so that a signal's handler can call it too. Idempotent. */
  readonly release: () => void;
}

export type FolderOutcome = { readonly kind: "written"; readonly folder: string } | FolderFault;

/**
 * Makes sure, before any input is read, that a report can be written at `dir`, and keeps the place: a second run is refused.
 * The parent must exist; `dir` itself must be absent, empty, or an earlier report, which stays until the new one is complete.
 */
export async function prepareReportFolder(dir: string, disk: Disk = nodeDisk): Promise<PreparedFolder | FolderFault> {
  const folder = realFolder(resolve(dir));
  // Short, and without a word of the folder's name: a name may be as long as the disk allows, and temporary files show no names.
  const stem = `.minha-${createHash("sha256").update(basename(folder)).digest("hex").slice(0, 12)}`;
  const parent = dirname(folder);
  const lockFile = join(parent, `${stem}.lock`);
  let lock: Lock | null = null;
  try {
    if (!statSync(parent).isDirectory()) return { kind: "refused", code: "missing-parent", folder, detail: "" };
    lock = await takeLock(lockFile);
    if (lock === null) return { kind: "refused", code: "second-run", folder, detail: lockFile };
    clearAfterCrash(disk, parent, stem, folder);
    const standing = lookAtFolder(folder);
    if (typeof standing === "string") return keep(disk, folder, disk.makeFolder(join(parent, `${stem}-new-`)), lock);
    lock.release();
    return standing;
  } catch (error) {
    lock?.release();
    return faultOf(error, folder);
  }
}

function keep(disk: Disk, folder: string, fresh: string, lock: Lock): PreparedFolder {
  let isOver = false;
  const release = (): void => {
    isOver = true;
    disk.remove(fresh);
    lock.release();
  };
  const write = async (run: ReportedRun, lang: Lang): Promise<FolderOutcome> => {
    try {
      const { filesOf } = await import("./files-of.js"); // exceljs and echarts are loaded when something is written
      for await (const { name, bytes } of filesOf(run, lang, folder)) await disk.writeFile(join(fresh, name), bytes);
      disk.syncFolder(fresh);
      const standing = lookAtFolder(folder);
      if (typeof standing !== "string") return standing;
      const aside = fresh.replace("-new-", "-old-");
      await replaceFolder(disk, { fresh, folder, aside, stands: standing === "replaceable" });
      disk.syncFolder(dirname(folder));
      return { kind: "written", folder };
    } catch (error) {
      // Our temporary folder is gone when a signal's handler has released it.
      if (isOver && systemCode(error) === "ENOENT") return { kind: "refused", code: "stopped", folder, detail: "" };
      return faultOf(error, folder);
    } finally {
      release();
    }
  };
  return { kind: "prepared", folder, write, release };
}

/** A link to a folder is followed, so that the report stands where it points; what is absent stays as named. */
function realFolder(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
