import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "./pane-context.js";
import { useRefusalText } from "./refusal-text.js";

/** Why there is no fresh check, when there is none. */
export function CheckTrouble(): ReactNode {
  const { state, t } = usePane();
  const refusalText = useRefusalText();
  const { check, report } = state;
  const old = report === null ? "" : t("check.old");
  switch (check.kind) {
    case "reading":
    case "checked":
      return null;
    case "no-workbook":
      return <p className="quiet">{t("check.noWorkbook")}</p>;
    case "cancelled":
      return <Trouble says={`${t("check.cancelled")} ${old}`} />;
    case "refused":
      return <Trouble says={`${t("check.failed")} ${refusalText(check.refusal)} ${old}`} />;
    case "our-mistake":
      return <Trouble says={t("notice.ourMistake", { what: check.what })} />;
  }
}

function Trouble({ says }: { readonly says: string }): ReactNode {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{says}</MessageBarBody>
    </MessageBar>
  );
}
