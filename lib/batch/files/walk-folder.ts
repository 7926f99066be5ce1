import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { shownName } from "./shown-name.js";

/** A file as it was met: `raw` opens it, whatever its name is encoded in; `shown` is what people read. */
export interface MetFile {
  readonly raw: Buffer;
  readonly shown: string;
}

/** What stands in a folder, below it too: workbooks in name order, and what was left aside. */
export interface Walk {
  readonly workbooks: MetFile[];
  /** Excel's lock files (`~$…`), workbooks of other formats, and what is no regular file, though it is called like a workbook. */
  readonly skipped: MetFile[];
  readonly unreadable: MetFile[];
}

const WORKBOOK = /\.xls[xm]$/i;
const OTHER_FORMAT = /\.(?:xlsb?|ods)$/i;
const SLASH = Buffer.from("/");

/** Walks a folder. Links are followed once: a folder that was seen under another name is not entered again. */
export function walkFolder(folder: MetFile, seen = new Set<string>()): Walk {
  const walk: Walk = { workbooks: [], skipped: [], unreadable: [] };
  enter(folder, seen, walk);
  return walk;
}

function enter(folder: MetFile, seen: Set<string>, walk: Walk): void {
  const entries = entriesOf(folder, seen);
  if (entries === null) walk.unreadable.push(folder);
  for (const entry of entries ?? []) {
    const met = {
      raw: Buffer.concat([folder.raw, SLASH, entry.name]),
      shown: `${folder.shown.replace(/\/$/, "")}/${shownName(entry.name)}`,
    };
    if (isFolder(entry, met)) enter(met, seen, walk);
    else if (WORKBOOK.test(met.shown)) (isOrdinary(entry, met) ? walk.workbooks : walk.skipped).push(met);
    else if (OTHER_FORMAT.test(met.shown)) walk.skipped.push(met); // a centre's list would be missing from the totals in silence
  }
}

/** A folder's entries in the order of their bytes; nothing when it was entered before; null when it cannot be opened. */
function entriesOf(folder: MetFile, seen: Set<string>): Dirent<Buffer>[] | null {
  try {
    const real = realpathSync(folder.raw);
    if (seen.has(real)) return [];
    seen.add(real);
    const entries = readdirSync(folder.raw, { withFileTypes: true, encoding: "buffer" });
    return entries.sort((a, b) => Buffer.compare(a.name, b.name));
  } catch {
    return null; // no permission, or gone meanwhile
  }
}

function isFolder(entry: Dirent<Buffer>, { raw }: MetFile): boolean {
  return entry.isDirectory() || (entry.isSymbolicLink() && (statOf(raw)?.isDirectory() ?? false));
}

/** A dangling link is no lock file: it is met as a workbook, and reported as not found. */
function isOrdinary(entry: Dirent<Buffer>, { raw, shown }: MetFile): boolean {
  if (isLockFile(shown)) return false;
  return entry.isFile() || (entry.isSymbolicLink() && (statOf(raw)?.isFile() ?? true));
}

/** Excel's own file beside an open workbook: "~$name.xlsx". */
export function isLockFile(shown: string): boolean {
  return /(?:^|[\\/])~\$[^\\/]*$/.test(shown);
}

/** Why a file that was met is not read: Excel's own mark (~$…) of an open workbook; .xls, .xlsb or .ods; a pipe, a device, a broken link. */
export type SkipReason = "lock-file" | "other-format" | "not-a-file";

/** Why a skipped file was skipped, as its name tells. */
export function skipReason(shown: string): SkipReason {
  if (isLockFile(shown)) return "lock-file";
  return OTHER_FORMAT.test(shown) ? "other-format" : "not-a-file";
}

function statOf(raw: Buffer) {
  return statSync(raw, { throwIfNoEntry: false });
}
