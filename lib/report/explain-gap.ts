import {
  absolute,
  centimes,
  compare,
  dirham,
  equals,
  isFinerThanCentime,
  isZero,
  minus,
  negate,
  plus,
  sum,
  times,
  type Dirham,
} from "../dirham/index.js";
import type { Imbalance, ImbalancePart, Place } from "../rules/index.js";
import type { GapCause } from "./schema.js";

/** Why a stated sum differs from the exact one, with the cells that account for the difference to the centime. */
export interface Gap {
  /** Exact − stated: positive where the stated sum is too low. */
  readonly difference: Dirham;
  readonly cause: GapCause;
  readonly cells: readonly Place[];
}

/** One way to account for a gap: the parts that do, or null. `stated` and `exact` differ by `difference`. */
type Account = (parts: readonly ImbalancePart[], difference: Dirham, imbalance: Imbalance) => readonly Place[] | null;

/** The causes in the order of the catalogue: the first that accounts for the difference exactly is given. */
const accounts: readonly (readonly [GapCause, Account])[] = [
  [
    "text-amounts",
    (parts, difference) =>
      together(
        parts.filter(({ stored }) => stored === "text"),
        difference,
      ),
  ],
  [
    "outside-range",
    (parts, difference) =>
      together(
        parts.filter(({ added }) => added !== null && added < 1),
        difference,
      ),
  ],
  [
    "hidden-rows",
    (parts, difference) =>
      together(
        parts.filter(({ hidden }) => hidden),
        difference,
      ),
  ],
  ["counted-twice", countedTwice],
  ["sign", (parts, difference) => one(parts, (value) => equals(plus(value, value), difference))],
  ["digit-swap", digitSwap],
  ["missing-row", (parts, difference) => one(parts, (value) => equals(value, difference))],
];

/** Explains a gap; "unexplained" when nothing accounts for it exactly. */
export function explainGap(imbalance: Imbalance): Gap {
  const difference = minus(imbalance.exact, imbalance.stated);
  if (!isZero(difference)) {
    for (const [cause, account] of accounts) {
      const cells = account(imbalance.parts, difference, imbalance);
      if (cells !== null) return { difference, cause, cells };
    }
  }
  return { difference, cause: "unexplained", cells: [] };
}

function together(parts: readonly ImbalancePart[], difference: Dirham): readonly Place[] | null {
  return parts.length > 0 && equals(sum(parts.map(({ value }) => value)), difference)
    ? parts.map(({ at }) => at)
    : null;
}

function one(parts: readonly ImbalancePart[], accountsFor: (value: Dirham) => boolean): readonly Place[] | null {
  const part = parts.find(({ value }) => accountsFor(value));
  return part === undefined ? null : [part.at];
}

/** Rows that the formula adds twice, or, where no formula is known, one row that the sum holds once too often. */
function countedTwice(parts: readonly ImbalancePart[], difference: Dirham): readonly Place[] | null {
  const twice = parts.filter(({ added }) => added !== null && added > 1);
  const surplus = twice.map(({ value, added }) => times(value, dirham(String(1 - (added ?? 1)))));
  if (surplus.length > 0 && equals(sum(surplus), difference)) return twice.map(({ at }) => at);
  const once = negate(difference);
  return one(parts, (value) => equals(value, once)); // no gap is explained where there is none: never a zero
}

const DIGITS_MOST = 15;
const BEYOND_DIGITS = 10n ** BigInt(DIGITS_MOST);

/** Two digits of one row change places: the difference is then a multiple of nine centimes, and the swap reproduces it. */
function digitSwap(
  parts: readonly ImbalancePart[],
  difference: Dirham,
  { stated, exact, at }: Imbalance,
): readonly Place[] | null {
  if (isFinerThanCentime(difference)) return null;
  const gap = centimes(absolute(difference));
  if (gap % 9n !== 0n || gap > BEYOND_DIGITS) return null;
  const row = parts.find(({ value }) => swapsTo(value, minus(value, difference)));
  if (row !== undefined) return [row.at];
  return swapsTo(stated, exact) ? [at] : null;
}

/** Whether an amount becomes another when two of its digits change places. */
function swapsTo(from: Dirham, to: Dirham): boolean {
  if (isFinerThanCentime(from) || isFinerThanCentime(to) || compare(absolute(to), dirham("0")) === 0) return false;
  const digits = String(centimes(from));
  const wanted = String(centimes(to));
  if (digits.length !== wanted.length || digits.length > DIGITS_MOST) return false;
  const places = Array.from({ length: digits.length }, (_, i) => i).filter((i) => digits[i] !== wanted[i]);
  const [i = -1, j = -1] = places;
  return places.length === 2 && digits[i] === wanted[j] && digits[j] === wanted[i];
}
