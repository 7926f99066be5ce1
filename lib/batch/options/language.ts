import type { Lang } from "../../report/index.js";

/** The languages that the command speaks. */
export const langs: readonly Lang[] = ["ar", "fr", "en"];

/** The language to speak: --lang where it names one, else the locale's (POSIX: LC_ALL, LC_MESSAGES, LANG), else French. */
export function languageOf(words: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = words.indexOf("--lang");
  const asked = at >= 0 ? words[at + 1] : words.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  return [asked, locale?.slice(0, 2).toLowerCase()].find(isLang) ?? "fr";
}

function isLang(text: string | undefined): text is Lang {
  return langs.some((lang) => lang === text);
}
