export type { FolderFault, FolderFaultCode } from "./fault.js";
export { folderSentence } from "./messages/index.js";
export { prepareReportFolder, type FolderOutcome, type PreparedFolder } from "./prepare-report-folder.js";
export type { ReportedRun, SkippedFile } from "./reported-run.js";
