import type { ReactNode } from "react";
import { usePane } from "./pane-context.js";

/** In a word, what an open workbook's check came to. */
export function ShelvedState({ id }: { readonly id: string }): ReactNode {
  const { state, t } = usePane();
  const workbook = state.shelf.find((one) => one.id === id);
  if (workbook === undefined) return null;
  if (workbook.snapshot === null) return <span className="shelf-state is-warning">{t("files.state.unreadable")}</span>;
  const error = state.errors.get(id);
  if (error === undefined) return null;
  return (
    <span className={`shelf-state ${error > 0 ? "is-error" : "is-good"}`}>
      {error > 0 ? t("files.state.errors", { count: error }) : t("files.state.clean")}
    </span>
  );
}
