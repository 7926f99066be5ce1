import { dirham, findAmounts, readAmount, type Dirham } from "../../dirham/index.js";
import { remembering } from "../../text/index.js";
import { splitAtColon } from "./statement-labels.js";

const LONGEST = 120;
const WITH_CENTIMES = /[.,\u066b]\s?\p{Nd}{2}\s*$/u;

/**
 * The one amount that a label states itself: "Centre de Fès : 40 500,00 DH", "مركز سلا (3 مستفيدين: 45.000,00 درهم)". Null without one, where it
 * names several, and where nothing tells an amount from a count, a year or a telephone.
 */
export const saidAmount = remembering((text: string): Dirham | null => {
  if (text.length > LONGEST || !/\p{Nd}/u.test(text)) return null;
  const [found, ...more] = findAmounts(text);
  const value = splitAtColon(text)?.value ?? "";
  const reading = found?.reading ?? (WITH_CENTIMES.test(value) ? readAmount(value) : null);
  return reading?.kind === "amount" && reading.exact && more.length === 0 ? dirham(reading.value) : null;
});
