import { Tab, TabList } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { views, type View } from "../state/pane-state.js";
import { FindingsView } from "./findings-view.js";
import { usePane } from "./pane-context.js";

const bodies: Readonly<Record<View, ComponentType>> = {
  findings: FindingsView,
  totals: lazy(async () => ({ default: (await import("./totals-view.js")).TotalsView })),
  columns: lazy(async () => ({ default: (await import("./columns-view.js")).ColumnsView })),
  summary: lazy(async () => ({ default: (await import("./summary-view.js")).SummaryView })),
  settings: lazy(async () => ({ default: (await import("./settings-view.js")).SettingsView })),
};

/** The views of the pane behind their tabs. Only what is looked at is drawn. */
export function Views(): ReactNode {
  const { session, state, t } = usePane();
  const Body = bodies[state.view];
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
        {views.map((view) =>
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
        <Suspense fallback={<p className="quiet">{t("view.loading")}</p>}>
          <Body />
        </Suspense>
      </div>
    </>
  );
}
