import { isZero } from "../dirham/index.js";
import type { Fix, FoundFacts } from "../rules/index.js";
import { explainGap, type Gap } from "./explain-gap.js";

/** A finding's facts as far as they may be told: a text is empty where there is nothing, null where it must not be said. */
export interface Told {
  readonly found: string | null;
  readonly expected: string | null;
  readonly values: Readonly<Record<string, string | number | null>>;
  readonly gap: Gap | null;
  readonly fix: Fix | null;
}

/** All that a finding's facts say, its gap explained; null for a figure that holds, whatever else is wrong with its cell. */
export function told({ found, expected, values, imbalance, fix }: FoundFacts): Told {
  const gap = imbalance === undefined ? null : explainGap(imbalance);
  return {
    found: found ?? "",
    expected: expected ?? "",
    values: values ?? {},
    gap: gap === null || isZero(gap.difference) ? null : gap,
    fix: fix ?? null,
  };
}
