import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { Fragment, useState, type ReactNode } from "react";
import type { DialogProps } from "./action-dialog.js";
import { usePane } from "./pane-context.js";

interface DialogButtonProps {
  readonly says: string;
  readonly dialog: (props: DialogProps) => ReactNode;
}

/** A button that opens a dialog: a fresh one every time, and none before. The focus comes back to it. */
export function DialogButton({ says, dialog }: DialogButtonProps): ReactNode {
  const { state } = usePane();
  const [times, setTimes] = useState(0);
  const [open, setOpen] = useState(false);
  const focusTarget = useRestoreFocusTarget();
  return (
    <>
      <Button
        {...focusTarget}
        size="small"
        aria-haspopup="dialog"
        disabled={state.busy}
        onClick={() => {
          setTimes(times + 1);
          setOpen(true);
        }}
      >
        {says}
      </Button>
      {times > 0 && (
        <Fragment key={times}>
          {dialog({
            open,
            close: () => {
              setOpen(false);
            },
          })}
        </Fragment>
      )}
    </>
  );
}
