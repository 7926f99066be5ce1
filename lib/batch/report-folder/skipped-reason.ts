import type { Lang } from "../../report/index.js";
import { text, type FolderKey } from "./messages/index.js";
import type { SkippedFile } from "./reported-run.js";

const REASONS: Readonly<Record<SkippedFile["reason"], FolderKey>> = {
  "lock-file": "skippedLockFile",
  "other-format": "skippedOtherFormat",
  "not-a-file": "skippedNotAFile",
  "closed-folder": "skippedClosedFolder",
};

/** Why a file was passed over, for people. */
export function skippedReason(lang: Lang, reason: SkippedFile["reason"]): string {
  return text(lang, REASONS[reason]);
}
