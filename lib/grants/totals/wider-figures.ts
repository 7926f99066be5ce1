import { compare, equals, plus, sum, sumOf, type AmountConvention, type Dirham } from "../../dirham/index.js";
import { countOf } from "../../lists/index.js";
import { columnOf } from "../table.js";
import { statesRest } from "../lines/index.js";
import { amountReader, isGrantWhole } from "../people/index.js";
import type { SheetPeople, Stretch } from "./stretches.js";
import type { TotalFigure, TotalRow } from "./total-row.js";

/**
 * The total of a list's last page: it may take in the pages before. Where an amount there could not be read nobody can say what all of them
 * make: a figure that may take them in is then left unverified, as one over its own rows is.
 */
export function withBefore(total: TotalRow, { list, ...before }: SheetPeople): TotalRow {
  const all: Stretch = { from: 0, to: list.length };
  const figures = total.figures.map((figure) => {
    const known = plus(figure.exact, before.sum(all, figure.of));
    return before.verified(all, figure.of) ? widened(figure, () => known) : unverifiedFrom(figure, known);
  });
  const everybody = [...list, ...total.people];
  const women = countOf(everybody, ({ sex }) => sex === "female");
  return {
    ...total,
    figures,
    count: total.count?.value.count === everybody.length ? null : total.count,
    women: total.women?.value.count === women ? null : total.women,
  };
}

/** A figure that is not its page's own sum, and no less than what is known of all pages: the amounts that could not be read may make the rest. */
function unverifiedFrom(figure: TotalFigure, known: Dirham): TotalFigure {
  const { reading } = figure;
  if (reading.kind !== "amount" || equals(reading.value, figure.exact)) return figure;
  return compare(reading.value, known) < 0 ? figure : { ...figure, exact: known, verified: false, isWider: true };
}

/** A total under what is left: it may take that in, and be the whole budget. */
export function withRest(total: TotalRow, convention: AmountConvention | undefined): TotalRow {
  const { table, row, figures } = total;
  const lines = table.rows.flatMap((entry) =>
    entry.kind === "section" && entry.row.row < row.row && statesRest(entry.text) ? [entry.row] : [],
  );
  if (lines.length === 0) return total;
  const amountIn = amountReader(table, convention);
  const restIn = (column: number): readonly Dirham[] =>
    lines.flatMap((line) => {
      const { reading } = amountIn(line, column);
      return reading.kind === "amount" ? [reading.value] : [];
    });
  return {
    ...total,
    figures: figures.map((figure) => widened(figure, () => plus(figure.exact, sum(restIn(figure.column))))),
  };
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
