import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isWaivable, ruleTexts, shownFacts, type Finding } from "../../../lib/report/index.js";
import { BeforeAfter } from "./before-after.js";
import { DialogButton } from "./dialog-button.js";
import { AcceptDialog } from "./later.js";
import { CellLink } from "./cell-link.js";
import { CellsAround } from "./cells-around.js";
import { fixOf } from "../state/mender.js";
import { usePane } from "./pane-context.js";

/** A finding laid open: what was found and expected, why, what to do, and the ways to do it. */
export function FindingDetails({ finding }: { readonly finding: Finding }): ReactNode {
  const { state, session, t } = usePane();
  const { said, gap, sheet, waived, rule } = finding;
  const { found, expected } = shownFacts(finding, state.lang);
  const fix = session.host.can.fix ? fixOf(finding) : null;
  const why = ruleTexts(state.lang, rule).why;
  return (
    <div className="details">
      <dl className="details-facts">
        {found !== null && <Fact name={t("finding.found")} value={<bdi className="value">{found}</bdi>} />}
        {expected !== null && <Fact name={t("finding.expected")} value={<bdi className="value">{expected}</bdi>} />}
        {said.advice !== "" && <Fact name={t("finding.todo")} value={said.advice} />}
        <Fact name={t("finding.why")} value={why} />
      </dl>
      {session.host.kind === "files" && <CellsAround finding={finding} />}
      {gap !== null && (
        <div className="gap">
          <p>{said.gap}</p>
          {sheet !== null && gap.cells.length > 0 && (
            <p className="gap-cells">
              {t("finding.gapCells")}{" "}
              {gap.cells.map((cell) => (
                <CellLink key={cell} place={{ sheet, cell }} />
              ))}
            </p>
          )}
        </div>
      )}
      {fix !== null && <BeforeAfter fix={fix} />}
      {waived !== null && <p className="accepted">{t("finding.acceptedBy", waived)}</p>}
      <div className="details-actions">
        {fix !== null && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={state.busy}
            onClick={() => void session.fix([finding])}
          >
            {t("finding.fix")}
          </Button>
        )}
        {session.host.can.settings && waived === null && isWaivable(finding) && (
          <DialogButton says={t("finding.accept")} dialog={(props) => <AcceptDialog {...props} finding={finding} />} />
        )}
        {session.host.can.settings && waived !== null && (
          <Button size="small" disabledFocusable={state.busy} onClick={() => void session.withdraw(finding)}>
            {t("finding.withdraw")}
          </Button>
        )}
      </div>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }): ReactNode {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
