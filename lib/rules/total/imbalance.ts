import type { Dirham } from "../../dirham/index.js";
import {
  entryIn,
  linesOf,
  valueIn,
  type Batch,
  type MoneyColumn,
  type Person,
  type Reach,
  type TotalFigure,
  type TotalRow,
} from "../../grants/index.js";
import { grantAt, placeIn, type Place } from "../place.js";
import type { Imbalance, ImbalancePart } from "../rule.js";
import { isHiddenRow } from "../visible-rows.js";

/** What a total row's figure is short of or beyond, with the rows it should add: the report explains the gap from it. */
export function imbalanceOfFigure(
  total: TotalRow,
  figure: TotalFigure,
  stated: Dirham,
  reach: Reach | null,
): Imbalance {
  return {
    stated,
    exact: figure.exact,
    at: placeIn(total.table, total.row.row, figure.column),
    parts: total.people.flatMap((person) => partsOf(person, figure.of, reach)),
  };
}

/** The same for an envelope, which no formula adds. */
export function imbalanceOfBatch({ onAllSheets }: Batch, stated: Dirham, exact: Dirham, at: Place): Imbalance {
  return { stated, exact, at, parts: onAllSheets.flatMap((person) => partsOf(person, "total", null)) };
}

/** The amounts of a person's lines. */
function partsOf(person: Person, of: MoneyColumn, reach: Reach | null): ImbalancePart[] {
  return linesOf(person).flatMap((line): ImbalancePart[] => {
    const value = valueIn(line, of);
    if (value === null) return [];
    const entry = entryIn(line, of);
    return [
      {
        at: entry === undefined ? grantAt(person) : placeIn(person.table, line.row.row, entry.column),
        value,
        stored: entry?.reading.kind === "amount" ? entry.reading.stored : "number",
        hidden: isHiddenRow(line, person.table),
        added: reach === null ? null : (reach.added.get(line) ?? 0),
      },
    ];
  });
}
