import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "./pane-context.js";

/** Colours the cells of the findings in the workbook, or takes the colours away. */
export function MarkButtons(): ReactNode {
  const { session, state, t } = usePane();
  if (!session.host.can.mark) return null;
  return (
    <div className="buttons">
      <Button size="small" disabled={state.busy} onClick={() => void session.mark()}>
        {t("marks.mark")}
      </Button>
      <Button size="small" appearance="subtle" disabled={state.busy} onClick={() => void session.clearMarks()}>
        {t("marks.clear")}
      </Button>
    </div>
  );
}
