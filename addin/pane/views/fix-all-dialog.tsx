import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { KeyedFinding } from "../state/finding-key.js";
import { fixOf } from "../state/mender.js";
import { BeforeAfter } from "./before-after.js";
import { usePane } from "./pane-context.js";

/** Every fix of one kind, shown before it is made. */
export function FixAllDialog({ findings }: { readonly findings: readonly KeyedFinding[] }): ReactNode {
  const { state, session, t } = usePane();
  const [open, setOpen] = useState(false);
  const count = findings.length;
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" disabledFocusable={state.busy}>
          {t("finding.fixAll", { count })}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("fixAll.title", { count })}</DialogTitle>
          <DialogContent>
            <p>{t("fixAll.what")}</p>
            <ul className="fixes" tabIndex={0}>
              {findings.map(({ key, finding }) => {
                const fix = fixOf(finding);
                return fix === null ? null : (
                  <li key={key}>
                    <BeforeAfter fix={fix} />
                  </li>
                );
              })}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                setOpen(false);
                void session.fix(findings.map(({ finding }) => finding));
              }}
            >
              {t("fixAll.apply")}
            </Button>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t("dialog.cancel")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
