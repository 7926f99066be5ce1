import type { Finding } from "../../../lib/report/index.js";
import { severities } from "../../../lib/rules/index.js";
import { normalise } from "../../../lib/text/index.js";
import type { KeyedFinding } from "./finding-key.js";

/** What a finding counts as for the user: an accepted one is no longer open, whatever its severity. */
export const standings = [...severities, "accepted"] as const;
export type Standing = (typeof standings)[number];

export interface FindingFilter {
  readonly shown: readonly Standing[];
  readonly search: string;
}

/** What is open; accepted findings stay out of the way until asked for. */
export const everything: FindingFilter = { shown: severities, search: "" };

/** The standing of one finding. */
export function standingOf({ severity, waived }: Finding): Standing {
  return waived === null ? severity : "accepted";
}

/** How many findings there are of each standing. */
export function countStandings(findings: readonly Finding[]): Readonly<Record<Standing, number>> {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const finding of findings) counts[standingOf(finding)] += 1;
  return counts;
}

/**
 * The findings that a filter lets through. The search looks at the sentence, the rule's title (`titleOf`), the cell, the sheet and
 * what was found, forgiving accents, hamzas and case; every word must be found.
 */
export function filterFindings(
  findings: readonly KeyedFinding[],
  { shown, search }: FindingFilter,
  titleOf: (finding: Finding) => string,
): KeyedFinding[] {
  const wanted = normalise(search)
    .split(" ")
    .filter((word) => word !== "");
  return findings.filter(({ finding }) => {
    if (!shown.includes(standingOf(finding))) return false;
    if (wanted.length === 0) return true;
    const { message, cell, sheet, found } = finding;
    const text = normalise([titleOf(finding), message, cell, sheet, found].join(" "));
    return wanted.every((word) => text.includes(word));
  });
}
