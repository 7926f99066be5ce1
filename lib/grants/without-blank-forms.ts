import type { Batch } from "./batch.js";

/** Beside batches, a table of nobody of which nothing is declared is the form that they were made from, and no batch. */
export function withoutBlankForms(batches: readonly Batch[]): readonly Batch[] {
  if (batches.every(({ people }) => people.length === 0)) return batches;
  return batches.filter(({ people, declared }) => people.length > 0 || isDeclared(declared));
}

/** A year alone says which forms these are, not which batch. */
function isDeclared(declared: Batch["declared"]): boolean {
  return Object.entries(declared).some(([key, value]) => key !== "year" && value !== null);
}
