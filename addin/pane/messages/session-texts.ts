import type { SessionTexts } from "../state/session.js";
import { changeLogTexts } from "./change-log-texts.js";
import { findingsFileTexts } from "./findings-file-texts.js";

/** The words that a session writes into workbooks and files. */
export const sessionTexts: SessionTexts = { changeLog: changeLogTexts, findingsFile: findingsFileTexts };
