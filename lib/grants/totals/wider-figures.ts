import { equals, plus, sumOf, type Dirham } from "../../dirham/index.js";
import { columnOf } from "../table.js";
import { isGrantWhole, valueOf, type Person } from "../people/index.js";
import type { TotalFigure, TotalRow } from "./total-row.js";

/** The total of a list's last page: it may take in the pages before. */
export function withBefore(total: TotalRow, before: readonly Person[]): TotalRow {
  const figures = total.figures.map((figure) =>
    widened(figure, () =>
      plus(
        figure.exact,
        sumOf(before, (person) => valueOf(person, figure.of)),
      ),
    ),
  );
  const counted = total.people.length + before.length;
  return { ...total, figures, count: total.count?.value.count === counted ? null : total.count };
}

/** Under cash and equipment one figure alone may state what both make, as one merged over the two. */
export function withWholeGrants(total: TotalRow): TotalRow {
  const [figure, ...more] = total.figures;
  if (figure === undefined || more.length > 0 || columnOf(total.table, "total") !== undefined) return total;
  const whole = (): Dirham | null =>
    total.people.every(isGrantWhole) ? sumOf(total.people, ({ grant }) => grant) : null;
  return { ...total, figures: [widened(figure, whole)] };
}

/** A figure that is not its column's sum, but a wider one. */
function widened(figure: TotalFigure, wider: () => Dirham | null): TotalFigure {
  const { reading } = figure;
  if (reading.kind !== "amount" || equals(reading.value, figure.exact)) return figure;
  const exact = wider();
  return exact !== null && equals(reading.value, exact) ? { ...figure, exact, isWider: true } : figure;
}
