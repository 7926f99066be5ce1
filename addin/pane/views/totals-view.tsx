import type { ReactNode } from "react";
import { localCentre } from "../../../lib/report/index.js";
import { defaultRules } from "../../../lib/rules/index.js";
import { barsOf, barsOfBatches, type Bar } from "../state/bars.js";
import { Bars } from "./bars.js";
import { BatchFigures } from "./batch-figures.js";
import { paperLanguage } from "../state/paper-language.js";
import { usePane } from "./pane-context.js";

/** The money and the people: by batch, centre, activity and sex. */
export function TotalsView(): ReactNode {
  const { state, t } = usePane();
  const { report, rules, lang } = state;
  if (report === null || report.batches.length === 0) return <p className="quiet">{t("totals.none")}</p>;
  const { batches } = report;
  const { centres, activities, sexes } = barsOf(report);
  const byBatch = barsOfBatches(batches, ({ number, sheet }) =>
    number === null ? t("section.sheet", { sheet }) : t("section.batch", { number: String(number) }),
  );
  const centreBars = centres.map((bar) => ({
    ...bar,
    name: bar.name && localCentre(bar.name, paperLanguage(lang), rules?.rules ?? defaultRules),
  }));
  const sexNames: Readonly<Record<string, string>> = { female: t("totals.women"), male: t("totals.men") };
  const sexBars = sexes.map((bar) => ({ ...bar, name: bar.name && (sexNames[bar.name] ?? bar.name), women: null }));
  return (
    <div className="totals">
      <section>
        <h2>{t("totals.batches")}</h2>
        <Bars bars={byBatch} />
        {batches.map((batch) => (
          <BatchFigures key={`${batch.sheet} ${batch.range}`} batch={batch} />
        ))}
      </section>
      <Split title={t("totals.centres")} bars={centreBars} />
      <Split title={t("totals.activities")} bars={activities} />
      <Split title={t("totals.sex")} bars={sexBars} />
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
