import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { countStandings } from "../state/filter-findings.js";
import { BatchName } from "./batch-name.js";
import { useMoney } from "./money.js";
import { usePane } from "./pane-context.js";
import { Recapitulation } from "./recapitulation.js";

/** The standard summary sheet of each batch: into the workbook, or as a file. */
export function SummaryView(): ReactNode {
  const { state, session, t } = usePane();
  const money = useMoney();
  const { report, busy } = state;
  const batches = report?.batches ?? [];
  if (report === null || batches.length === 0)
    return (
      <>
        <p className="quiet">{t("summary.none")}</p>
        <Recapitulation />
      </>
    );
  const { error } = countStandings(report.findings);
  return (
    <div className="summary">
      <p className="quiet">{t("summary.what")}</p>
      {error > 0 && <p>{t("summary.errors", { count: error })}</p>}
      <ul className="summary-batches">
        {batches.map((batch, index) => (
          <li key={`${batch.sheet} ${batch.range}`}>
            <h2 className="section-name">
              <BatchName batch={batch} />
            </h2>
            <p>
              {t("totals.people", { people: batch.beneficiaries })} · {money(batch.total)}
              {batch.unverified > 0 && (
                <>
                  {" · "}
                  <span className="is-warning">{t("totals.unverified", { count: batch.unverified })}</span>
                </>
              )}
            </p>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void session.summarise(index)}
            >
              {t(session.host.kind === "files" ? "summary.download" : "summary.insert")}
            </Button>
          </li>
        ))}
      </ul>
      <Recapitulation />
    </div>
  );
}
