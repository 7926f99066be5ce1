import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
  Textarea,
} from "@fluentui/react-components";
import { useState, type ReactNode, type SubmitEvent } from "react";
import type { Finding } from "../../../lib/report/index.js";
import { usePane } from "./pane-context.js";

/** Accepts a finding, with who does it and why. */
export function AcceptDialog({ finding }: { readonly finding: Finding }): ReactNode {
  const { state, session, t } = usePane();
  const [open, setOpen] = useState(false);
  const [by, setBy] = useState(state.reviewer);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = { by: by.trim() === "", reason: reason.trim() === "" };

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (missing.by || missing.reason) return;
    setOpen(false);
    void session.accept(finding, { by: by.trim(), reason: reason.trim() });
  }

  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
        setBy(state.reviewer);
        setTried(false);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" disabledFocusable={state.busy}>
          {t("finding.accept")}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{t("accept.title")}</DialogTitle>
            <DialogContent className="form">
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
                <Textarea
                  value={reason}
                  onChange={(_, { value }) => {
                    setReason(value);
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {t("accept.apply")}
              </Button>
              <DialogTrigger disableButtonEnhancement>
                <Button>{t("dialog.cancel")}</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
