import { diskFaults } from "../files/disk-faults.js";
import { systemCode } from "../files/system-code.js";

/** Why a report folder cannot be written: found out before anything is read, or while writing. */
export type FolderFaultCode =
  /** A file, device or dangling link bears the name. */
  | "not-a-folder"
  | "missing-parent"
  /** The folder holds something that is not a report of ours (`detail` names it): it is not replaced. */
  | "not-ours"
  /** A disk is mounted on the folder: it cannot be replaced as a whole. */
  | "mount-point"
  /** Another run writes there (`detail` names its lock file). */
  | "second-run"
  | "read-only"
  | "permission"
  | "disk-full"
  | "name-too-long"
  /** A program holds the folder or a file in it open. */
  | "in-use"
  /** The run was stopped before the report was complete. */
  | "stopped"
  /** Anything else; `detail` is the system's own code. */
  | "failed";

/** A report folder that was not written; an earlier report in it is untouched. */
export interface FolderFault {
  readonly kind: "refused";
  readonly code: FolderFaultCode;
  readonly folder: string;
  readonly detail: string;
}

const CODES: ReadonlyMap<string, FolderFaultCode> = new Map<string, FolderFaultCode>([
  ["ENOENT", "missing-parent"],
  ["ENOTDIR", "missing-parent"],
  ...diskFaults,
]);

/** The fault behind an error of the file system; any other error is our mistake and is thrown again. */
export function faultOf(error: unknown, folder: string): FolderFault {
  const code = systemCode(error);
  if (code === null) throw error;
  return { kind: "refused", code: CODES.get(code) ?? "failed", folder, detail: code };
}
