import type { ReactNode } from "react";
import { sharesByActivity, sharesByBatch, sharesByCentre } from "../state/shares.js";
import { Bars } from "./bars.js";
import { BatchFigures } from "./batch-figures.js";
import { usePane } from "./pane-context.js";
import { SexBar } from "./sex-bar.js";

/** The money and the people: by batch, centre, activity and sex. */
export function TotalsView(): ReactNode {
  const { state, t } = usePane();
  const batches = state.report?.batches ?? [];
  if (batches.length === 0) return <p className="quiet">{t("totals.none")}</p>;
  const byBatch = sharesByBatch(batches, ({ number, sheet }) =>
    number === null ? t("section.sheet", { sheet }) : t("section.batch", { number: String(number) }),
  );
  const centres = sharesByCentre(batches);
  const activities = sharesByActivity(batches);
  return (
    <div className="totals">
      <section>
        <h2>{t("totals.batches")}</h2>
        <Bars shares={byBatch} />
        {batches.map((batch) => (
          <BatchFigures key={`${batch.sheet} ${batch.range}`} batch={batch} />
        ))}
      </section>
      {centres.length > 0 && (
        <section>
          <h2>{t("totals.centres")}</h2>
          <Bars shares={centres} />
        </section>
      )}
      {activities.length > 0 && (
        <section>
          <h2>{t("totals.activities")}</h2>
          <Bars shares={activities} />
        </section>
      )}
      <section>
        <h2>{t("totals.sex")}</h2>
        <SexBar batches={batches} />
      </section>
    </div>
  );
}
