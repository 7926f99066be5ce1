import { Tab, TabList } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import type { ComponentType, ReactNode } from "react";
import { views, type View } from "../state/pane-state.js";
import { FindingsView } from "./findings-view.js";
import { ColumnsView, SettingsView, SummaryView, TotalsView } from "./later.js";
import { usePane } from "./pane-context.js";

const bodies: Readonly<Record<View, ComponentType>> = {
  findings: FindingsView,
  totals: TotalsView,
  columns: ColumnsView,
  summary: SummaryView,
  settings: SettingsView,
};

/** The views of the pane behind their tabs. Only what is looked at is drawn. */
export function Views(): ReactNode {
  const { session, state, t } = usePane();
  const { writeSheets } = session.host.can;
  const shown = views.filter((view) => view !== "summary" || writeSheets);
  const Body = bodies[state.view];
  const checked = state.report !== null || state.view === "settings";
  return (
    <>
      <TabList
        className="tabs"
        size="small"
        selectedValue={state.view}
        onTabSelect={(_, { value }) => {
          const view = views.find((name) => name === value);
          if (view !== undefined) session.dispatch({ kind: "view", view });
        }}
      >
        {shown.map((view) =>
          view === "settings" ? (
            <Tab
              key={view}
              id={`tab-${view}`}
              value={view}
              icon={<Settings20Regular />}
              aria-label={t(`view.${view}`)}
            />
          ) : (
            <Tab key={view} id={`tab-${view}`} value={view}>
              {t(`view.${view}`)}
            </Tab>
          ),
        )}
      </TabList>
      <div className="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
        {checked ? <Body /> : state.check.kind !== "reading" && <p className="quiet">{t("check.nothingYet")}</p>}
      </div>
    </>
  );
}
