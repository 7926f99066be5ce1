import type { ReactNode } from "react";
import type { CellPlace } from "../../host/index.js";
import { usePane } from "./pane-context.js";

/** A cell's address that takes the user to it; only the address where no sheet can be shown. */
export function CellLink({ place }: { readonly place: CellPlace }): ReactNode {
  const { session, t } = usePane();
  const { cell } = place;
  if (!session.host.can.select) return <bdi>{cell}</bdi>;
  return (
    <button
      type="button"
      className="cell-link"
      aria-label={t("finding.goTo", { cell })}
      onClick={() => void session.goTo(place)}
    >
      <bdi>{cell}</bdi>
    </button>
  );
}
