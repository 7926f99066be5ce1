import type { ReactNode } from "react";
import type { Bar } from "../state/bars.js";
import { useMoney } from "./money.js";
import { usePane } from "./pane-context.js";

/** Totals as a list, each with a bar as long as its part of the largest. The figures are text: the bars only show them. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }): ReactNode {
  const { t } = usePane();
  const money = useMoney();
  return (
    <ul className="bars">
      {bars.map(({ key, name, people, women, total, part }) => (
        <li key={key}>
          <span className="bar-name">{name === null ? t("totals.notStated") : <bdi>{name}</bdi>}</span>
          <span className="bar-total">{total === null ? "–" : money(total)}</span>
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
