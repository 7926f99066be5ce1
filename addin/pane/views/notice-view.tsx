import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { isTrouble } from "../state/notice.js";
import { useNoticeText } from "./notice-text.js";
import { usePane } from "./pane-context.js";

/** What the last action came to, with the way back where there is one. */
export function NoticeView(): ReactNode {
  const { state, session, t } = usePane();
  const noticeText = useNoticeText();
  const { notice } = state;
  const undoable = notice?.kind === "fixed" && notice.ids.length > 0 ? notice.ids : null;
  return (
    <div aria-live="polite" className="notice">
      {notice !== null && (
        <MessageBar intent={isTrouble(notice) ? "warning" : "success"} layout="multiline">
          <MessageBarBody>
            {noticeText(notice)}
            {notice.kind === "rules-refused" && notice.faults.length > 0 && (
              <ul className="faults">
                {notice.faults.map(({ path, problem }) => (
                  <li key={`${path} ${problem}`}>
                    <bdi className="value">{path}</bdi>
                    {path !== "" && " – "}
                    <bdi>{problem}</bdi>
                  </li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={t("notice.dismiss")}
                onClick={() => {
                  session.dispatch({ kind: "notice", notice: null });
                }}
              />
            }
          >
            {undoable !== null && (
              <Button size="small" onClick={() => void session.undo(undoable)}>
                {t("changes.undo")}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
