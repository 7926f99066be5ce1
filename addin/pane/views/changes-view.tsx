import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BeforeAfter } from "./before-after.js";
import { usePane } from "./pane-context.js";

/** The fixes made in this workbook, the newest first, each with its way back. */
export function ChangesView(): ReactNode {
  const { session, state, t } = usePane();
  const { changes, busy } = state;
  if (changes.length === 0) return null;
  return (
    <details className="changes">
      <summary>{t("changes.title", { count: changes.length })}</summary>
      <ul>
        {[...changes].reverse().map((change) => (
          <li key={change.id}>
            <BeforeAfter fix={change} />
            {change.undone ? (
              <span className="quiet">{t("changes.undone")}</span>
            ) : (
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={t("changes.undoOne", { cell: change.cell })}
                onClick={() => void session.undo([change.id])}
              >
                {t("changes.undo")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
