import type { Session } from "./state/session.js";

/** Runs the ribbon's commands, and lets the pane rest while it is hidden. The names are those of manifest.xml. */
export function answerRibbon(session: Session): void {
  Office.actions.associate("showSummary", (event: Office.AddinCommands.Event) => {
    session.dispatch({ kind: "view", view: "summary" });
    void Office.addin.showAsTaskpane().then(() => {
      event.completed();
    });
  });
  Office.actions.associate("newBatchWorkbook", (event: Office.AddinCommands.Event) => {
    void session.newBatchWorkbook().then(() => {
      event.completed();
    });
  });
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.hidden) session.rest();
    else void session.wake();
  });
}
