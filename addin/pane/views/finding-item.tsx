import { useEffect, useRef, type ReactNode } from "react";
import { standingOf } from "../state/filter-findings.js";
import type { KeyedFinding } from "../state/finding-key.js";
import { FindingDetails } from "./finding-details.js";
import { usePane } from "./pane-context.js";
import { useRovingItem } from "./roving-list.js";
import { SeverityIcon } from "./severity-icon.js";

/** One finding: its cell and its sentence; its details when it is open. */
export function FindingItem({ keyed }: { readonly keyed: KeyedFinding }): ReactNode {
  const { state, session, t } = usePane();
  const { key, finding } = keyed;
  const { sheet, cell } = finding;
  const roving = useRovingItem(key);
  const row = useRef<HTMLLIElement>(null);
  const open = state.open === key;
  const selected = cell !== null && state.selected?.cell === cell && state.selected.sheet === sheet;

  useEffect(() => {
    if (selected && open) row.current?.scrollIntoView({ block: "nearest" });
  }, [selected, open]);

  return (
    <li
      ref={row}
      className="finding"
      data-standing={standingOf(finding)}
      aria-current={selected ? "location" : undefined}
    >
      <button
        type="button"
        className="finding-row"
        aria-expanded={open}
        {...roving}
        onClick={() => {
          session.dispatch({ kind: "open", finding: open ? null : key });
          if (!open && sheet !== null && cell !== null) void session.goTo({ sheet, cell });
        }}
      >
        <span className="finding-cell">{cell === null ? t("finding.wholeWorkbook") : <bdi>{cell}</bdi>}</span>
        <span className="finding-says">
          {finding.said.finding}
          {finding.waived !== null && (
            <span className="finding-accepted">
              <SeverityIcon standing="accepted" /> {t("standing.accepted")}
            </span>
          )}
        </span>
        {selected && <span className="unseen">{t("finding.selected")}</span>}
      </button>
      {open && <FindingDetails finding={finding} />}
    </li>
  );
}
