import type { ReactNode } from "react";
import type { BatchReport } from "../../../lib/report/index.js";
import { usePane } from "./pane-context.js";

/** A batch by its number, and where it stands. */
export function BatchName({ batch }: { readonly batch: BatchReport }): ReactNode {
  const { t } = usePane();
  const { number, sheet, range } = batch;
  return (
    <>
      {number === null ? t("section.batchWithoutNumber") : t("section.batch", { number: String(number) })}{" "}
      <span className="section-place">{t("section.on", { sheet, range })}</span>
    </>
  );
}
