import type { Lang } from "../../lib/report/index.js";

const KEY = "minha.language";

/** The language that the user chose before, else that of the program around the pane, else French. */
export function chosenLanguage(around: string): Lang {
  return langOf(remembered()) ?? langOf(around) ?? "fr";
}

/** Keeps the language, and nothing else, for the next time. A browser that keeps nothing is fine. */
export function rememberLanguage(lang: Lang): void {
  try {
    localStorage.setItem(KEY, lang);
  } catch {
    return;
  }
}

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

function langOf(tag: string): Lang | undefined {
  const langs: readonly Lang[] = ["ar", "fr", "en"];
  return langs.find((lang) => tag.toLowerCase().startsWith(lang));
}
