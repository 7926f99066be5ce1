import { stripIsolates } from "../../../lib/text/index.js";
import type { SessionTexts } from "../state/session.js";
import { changeLogTexts } from "./change-log-texts.js";
import { findingsFileTexts } from "./findings-file-texts.js";
import { paneText } from "./index.js";

const LONGEST = 31; // Excel's limit for the name of a sheet

/** The words that a session writes into workbooks and files. */
export const sessionTexts: SessionTexts = {
  changeLog: changeLogTexts,
  findingsFile: findingsFileTexts,
  summarySheet: (lang, batch) => stripIsolates(paneText(lang, "summary.sheet", { batch })).slice(0, LONGEST),
};
