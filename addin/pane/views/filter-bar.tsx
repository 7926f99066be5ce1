import { SearchBox, ToggleButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { countStandings, standings, type Standing } from "../state/filter-findings.js";
import { usePane } from "./pane-context.js";
import { SeverityIcon } from "./severity-icon.js";

/** Which findings are shown: by how grave they are, and by words. */
export function FilterBar(): ReactNode {
  const { session, state, t } = usePane();
  const { shown, search } = state.filter;
  const counts = countStandings(state.report?.findings ?? []);
  return (
    <div className="filter">
      <div role="group" aria-label={t("filter.shown")} className="filter-standings">
        {standings
          .filter((standing) => counts[standing] > 0)
          .map((standing) => (
            <ToggleButton
              key={standing}
              size="small"
              checked={shown.includes(standing)}
              icon={<SeverityIcon standing={standing} />}
              onClick={() => {
                session.dispatch({ kind: "filter", filter: { shown: toggled(shown, standing) } });
              }}
            >
              {t(`filter.${standing}`, { count: counts[standing] })}
            </ToggleButton>
          ))}
      </div>
      <SearchBox
        size="small"
        className="filter-search"
        aria-label={t("filter.search")}
        placeholder={t("filter.search")}
        value={search}
        onChange={(_, { value }) => {
          session.dispatch({ kind: "filter", filter: { search: value } });
        }}
      />
    </div>
  );
}

function toggled(shown: readonly Standing[], standing: Standing): Standing[] {
  return shown.includes(standing) ? shown.filter((one) => one !== standing) : [...shown, standing];
}
