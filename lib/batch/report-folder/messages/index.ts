import { say, type Lang } from "../../../report/index.js";
import type { FolderFault, FolderFaultCode } from "../fault.js";
import { ar } from "./ar.js";
import type { FolderKey, FolderTexts } from "./catalogue.js";
import { en } from "./en.js";
import { fr } from "./fr.js";

export type { FolderKey } from "./catalogue.js";

const catalogues: Readonly<Record<Lang, FolderTexts>> = { ar, fr, en };

/** A text of the report folder with its values filled in. */
export function text(lang: Lang, key: FolderKey, values: Readonly<Record<string, string | number>> = {}): string {
  return say(lang, catalogues[lang][key], values);
}

const FAULTS: Readonly<Record<FolderFaultCode, FolderKey>> = {
  "not-a-folder": "faultNotAFolder",
  "missing-parent": "faultMissingParent",
  "not-ours": "faultNotOurs",
  "mount-point": "faultMountPoint",
  "second-run": "faultSecondRun",
  "read-only": "faultReadOnly",
  permission: "faultPermission",
  "disk-full": "faultDiskFull",
  "name-too-long": "faultNameTooLong",
  "in-use": "faultInUse",
  stopped: "faultStopped",
  failed: "faultFailed",
};

/** What a fault of the report folder tells the user: the folder, what is wrong, what to do. */
export function folderSentence(lang: Lang, { code, folder, detail }: FolderFault): string {
  return text(lang, FAULTS[code], { folder, detail });
}
