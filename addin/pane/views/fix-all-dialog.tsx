import type { ReactNode } from "react";
import type { KeyedFinding } from "../state/finding-key.js";
import { fixOf } from "../state/mender.js";
import { ActionDialog, type DialogProps } from "./action-dialog.js";
import { BeforeAfter } from "./before-after.js";
import { usePane } from "./pane-context.js";

/** Every fix of one kind, shown before it is made. */
export function FixAllDialog({
  findings,
  ...dialog
}: DialogProps & { readonly findings: readonly KeyedFinding[] }): ReactNode {
  const { session, t } = usePane();
  function fixAll(): void {
    dialog.close();
    void session.fix(findings.map(({ finding }) => finding));
  }
  return (
    <ActionDialog
      {...dialog}
      title={t("fixAll.title", { count: findings.length })}
      does={t("fixAll.apply")}
      act={fixAll}
    >
      <p>{t("fixAll.what")}</p>
      <ul className="fixes" tabIndex={0}>
        {findings.map(({ key, finding }) => {
          const fix = fixOf(finding);
          return fix === null ? null : (
            <li key={key}>
              <BeforeAfter fix={fix} />
            </li>
          );
        })}
      </ul>
    </ActionDialog>
  );
}
