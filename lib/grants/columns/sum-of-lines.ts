import { equals } from "../../dirham/index.js";
import type { Row } from "../../workbook/index.js";
import { EXACT } from "../words/index.js";
import { amountIn, NEARLY } from "./amount-in.js";
import type { Candidate } from "./candidate.js";
import type { SampledMoney } from "./sampled-money.js";

/** A column that is the sum of some others in nearly every row. */
export interface ColumnSum {
  readonly total: number;
  readonly parts: readonly number[];
  /** What a part is whose heading does not say it; null: either. */
  readonly unnamed: "cash" | "equipment" | null;
  /** Whether the total states once what its only part holds on each of a person's lines. */
  readonly ofLines: boolean;
}

const HALF = 0.5;

/**
 * The column that states once for each person what another one holds on their lines: the amounts say so, or, where some of them are
 * faulty, both are called a total and only one can be. Null where people have no lines, or nothing tells.
 */
export function sumOfLines(
  money: readonly SampledMoney[],
  candidates: readonly Candidate[],
  people: readonly (readonly Row[])[],
): ColumnSum | null {
  const several = people.flatMap((lines, i) => (lines.length > 1 ? [{ lines, i }] : []));
  if (several.length === 0) return null;
  const filled = (lines: readonly Row[], column: number): number =>
    lines.filter((row) => amountIn(row, column) !== null).length;
  const isCalledTotal = ({ column }: SampledMoney): boolean =>
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

function isSame(
  a: SampledMoney["amounts"][number] | undefined,
  b: SampledMoney["amounts"][number] | undefined,
): boolean {
  return a != null && b != null && equals(a, b);
}
