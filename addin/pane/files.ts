import { filesHost } from "../host/index.js";
import { openPane } from "./open-pane.js";
import { systemTheme } from "./theme.js";

/** The pane in a plain browser, on files that the user drops. */
openPane(filesHost(), systemTheme());
