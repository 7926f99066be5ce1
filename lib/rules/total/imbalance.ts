import { isHiddenRow } from "../visible-rows.js";
import { amountAt, grantAt, placeIn } from "../place.js";
import type { Imbalance, ImbalancePart, Place } from "../rule.js";
import type { Batch, Person, Reach, TotalFigure, TotalRow } from "../../grants/index.js";
import { amountOf } from "../../grants/index.js";
import type { Dirham } from "../../dirham/index.js";

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
    parts: total.people.flatMap((person) => partOf(person, figure.field, reach)),
  };
}

/** The same for an envelope, which no formula adds. */
export function imbalanceOfBatch({ people }: Batch, stated: Dirham, exact: Dirham, at: Place): Imbalance {
  return { stated, exact, at, parts: people.flatMap((person) => partOf(person, "total", null)) };
}

function partOf(person: Person, field: TotalFigure["field"], reach: Reach | null): ImbalancePart[] {
  const entry = amountOf(person, field);
  const reading = entry?.reading;
  const value = field === "total" ? person.grant : reading?.kind === "amount" ? reading.value : null;
  if (value === null) return [];
  return [
    {
      at: entry === undefined ? grantAt(person) : amountAt(person, entry),
      value,
      stored: reading?.kind === "amount" ? reading.stored : "number",
      hidden: isHiddenRow(person),
      added: reach === null ? null : (reach.added.get(person) ?? 0),
    },
  ];
}
