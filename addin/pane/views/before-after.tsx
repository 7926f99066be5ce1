import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CellFix } from "../../host/host.js";
import { usePane } from "./pane-context.js";

/** What a fix changes in a cell. */
export function BeforeAfter({ fix }: { readonly fix: CellFix }): ReactNode {
  const { t } = usePane();
  return (
    <p className="before-after">
      <bdi className="before-after-cell">{fix.cell}</bdi>
      <span className="unseen">{t("finding.now")}</span>
      <del>
        <bdi className="value">{fix.before}</bdi>
      </del>
      <ArrowRight16Regular className="before-after-arrow" aria-hidden />
      <span className="unseen">{t("finding.after")}</span>
      <ins>
        <bdi className="value">{fix.after}</bdi>
      </ins>
    </p>
  );
}
