import { Exact, ofCentimes, ofExact, type Dirham } from "./exact.js";

const PLAIN = /^-?\d+(?:\.\d+)?$/;
/** So many digits of centimes a double holds exactly, as nearly all amounts are. */
const CENTIMES = /^(-?\d{1,13})(?:\.(\d{1,2}))?$/;

/** The amount of a plain decimal string: "545381.93", "-3", "12.345". RangeError for anything else: people's text goes through `readAmount`. */
export function dirham(text: string): Dirham {
  const short = CENTIMES.exec(text);
  if (short !== null) return ofCentimes(Number(`${short[1] ?? ""}${(short[2] ?? "").padEnd(2, "0")}`));
  if (!PLAIN.test(text)) throw new RangeError(`not a plain decimal: ${JSON.stringify(text)}`);
  return ofExact(new Exact(text));
}
