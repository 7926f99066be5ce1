import type { Snapshot } from "./snapshot.js";

/** What a workbook of a report or a summary keeps in its settings part, so that minha knows its own paper again: it states totals, nobody submitted it. */
export const reportSettings = { version: 1, report: true } as const;

/**
 * Whether a workbook says that it is a report or a summary of minha's, which need not hold a batch. Anybody can say so of a submission: what
 * tables of people it holds are checked all the same.
 */
export function isReport({ settings }: Snapshot): boolean {
  if (settings === null) return false;
  try {
    const kept: unknown = JSON.parse(settings);
    return typeof kept === "object" && kept !== null && "report" in kept && kept.report === true;
  } catch {
    return false; // somebody wrote into our part: the workbook is read like any other
  }
}
