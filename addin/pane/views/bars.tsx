import type { ReactNode } from "react";
import type { Share } from "../state/shares.js";
import { usePane } from "./pane-context.js";
import { useMoney } from "./money.js";

/** Totals as a list, each with a bar as long as its part of the largest. The figures are text: the bars only show them. */
export function Bars({ shares }: { readonly shares: readonly Share[] }): ReactNode {
  const { t } = usePane();
  const money = useMoney();
  return (
    <ul className="bars">
      {shares.map(({ key, name, people, women, total, part }) => (
        <li key={key}>
          <span className="bar-name">
            <bdi>{name}</bdi>
          </span>
          <span className="bar-total">{money(total)}</span>
          <span className="bar" aria-hidden>
            <span style={{ inlineSize: `${part * 100}%` }} />
          </span>
          <span className="bar-people">
            {women === null ? t("totals.people", { people }) : t("totals.peopleWomen", { people, women })}
          </span>
        </li>
      ))}
    </ul>
  );
}
