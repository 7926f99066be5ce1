import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import type { Session } from "../state/session.js";
import { themeOf, type ThemeSource } from "../theme.js";
import { HeadlineView } from "./headline-view.js";
import { NoticeView } from "./notice-view.js";
import { PaneContext, usePane } from "./pane-context.js";
import { SettingsView } from "./settings-view.js";
import { ShelfView } from "./shelf-view.js";
import { Views } from "./views.js";

/** The whole pane, in the user's language, direction and colours. */
export function Pane({ session, theme }: { readonly session: Session; readonly theme: ThemeSource }): ReactNode {
  return (
    <PaneContext value={session}>
      <Frame theme={theme} />
    </PaneContext>
  );
}

function Frame({ theme }: { readonly theme: ThemeSource }): ReactNode {
  const { session, state, t } = usePane();
  const { lang, report, check } = state;
  const dark = useSyncExternalStore(theme.onChange, theme.isDark);
  const dir = lang === "ar" ? "rtl" : "ltr";
  const title = t("app.name");

  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
    document.documentElement.style.colorScheme = dark ? "dark" : "light"; // scrollbars, and what stands around the pane
    document.title = title;
  }, [lang, dir, dark, title]);

  return (
    <FluentProvider className="pane" theme={themeOf(dark)} dir={dir} lang={lang}>
      {session.host.shelf !== null && <ShelfView shelf={session.host.shelf} />}
      <main className="pane-main">
        <h1 className="unseen">{title}</h1>
        <HeadlineView />
        <NoticeView />
        {report !== null || check.kind !== "no-workbook" ? <Views /> : <SettingsView />}
      </main>
    </FluentProvider>
  );
}
