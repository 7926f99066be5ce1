import { Exact, ofExact, type Dirham } from "./exact.js";

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** The amount of a plain decimal string: "545381.93", "-3", "12.345". RangeError for anything else: people's text goes through `readAmount`. */
export function dirham(text: string): Dirham {
  if (!PLAIN.test(text)) throw new RangeError(`not a plain decimal: ${JSON.stringify(text)}`);
  return ofExact(new Exact(text));
}
