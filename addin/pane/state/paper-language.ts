import type { Lang, SummaryLang } from "../../../lib/report/index.js";

/** The language of a paper for someone who reads the pane in `lang`: the foundation's papers are in Arabic or French. */
export function paperLanguage(lang: Lang): SummaryLang {
  return lang === "en" ? "fr" : lang;
}
