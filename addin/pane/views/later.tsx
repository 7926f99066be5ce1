import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { messageOf } from "../state/surroundings.js";
import { usePane } from "./pane-context.js";

type MoreViews = typeof import("./more-views.js");

let loaded: MoreViews | null = null;

/** Loads the views that the first findings do not need; once they are there, they are drawn without a wait. */
export async function loadMoreViews(): Promise<MoreViews> {
  loaded = await import("./more-views.js");
  return loaded;
}

/** One of those views: drawn as soon as its script is there. Where it cannot be had, the pane says so and lives on. */
function later<Props extends object>(pick: (views: MoreViews) => ComponentType<Props>): ComponentType<Props> {
  return function Later(props: Props): ReactNode {
    const { session } = usePane();
    const [views, setViews] = useState(loaded);
    useEffect(() => {
      if (views !== null) return;
      loadMoreViews().then(setViews, (error: unknown) => {
        session.dispatch({ kind: "notice", notice: { kind: "our-mistake", what: messageOf(error) } });
      });
    }, [views, session]);
    if (views === null) return null;
    const View = pick(views);
    return <View {...props} />;
  };
}

export const AcceptDialog = later((views) => views.AcceptDialog);
export const ColumnsView = later((views) => views.ColumnsView);
export const FixAllDialog = later((views) => views.FixAllDialog);
export const SettingsView = later((views) => views.SettingsView);
export const SummaryView = later((views) => views.SummaryView);
export const TotalsView = later((views) => views.TotalsView);
