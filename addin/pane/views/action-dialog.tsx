import { Button } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type ReactNode, type SubmitEvent } from "react";
import { usePane } from "./pane-context.js";

/** What every dialog of the pane is given: how it is closed. It is open for as long as it is there. */
export interface DialogProps {
  readonly close: () => void;
}

interface ActionDialogProps extends DialogProps {
  readonly title: string;
  /** What it does, on its button. */
  readonly does: string;
  readonly act: () => void;
  readonly children: ReactNode;
}

/** A dialog about one thing to do: what it is, the button that does it, and the way out. The focus stays in it, and goes back where it came from. */
export function ActionDialog({ close, title, does, act, children }: ActionDialogProps): ReactNode {
  const { t } = usePane();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close(); // before it goes: the focus would go with it
  }, []);

  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={titleId}
      onClose={close}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) close(); // beside it: the form fills it
      }}
    >
      <form
        className="form"
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          act();
        }}
      >
        <h2 id={titleId} className="dialog-title">
          {title}
        </h2>
        {children}
        <div className="dialog-actions">
          <Button type="submit" appearance="primary">
            {does}
          </Button>
          <Button onClick={close}>{t("dialog.cancel")}</Button>
        </div>
      </form>
    </dialog>
  );
}
