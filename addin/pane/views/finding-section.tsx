import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ruleTexts, severityName } from "../../../lib/report/index.js";
import type { FindingSection, RuleGroup } from "../state/group-findings.js";
import { fixOf } from "../state/mender.js";
import { BatchName } from "./batch-name.js";
import { FindingItem } from "./finding-item.js";
import { DialogButton } from "./dialog-button.js";
import { FixAllDialog } from "./later.js";
import { usePane } from "./pane-context.js";
import { SeverityIcon } from "./severity-icon.js";

/** What was found in one batch. */
export function FindingSectionView({ section }: { readonly section: FindingSection }): ReactNode {
  const { t } = usePane();
  const { batch, sheet, groups } = section;
  return (
    <section className="section">
      <h2 className="section-name">
        {batch !== null ? (
          <BatchName batch={batch} />
        ) : sheet === null ? (
          t("section.workbook")
        ) : (
          t("section.sheet", { sheet })
        )}
      </h2>
      {groups.map((group) => (
        <RuleGroupView key={group.key} group={group} />
      ))}
    </section>
  );
}

/** More than these at once are not read: the rest comes when asked for. */
const AT_FIRST = 20;
const MORE = 100;

function RuleGroupView({ group }: { readonly group: RuleGroup }): ReactNode {
  const { state, session, t } = usePane();
  const [most, setMost] = useState(AT_FIRST);
  const { rule, severity, findings } = group;
  const openAt = findings.findIndex(({ key }) => key === state.open);
  const drawn = findings.slice(0, Math.max(most, openAt + 1));
  const fixable = session.host.can.fix ? findings.filter(({ finding }) => fixOf(finding) !== null) : [];
  return (
    <div className="group">
      <div className="group-head">
        <h3 className="group-name">
          <SeverityIcon standing={severity} />
          <span>
            <span className={`severity is-${severity}`}>{severityName(state.lang, severity)}</span>{" "}
            {ruleTexts(state.lang, rule).title}
          </span>
          {findings.length > 1 && (
            <span className="group-count">
              <span aria-hidden>{findings.length}</span>
              <span className="unseen">{t("findings.count", { count: findings.length })}</span>
            </span>
          )}
        </h3>
        {fixable.length > 1 && (
          <DialogButton
            says={t("finding.fixAll", { count: fixable.length })}
            dialog={(props) => <FixAllDialog {...props} findings={fixable} />}
          />
        )}
      </div>
      <ul className="group-findings">
        {drawn.map((keyed) => (
          <FindingItem key={keyed.key} keyed={keyed} />
        ))}
      </ul>
      {drawn.length < findings.length && (
        <Button
          size="small"
          onClick={() => {
            setMost(drawn.length + MORE);
          }}
        >
          {t("findings.more", { count: Math.min(findings.length - drawn.length, MORE) })}
        </Button>
      )}
    </div>
  );
}
