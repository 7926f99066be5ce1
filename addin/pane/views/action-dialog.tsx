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
import type { ReactNode, SubmitEvent } from "react";
import { usePane } from "./pane-context.js";

/** What every dialog of the pane is given: whether it is open, and how it is closed. */
export interface DialogProps {
  readonly open: boolean;
  readonly close: () => void;
}

interface ActionDialogProps extends DialogProps {
  readonly title: string;
  /** What it does, on its button. */
  readonly does: string;
  readonly act: () => void;
  readonly children: ReactNode;
}

/** A dialog about one thing to do: what it is, the button that does it, and the way out. */
export function ActionDialog({ open, close, title, does, act, children }: ActionDialogProps): ReactNode {
  const { t } = usePane();
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        if (!data.open) close();
      }}
    >
      <DialogSurface>
        <form
          noValidate
          onSubmit={(event: SubmitEvent) => {
            event.preventDefault();
            act();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className="form">{children}</DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {does}
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
