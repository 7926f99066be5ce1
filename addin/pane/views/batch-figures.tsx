import type { ReactNode } from "react";
import type { BatchReport } from "../../../lib/report/index.js";
import { BatchName } from "./batch-name.js";
import { useMoney } from "./money.js";
import { usePane } from "./pane-context.js";

/** What a batch's total is made of, beside what its sheet states. */
export function BatchFigures({ batch }: { readonly batch: BatchReport }): ReactNode {
  const { t } = usePane();
  const money = useMoney();
  const { cash, equipment, declared, unverified } = batch;
  const lines = [
    cash === null ? null : t("totals.cash", { amount: money(cash) }),
    equipment === null ? null : t("totals.equipment", { amount: money(equipment) }),
    declared.envelope === null ? null : t("totals.declared", { amount: money(declared.envelope) }),
    unverified === 0 ? null : t("totals.unverified", { count: unverified }),
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <div className="batch-figures">
      <h3>
        <BatchName batch={batch} />
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
