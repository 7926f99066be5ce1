import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "./pane-context.js";

/** What can be done with all findings at once: colour their cells in the workbook, or take them away as a file. */
export function FindingsActions(): ReactNode {
  const { session, state, t } = usePane();
  const { mark, download } = session.host.can;
  if (!mark && !download) return null;
  return (
    <div className="buttons">
      {mark && (
        <Button size="small" disabledFocusable={state.busy} onClick={() => void session.mark()}>
          {t("marks.mark")}
        </Button>
      )}
      {mark && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={state.busy}
          onClick={() => void session.clearMarks()}
        >
          {t("marks.clear")}
        </Button>
      )}
      {download && (
        <Button size="small" disabledFocusable={state.busy} onClick={() => void session.downloadFindings()}>
          {t("findings.download")}
        </Button>
      )}
    </div>
  );
}
