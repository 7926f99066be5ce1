import type { ReactNode } from "react";
import type { BatchReport } from "../../../lib/report/index.js";
import { usePane } from "./pane-context.js";

/** Women and men, where the tables say who is one. */
export function SexBar({ batches }: { readonly batches: readonly BatchReport[] }): ReactNode {
  const { t } = usePane();
  const told = batches.filter(({ women }) => women !== null);
  if (told.length === 0) return <p className="quiet">{t("totals.sexUnknown")}</p>;
  const people = told.reduce((count, { beneficiaries }) => count + beneficiaries, 0);
  const women = told.reduce((count, batch) => count + (batch.women ?? 0), 0);
  const bars = [
    { name: t("totals.women"), count: women },
    { name: t("totals.men"), count: people - women },
  ];
  return (
    <ul className="bars">
      {bars.map(({ name, count }) => (
        <li key={name}>
          <span className="bar-name">{name}</span>
          <span className="bar-total">{count}</span>
          <span className="bar" aria-hidden>
            <span style={{ inlineSize: `${people === 0 ? 0 : (count / people) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
