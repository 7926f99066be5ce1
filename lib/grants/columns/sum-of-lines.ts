import { equals } from "../../dirham/index.js";
import type { Row } from "../../workbook/index.js";
import { EXACT } from "../words/index.js";
import { amountIn, NEARLY } from "./amount-in.js";
import type { Candidate } from "./assign-columns.js";
import type { MoneyColumn, MoneyEvidence } from "./money-evidence.js";

const HALF = 0.5;

/**
 * The column that states once for each person what another one holds on their lines: the amounts say so, or, where some of them are
 * faulty, both are called a total and only one can be. Null where people have no lines, or nothing tells.
 */
export function sumOfLines(
  money: readonly MoneyColumn[],
  candidates: readonly Candidate[],
  people: readonly (readonly Row[])[],
): MoneyEvidence["sum"] {
  const several = people.flatMap((lines, i) => (lines.length > 1 ? [{ lines, i }] : []));
  if (several.length === 0) return null;
  const filled = (lines: readonly Row[], column: number): number =>
    lines.filter((row) => amountIn(row, column) !== null).length;
  const isCalledTotal = ({ column }: MoneyColumn): boolean =>
    candidates.some((candidate) => candidate.column === column && (candidate.match.get("total") ?? 0) >= EXACT);
  const grant = money.filter(({ isOther }) => !isOther);
  for (const total of grant.filter(({ column }) => several.every(({ lines }) => filled(lines, column) === 1)))
    for (const part of grant) {
      if (part === total || !several.some(({ lines }) => filled(lines, part.column) > 1)) continue;
      const share = several.filter(({ i }) => isSame(total.amounts[i], part.amounts[i])).length / several.length;
      if (share < NEARLY && !(isCalledTotal(total) && isCalledTotal(part))) continue;
      const areItems = candidates.some(({ match, content }) => match.has("item") && content.share("text") >= HALF);
      const unnamed = areItems ? "equipment" : "cash";
      return { total: total.column, parts: [part.column], unnamed, ofLines: share >= HALF };
    }
  return null;
}

function isSame(a: MoneyColumn["amounts"][number] | undefined, b: MoneyColumn["amounts"][number] | undefined): boolean {
  return a != null && b != null && equals(a, b);
}
