import { systemTheme, type ThemeSource } from "./theme.js";

/** The theme that the user chose in Office, where it tells; else the system's. */
export function officeTheme(): ThemeSource {
  const system = systemTheme();
  return {
    isDark: () => isDarkIn(Office.context.officeTheme) ?? system.isDark(),
    onChange: system.onChange,
  };
}

/** Office on the web and older Excel tell nothing, or only colours. */
function isDarkIn(theme: Partial<Office.OfficeTheme> | undefined): boolean | undefined {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const background = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (background === null) return undefined;
  const light = background.slice(1).reduce((sum, channel) => sum + parseInt(channel, 16), 0);
  return light < (3 * 0xff) / 2;
}
