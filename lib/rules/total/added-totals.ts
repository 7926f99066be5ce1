import type { TotalFigure, TotalRow } from "../../grants/index.js";
import { placeIn, type Place } from "../place.js";

/** The single cells that a total's formula adds: where one of them is a faulty subtotal, this total's difference follows from it. */
export function addedTotals(total: TotalRow, { addition }: TotalFigure): Place[] {
  return (addition?.terms ?? []).flatMap((term) => {
    if (term.kind !== "range" || term.range.top !== term.range.bottom || term.range.left !== term.range.right)
      return [];
    return [placeIn(total.table, term.range.top, term.range.left)];
  });
}
