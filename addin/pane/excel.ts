import { excelHost } from "../host/index.js";
import { registerFunctions } from "../functions/index.js";
import { officeTheme } from "./office-theme.js";
import { openPane } from "./open-pane.js";
import { answerRibbon } from "./ribbon.js";

/** The pane in Excel. The page stays loaded while the workbook is open: it also runs the ribbon's commands and MINHA functions. */
const { host } = await Office.onReady();
if (host === Office.HostType.Excel) {
  const session = openPane(excelHost(), officeTheme());
  answerRibbon(session);
  registerFunctions();
} else {
  location.replace("./files.html"); // opened in a browser: the same pane, on files
}
