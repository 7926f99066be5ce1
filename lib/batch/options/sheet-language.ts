import type { SummaryLang } from "../../report/index.js";
import type { Call } from "../command.js";

/** The language of what is printed and signed: Arabic where the command speaks it, else French. */
export function sheetLanguage({ lang }: Pick<Call, "lang">): SummaryLang {
  return lang === "ar" ? "ar" : "fr";
}
