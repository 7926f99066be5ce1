import { conventionOf, sum as sumOf, toCellNumber } from "../../lib/dirham/index.js";
import { fault } from "./fault.js";
import { readValue } from "./read-value.js";

/**
 * Adds amounts exactly, numbers and amounts written as text alike. Empty cells count for nothing; a cell that cannot be read is an error, never 0.
 * @customfunction SUM
 * @param range The cells with the amounts.
 * @returns The exact sum.
 */
export function sum(range: unknown[][]): number {
  const values = range.flat();
  const convention = values
    .map((value) => (typeof value === "string" ? conventionOf(value) : null))
    .find((proved) => proved !== null); // what one amount proves settles "1,234" for its neighbours
  const total = toCellNumber(sumOf(values.flatMap((value) => readValue(value, convention ?? undefined) ?? [])));
  if (total === null) throw fault("tooLarge");
  return total;
}
