import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Whether the surroundings are dark, and word of it when that changes. */
export interface ThemeSource {
  readonly isDark: () => boolean;
  readonly onChange: (listener: () => void) => () => void;
}

/** What the browser or the system asks for. */
export function systemTheme(): ThemeSource {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  return {
    isDark: () => dark.matches,
    onChange(listener) {
      dark.addEventListener("change", listener);
      return () => {
        dark.removeEventListener("change", listener);
      };
    },
  };
}

/** Fluent's colours; high contrast needs none of its own, since the browser puts its colours over them. */
export function themeOf(dark: boolean): Theme {
  return dark ? webDarkTheme : webLightTheme;
}
