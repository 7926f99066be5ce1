import { Button } from "@fluentui/react-components";
import { Dismiss16Regular, DocumentTableRegular } from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";
import type { Shelf } from "../../host/index.js";
import { usePane } from "./pane-context.js";
import { ShelvedState } from "./shelved-state.js";
import { useDrop } from "./use-drop.js";

/** The workbooks that were dropped or chosen, and the place to drop more. Plain browser only. */
export function ShelfView({ shelf }: { readonly shelf: Shelf }): ReactNode {
  const { state, session, t } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const add = useRef<HTMLElement>(null);
  const over = useDrop((files) => void session.openFiles(files));
  const empty = state.shelf.length === 0;

  return (
    <aside className={`shelf ${empty ? "is-empty" : ""} ${over ? "is-over" : ""}`} aria-label={t("files.list")}>
      <p className="shelf-drop">{t("files.drop")}</p>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          void session.openFiles([...(target.files ?? [])]);
          target.value = ""; // the same file can be chosen again after it was mended
        }}
      />
      <Button
        ref={(button: HTMLElement | null) => {
          add.current = button;
        }}
        appearance={empty ? "primary" : "secondary"}
        size="small"
        onClick={() => input.current?.click()}
      >
        {t(empty ? "files.choose" : "files.more")}
      </Button>
      <p className="quiet">{t("app.private")}</p>
      <ul className="shelf-list">
        {state.shelf.map(({ id, name, front }) => (
          <li key={id} className={front ? "is-front" : ""}>
            <button
              type="button"
              className="shelf-workbook"
              aria-current={front ? "true" : undefined}
              onClick={() => {
                shelf.show(id);
              }}
            >
              <DocumentTableRegular aria-hidden />
              <span className="shelf-name">
                <bdi>{name}</bdi>
              </span>
              <ShelvedState id={id} />
            </button>
            <Button
              appearance="subtle"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={t("files.close", { name })}
              onClick={() => {
                shelf.close(id);
                add.current?.focus(); // this button goes with its workbook
              }}
            />
          </li>
        ))}
      </ul>
    </aside>
  );
}
