import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { DialogProps } from "./action-dialog.js";
import { usePane } from "./pane-context.js";

interface DialogButtonProps {
  readonly says: string;
  readonly dialog: (props: DialogProps) => ReactNode;
}

/** A button that opens a dialog: a fresh one every time. */
export function DialogButton({ says, dialog }: DialogButtonProps): ReactNode {
  const { state } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-haspopup="dialog"
        disabledFocusable={state.busy}
        onClick={() => {
          setOpen(true);
        }}
      >
        {says}
      </Button>
      {open &&
        dialog({
          close: () => {
            setOpen(false);
          },
        })}
    </>
  );
}
