import { existsSync, realpathSync, statSync } from "node:fs";
import { shownName } from "./shown-name.js";
import { isLockFile, walkFolder, type MetFile } from "./walk-folder.js";

/** What the paths of a command lead to. Every file stands in exactly one list, once, in the order of its shown path. */
export interface FoundWorkbooks {
  readonly workbooks: readonly MetFile[];
  readonly skipped: readonly MetFile[];
  /** Folders that cannot be opened. */
  readonly unreadable: readonly MetFile[];
  /** Paths and patterns that lead to no file at all. */
  readonly nothing: readonly string[];
}

/**
 * The workbooks that paths name: a file (whatever it is called), a folder with all below it (*.xlsx, *.xlsm), or a glob.
 * A file that is named and does not exist is among the workbooks: reading it says so. The folder `except` is not entered: a run
 * does not read its own report.
 */
export async function findWorkbooks(paths: readonly string[], except: string | null = null): Promise<FoundWorkbooks> {
  const found = { workbooks: [] as MetFile[], skipped: [] as MetFile[], unreadable: [] as MetFile[] };
  const nothing: string[] = [];
  const seenFolders = new Set(except !== null && existsSync(except) ? [realpathSync(except)] : []);
  for (const path of paths) {
    const before = found.workbooks.length + found.skipped.length + found.unreadable.length;
    for (const met of await expand(path)) {
      const stat = statSync(met.raw, { throwIfNoEntry: false });
      if (stat?.isDirectory() === true) {
        const walk = walkFolder(met, seenFolders);
        found.workbooks.push(...walk.workbooks);
        found.skipped.push(...walk.skipped);
        found.unreadable.push(...walk.unreadable);
      } else if (isLockFile(met.shown)) found.skipped.push(met);
      else found.workbooks.push(met);
    }
    if (found.workbooks.length + found.skipped.length + found.unreadable.length === before) nothing.push(path);
  }
  return {
    workbooks: inOrder(once(found.workbooks)),
    skipped: inOrder(once(found.skipped)),
    unreadable: inOrder(once(found.unreadable)),
    nothing,
  };
}

/** A path that exists is that path, whatever characters it holds; else a glob's matches; else itself, not found. */
async function expand(path: string): Promise<MetFile[]> {
  const itself = [{ raw: Buffer.from(path), shown: shownName(path) }];
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return itself;
  const { default: fastGlob } = await import("fast-glob"); // seldom needed: shells write out most patterns
  if (!fastGlob.isDynamicPattern(path)) return itself;
  const matches = await fastGlob(path.replaceAll("\\", "/"), {
    onlyFiles: false,
    followSymbolicLinks: false,
    dot: true,
  });
  return matches.map((match) => ({ raw: Buffer.from(match), shown: shownName(match) }));
}

/** One entry for each real file: a file that several paths or links lead to is read once. */
function once(files: readonly MetFile[]): MetFile[] {
  const byReal = new Map<string, MetFile>();
  for (const file of files) {
    const real = realName(file);
    if (!byReal.has(real)) byReal.set(real, file);
  }
  return [...byReal.values()];
}

function realName({ raw }: MetFile): string {
  try {
    return realpathSync.native(raw, { encoding: "buffer" }).toString("latin1"); // one character a byte: names stay distinct
  } catch {
    return raw.toString("latin1"); // not found: reading it says so
  }
}

/** By code units, so that no machine's language changes a report. */
function inOrder(files: readonly MetFile[]): MetFile[] {
  return [...files].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : Buffer.compare(a.raw, b.raw)));
}
