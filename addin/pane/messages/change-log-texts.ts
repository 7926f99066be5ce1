import type { Lang } from "../../../lib/report/index.js";
import type { ChangeLogTexts } from "../../host/index.js";
import { paneText } from "./index.js";

/** The words of the sheet that lists what minha changed. */
export function changeLogTexts(lang: Lang): ChangeLogTexts {
  return {
    sheet: paneText(lang, "log.name"),
    headings: {
      sheet: paneText(lang, "log.sheet"),
      cell: paneText(lang, "log.cell"),
      before: paneText(lang, "log.before"),
      after: paneText(lang, "log.after"),
      rule: paneText(lang, "log.rule"),
      when: paneText(lang, "log.when"),
      undone: paneText(lang, "log.undone"),
    },
    rightToLeft: lang === "ar",
  };
}
