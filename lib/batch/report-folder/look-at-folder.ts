import { closeSync, lstatSync, openSync, readdirSync, readSync, statSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import { systemCode } from "../files/system-code.js";
import type { FolderFault } from "./fault.js";

/** What stands where a report is to be: nothing, or a folder that may be replaced. */
export type Standing = "absent" | "replaceable";

/** The files of a report folder. */
const reportFiles = ["report.html", "report.xlsx", "report.json"] as const;

/** What systems and office programs leave in a folder by themselves. */
const LITTER = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|~\$report\.xlsx|\.~lock\.report\.xlsx#)$/i;

/** Whether a report may be put at `folder`: it is absent, empty, or holds an earlier report and nothing else. */
export function lookAtFolder(folder: string): Standing | FolderFault {
  const refused = (code: FolderFault["code"], detail = ""): FolderFault => ({ kind: "refused", code, folder, detail });
  const found = statOf(folder);
  // a link that leads nowhere bears the name all the same
  if (found === null) return lstatSync(folder, { throwIfNoEntry: false }) ? refused("not-a-folder") : "absent";
  if (!found.isDirectory()) return refused("not-a-folder");
  if (found.dev !== statSync(dirname(folder)).dev) return refused("mount-point");
  const names = readdirSync(folder);
  const stray = names.find((name) => !isReportFile(name) && !LITTER.test(name));
  if (stray !== undefined) return refused("not-ours", stray);
  const held = names.find(isReportFile);
  return held === undefined || startsLikeOurs(join(folder, "report.json")) ? "replaceable" : refused("not-ours", held);
}

function isReportFile(name: string): boolean {
  return reportFiles.some((file) => file === name);
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return null;
    throw error;
  }
}

const START = /^\s*\{\s*"version":\s*\d+,\s*"asOf":\s*"\d{4}-\d{2}-\d{2}"/;
const START_BYTES = 200;

function startsLikeOurs(path: string): boolean {
  if (statOf(path)?.isFile() !== true) return false;
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(START_BYTES);
    return START.test(start.toString("utf8", 0, readSync(file, start, 0, START_BYTES, 0)));
  } finally {
    closeSync(file);
  }
}
