import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Finding } from "../../../lib/report/index.js";
import { ActionDialog, type DialogProps } from "./action-dialog.js";
import { usePane } from "./pane-context.js";

/** Accepts a finding, with who does it and why. */
export function AcceptDialog({ finding, ...dialog }: DialogProps & { readonly finding: Finding }): ReactNode {
  const { state, session, t } = usePane();
  const [by, setBy] = useState(state.reviewer);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = { by: by.trim() === "", reason: reason.trim() === "" };

  function accept(): void {
    setTried(true);
    if (missing.by || missing.reason) return;
    dialog.close();
    void session.accept(finding, { by: by.trim(), reason: reason.trim() });
  }

  return (
    <ActionDialog {...dialog} title={t("accept.title")} does={t("accept.apply")} act={accept}>
      <p>{finding.said.finding}</p>
      <p className="quiet">{t("accept.what")}</p>
      <Field
        label={t("accept.by")}
        required
        {...(tried && missing.by ? { validationMessage: t("accept.byMissing") } : {})}
      >
        <Input
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
      <Field
        label={t("accept.reason")}
        required
        {...(tried && missing.reason ? { validationMessage: t("accept.reasonMissing") } : {})}
      >
        {(field) => (
          <textarea
            {...field}
            className="lines"
            rows={3}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
        )}
      </Field>
    </ActionDialog>
  );
}
