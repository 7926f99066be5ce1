import type { LeftAlone } from "../../host/index.js";
import type { Notice } from "../state/notice.js";
import { usePane } from "./pane-context.js";
import { useRefusalText } from "./refusal-text.js";

/** Says a notice in the user's language. */
export function useNoticeText(): (notice: Notice) => string {
  const { t } = usePane();
  const refusalText = useRefusalText();
  return (notice) => {
    switch (notice.kind) {
      case "fixed":
        return [t("notice.fixed", { count: notice.ids.length }), ...leftText(notice.left)].join(" ");
      case "undone":
        return [t("notice.undone", { count: notice.count }), ...leftText(notice.left)].join(" ");
      case "marked":
        return [t("notice.marked", { count: notice.count }), ...leftText(notice.left)].join(" ");
      case "marks-cleared":
        return t("notice.marksCleared");
      case "accepted":
        return t("notice.accepted");
      case "acceptance-withdrawn":
        return t("notice.withdrawn");
      case "layout-saved":
        return t("notice.layoutSaved");
      case "summary-written":
        return t("notice.summaryWritten", { sheet: notice.sheet });
      case "summary-downloaded":
        return t("notice.summaryDownloaded", { file: notice.file });
      case "rules-loaded":
        return t("notice.rulesLoaded", { file: notice.file });
      case "rules-refused":
        return t("notice.rulesRefused", { file: notice.file, faults: notice.faults.length === 0 ? "" : "some" });
      case "refused":
        return refusalText(notice.refusal);
      case "our-mistake":
        return t("notice.ourMistake", { what: notice.what });
    }
  };

  /** A sentence for each reason that left cells as they were. */
  function leftText(left: readonly LeftAlone[]): string[] {
    const reasons = new Set(left.map(({ why }) => why));
    return [...reasons].map((reason) => {
      const cells = left.filter(({ why }) => why === reason).map(({ cell }) => cell);
      return t("notice.left", {
        count: cells.length,
        cells: cells.join(", "),
        why: t(`left.${reason}`, { count: cells.length }),
      });
    });
  }
}
