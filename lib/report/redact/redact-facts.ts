import { decimalText } from "../../dirham/index.js";
import type { FoundFacts } from "../../rules/index.js";
import type { Told } from "../told.js";
import { isPersonalNumber } from "./personal-number.js";

/**
 * What may be told of a finding without identifying a person: cells, counts, the batch's days, amounts, headings by their
 * meaning. What somebody typed is left out whatever column it stands in, since a name in the amounts' column is a name too.
 */
export function redactFacts({ rule }: FoundFacts, told: Told): Told {
  const keep = (name: "found" | "expected"): string | null =>
    rule.personal === true || rule.quotes?.includes(name) === true ? emptyOrNull(told[name]) : harmless(told[name]);
  const found = keep("found");
  const expected = keep("expected");
  const values = Object.entries(told.values).map(([name, value]) => [name, harmless(value)] as const);
  const { gap, fix } = told;
  return {
    found,
    expected,
    values: Object.fromEntries(values),
    gap: gap === null || isPersonalNumber(decimalText(gap.difference)) ? null : gap,
    fix: found === null || expected === null ? null : fix,
  };
}

function emptyOrNull(text: string | null): "" | null {
  return text === "" ? "" : null;
}

function harmless<Value extends string | number | null>(value: Value): Value | null {
  return isPersonalNumber(String(value)) ? null : value;
}
