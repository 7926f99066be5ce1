import { open, type Dirham } from "./exact.js";

export type Language = "ar" | "fr" | "en";

/** How Morocco prints amounts: Arabic as CLDR's ar-MA, French as its offices type it; English for readers abroad. */
const MARKS: Readonly<Record<Language, { group: string; decimal: string; minus: string; currency: string }>> = {
  ar: { group: ".", decimal: ",", minus: "\u200e-", currency: "درهم" }, // the mark keeps the minus left of its digits
  fr: { group: "\u00a0", decimal: ",", minus: "-", currency: "DH" },
  en: { group: ",", decimal: ".", minus: "-", currency: "MAD" },
};

/** The amount as a plain decimal, two decimals or as many as it has: "545381.93", "12.345", "-0.50". For JSON and for `dirham` to read again. */
export function decimalText(a: Dirham): string {
  const { sign, whole, decimals } = digits(a);
  return `${sign}${whole}.${decimals}`;
}

/** The amount for people, without currency: fr "1 093 960,90" (no-break spaces), ar "1.093.960,90", en "1,093,960.90". Printed from the digits: nothing is rounded. */
export function printDirham(a: Dirham, lang: Language): string {
  const { group, decimal, minus } = MARKS[lang];
  const { sign, whole, decimals } = digits(a);
  return `${sign && minus}${grouped(whole, group)}${decimal}${decimals}`;
}

/** The amount for people with its currency after a no-break space: "1 093 960,90 DH", "1.093.960,90 درهم", "1,093,960.90 MAD". */
export function printMoney(a: Dirham, lang: Language): string {
  return `${printDirham(a, lang)}\u00a0${MARKS[lang].currency}`;
}

function digits(a: Dirham): { sign: "-" | ""; whole: string; decimals: string } {
  const inside = open(a);
  if (typeof inside === "number") {
    const text = String(Math.abs(inside)).padStart(3, "0");
    return { sign: inside < 0 ? "-" : "", whole: text.slice(0, -2), decimals: text.slice(-2) };
  }
  const [whole = "0", decimals = ""] = inside.abs().toFixed().split(".");
  return { sign: inside.isNegative() ? "-" : "", whole, decimals: decimals.padEnd(2, "0") };
}

function grouped(whole: string, separator: string): string {
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return groups.join(separator);
}
