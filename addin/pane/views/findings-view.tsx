import { Button } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { ruleTexts } from "../../../lib/report/index.js";
import { everything, filterFindings, standings } from "../state/filter-findings.js";
import { withKeys } from "../state/finding-key.js";
import { groupFindings } from "../state/group-findings.js";
import { ChangesView } from "./changes-view.js";
import { FilterBar } from "./filter-bar.js";
import { FindingSectionView } from "./finding-section.js";
import { FindingsActions } from "./findings-actions.js";
import { usePane } from "./pane-context.js";
import { RovingList } from "./roving-list.js";

/** Everything that was found, by batch and by rule. */
export function FindingsView(): ReactNode {
  const { session, state, t } = usePane();
  const { report, filter, lang } = state;
  const all = useMemo(() => withKeys(report?.findings ?? []), [report]);
  const shown = useMemo(
    () => filterFindings(all, filter, ({ rule }) => ruleTexts(lang, rule).title),
    [all, filter, lang],
  );
  const sections = useMemo(() => groupFindings(shown, report?.batches ?? []), [shown, report]);
  const items = useMemo(
    () => sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings.map(({ key }) => key))),
    [sections],
  );
  if (report === null) return null;
  if (all.length === 0)
    return (
      <>
        <p className="quiet">{t("findings.none")}</p>
        <ChangesView />
      </>
    );
  return (
    <>
      <FilterBar />
      <FindingsActions />
      {shown.length === 0 ? (
        <p className="quiet">
          {t("findings.noneShown")}{" "}
          <Button
            size="small"
            onClick={() => {
              session.dispatch({ kind: "filter", filter: { ...everything, shown: standings } });
            }}
          >
            {t("findings.showAll")}
          </Button>
        </p>
      ) : (
        <RovingList
          label={t("findings.list")}
          hint={t("findings.keys")}
          items={items}
          stop={items.find((key) => key === state.open) ?? items[0] ?? null}
        >
          {sections.map((section) => (
            <FindingSectionView key={section.key} section={section} />
          ))}
        </RovingList>
      )}
      <ChangesView />
    </>
  );
}
