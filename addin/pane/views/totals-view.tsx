import type { ReactNode } from "react";
import { barsOf, barsOfBatches, type Bar } from "../state/bars.js";
import { Bars } from "./bars.js";
import { BatchFigures } from "./batch-figures.js";
import { usePane } from "./pane-context.js";

/** The money and the people: by batch, centre, activity and sex. */
export function TotalsView(): ReactNode {
  const { state, t } = usePane();
  const { report } = state;
  if (report === null || report.batches.length === 0) return <p className="quiet">{t("totals.none")}</p>;
  const { batches } = report;
  const { centres, activities, sexes } = barsOf(report);
  const byBatch = barsOfBatches(batches, ({ number, sheet }) =>
    number === null ? t("section.sheet", { sheet }) : t("section.batch", { number: String(number) }),
  );
  const sexNames: Readonly<Record<string, string>> = { female: t("totals.women"), male: t("totals.men") };
  const named = sexes.map((bar) => ({ ...bar, name: bar.name && (sexNames[bar.name] ?? bar.name), women: null }));
  return (
    <div className="totals">
      <section>
        <h2>{t("totals.batches")}</h2>
        <Bars bars={byBatch} />
        {batches.map((batch) => (
          <BatchFigures key={`${batch.sheet} ${batch.range}`} batch={batch} />
        ))}
      </section>
      <Split title={t("totals.centres")} bars={centres} />
      <Split title={t("totals.activities")} bars={activities} />
      <Split title={t("totals.sex")} bars={named} />
    </div>
  );
}

/** One way of splitting, unless no row says anything about it. */
function Split({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }): ReactNode {
  if (bars.every(({ name }) => name === null)) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Bars bars={bars} />
    </section>
  );
}
