import type { Finding } from "../../../lib/report/index.js";

/** A finding with a key that stays the same from check to check: its rule, its cell, and its place among equals. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Findings with their keys, in the same order. */
export function withKeys(findings: readonly Finding[]): KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.rule} ${finding.cell ?? ""} ${finding.sheet ?? ""}`;
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    return { key: `${place} ${nth}`, finding };
  });
}
