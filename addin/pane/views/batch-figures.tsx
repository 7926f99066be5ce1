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
  const figures = [
    cash === null ? null : t("totals.cash", { amount: money(cash) }),
    equipment === null ? null : t("totals.equipment", { amount: money(equipment) }),
    declared.envelope === null ? null : t("totals.declared", { amount: money(declared.envelope) }),
  ].filter((line) => line !== null);
  if (figures.length === 0 && unverified === 0) return null;
  return (
    <div className="batch-figures">
      <h3>
        <BatchName batch={batch} />
      </h3>
      <ul>
        {figures.map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
        {unverified > 0 && <li className="is-warning">{t("totals.unverified", { count: unverified })}</li>}
      </ul>
    </div>
  );
}
