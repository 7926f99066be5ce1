import { Button } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { dirham, printMoney } from "../../../lib/dirham/index.js";
import type { Report } from "../../../lib/report/index.js";
import { headlineOf } from "../state/headline.js";
import { CheckTrouble } from "./check-trouble.js";
import { usePane } from "./pane-context.js";
import { VerdictIcon } from "./severity-icon.js";

/** What was found, in a line, and where the check stands. */
export function HeadlineView(): ReactNode {
  const { state, session, t } = usePane();
  const { check, report } = state;
  if (check.kind === "no-workbook" && session.host.shelf !== null) return null; // the shelf says what to do
  return (
    <header className="headline">
      <div className="headline-says" role="status">
        {report !== null && <Figures report={report} />}
        <CheckTrouble />
      </div>
      {check.kind === "reading" && <Reading done={check.done} total={check.total} />}
      {(check.kind !== "reading" || report !== null) && (
        <Button
          className="headline-again"
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise20Regular />}
          aria-label={t("check.again")}
          title={t("check.again")}
          onClick={() => void session.check()}
        />
      )}
    </header>
  );
}

function Figures({ report }: { readonly report: Report }): ReactNode {
  const { state, t } = usePane();
  const { verdict, batches, beneficiaries, women, total, unverified } = headlineOf(report);
  return (
    <>
      {verdict.kind !== "no-batch" && (
        <p className="headline-figures">
          {t("headline.counts", { batches, people: beneficiaries, women: women ?? "unknown" })}
          <br />
          <strong>{t("headline.total", { total: printMoney(dirham(total), state.lang) })}</strong>
        </p>
      )}
      <p className="headline-verdict">
        <VerdictIcon verdict={verdict.kind} />
        <span>{verdictText(verdict, t)}</span>
      </p>
      {verdict.kind === "disagrees" && unverified > 0 && (
        <p className="headline-doubt">
          <VerdictIcon verdict="unverified" />
          <span>{t("headline.unverified", { count: unverified })}</span>
        </p>
      )}
    </>
  );
}

function verdictText(verdict: ReturnType<typeof headlineOf>["verdict"], t: ReturnType<typeof usePane>["t"]): string {
  switch (verdict.kind) {
    case "no-batch":
      return t("headline.noBatch");
    case "disagrees":
      return t("headline.disagrees", { count: verdict.totals });
    case "unverified":
      return t("headline.unverified", { count: verdict.amounts });
    case "agrees":
      return t("headline.agrees");
  }
}

/** Small workbooks are read before anyone could see a bar: it comes with the second part of a large one. */
function Reading({ done, total }: { readonly done: number; readonly total: number }): ReactNode {
  const { state, session, t } = usePane();
  if (state.report !== null && total === 0) return null;
  const part = total === 0 ? undefined : done / total;
  const says = part === undefined ? t("check.reading") : t("check.readingPart", { percent: Math.floor(part * 100) });
  return (
    <div className="headline-reading">
      <progress aria-label={says} value={part} />
      <span>{says}</span>
      <Button
        size="small"
        onClick={() => {
          session.cancel();
        }}
      >
        {t("check.stop")}
      </Button>
    </div>
  );
}
