import { ArrowRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { shownFix } from "../../../lib/report/index.js";
import type { CellFix } from "../../host/index.js";
import { usePane } from "./pane-context.js";

/** What a fix changes in a cell. */
export function BeforeAfter({ fix }: { readonly fix: Pick<CellFix, "cell" | "before" | "after"> }): ReactNode {
  const { state, t } = usePane();
  const { before, after } = shownFix(fix, state.lang);
  return (
    <p className="before-after">
      <bdi className="before-after-cell">{fix.cell}</bdi>
      <span className="unseen">{t("finding.now")}</span>
      <del>
        <bdi className="value">{before}</bdi>
      </del>
      <ArrowRight16Regular className="before-after-arrow" aria-hidden />
      <span className="unseen">{t("finding.after")}</span>
      <ins>
        <bdi className="value">{after}</bdi>
      </ins>
    </p>
  );
}
