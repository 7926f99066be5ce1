import { Exact, ofCentimes, ofExact, type Dirham } from "./exact.js";

/** The most centimes that a cell shows whole: it keeps 15 significant digits. */
export const FIFTEEN_DIGITS = 999_999_999_999_999;

/**
 * The amount that a numeric cell shows: its shortest decimal form after rounding to the 15 significant digits that Excel keeps,
 * so that 18838.910000000003 is 18838.91 and 0.1 + 0.2 is 0.3. RangeError for NaN and infinities, which no cell holds.
 */
export function fromCellNumber(value: number): Dirham {
  return wholeCentimes(value) ?? known.get(value) ?? remembered(value);
}

/** The latest that needed rounding: a total is asked again by every total below it, and columns repeat. */
const known = new Map<number, Dirham>();
const MANY = 4_096;

function remembered(value: number): Dirham {
  if (known.size >= MANY) known.clear();
  const amount = finer(value);
  known.set(value, amount);
  return amount;
}

/** A double that is the nearest to some count of centimes of at most 15 digits shows that count: nothing to round. */
function wholeCentimes(value: number): Dirham | null {
  const centimes = Math.round(value * 100);
  return centimes / 100 === value && Math.abs(centimes) <= FIFTEEN_DIGITS ? ofCentimes(centimes) : null;
}

function finer(value: number): Dirham {
  if (!Number.isFinite(value)) throw new RangeError(`not the number of a cell: ${String(value)}`);
  const shown = value.toPrecision(15);
  return wholeCentimes(Number(shown)) ?? ofExact(new Exact(shown));
}
