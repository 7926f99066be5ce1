const UNITS = [
  "",
  "واحد",
  "اثنان",
  "ثلاثة",
  "أربعة",
  "خمسة",
  "ستة",
  "سبعة",
  "ثمانية",
  "تسعة",
  "عشرة",
  "أحد عشر",
  "اثنا عشر",
];
const TENS = ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"];
const HUNDREDS = ["", "مائة", "مائتان", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"];

/** The forms that a counted noun takes; `many` stands after 11–99, `construct` instead of the dual right before another noun. */
export interface CountedNoun {
  readonly one: string;
  readonly dual: string;
  readonly construct: string;
  readonly few: string;
  readonly many: string;
}

interface Scale extends CountedNoun {
  readonly value: number;
}

const SCALES: readonly Scale[] = [
  { value: 1e9, one: "مليار", dual: "ملياران", construct: "مليارا", few: "مليارات", many: "مليارا" },
  { value: 1e6, one: "مليون", dual: "مليونان", construct: "مليونا", few: "ملايين", many: "مليونا" },
  { value: 1e3, one: "ألف", dual: "ألفان", construct: "ألفا", few: "آلاف", many: "ألفا" },
];

/**
 * A whole number from 1 to 999 999 999 999 in Arabic words, masculine, nominative. `beforeNoun` gives the form that stands right
 * before a counted noun: 200 مائتا, 2000 ألفا, 11000 أحد عشر ألف.
 */
export function arabicCardinal(n: number, beforeNoun: boolean): string {
  const parts: string[] = [];
  let rest = n;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.value);
    rest %= scale.value;
    if (count > 0) parts.push(scaled(count, scale, beforeNoun && rest === 0));
  }
  if (rest > 0) parts.push(belowThousand(rest, beforeNoun));
  return parts.join(" و");
}

/** The form of a noun after a number: its last two digits decide (CLDR's plural classes for Arabic), except that 102 is no dual. */
export function nounAfter(n: number, noun: CountedNoun): string {
  const low = n % 100;
  return low >= 3 && low <= 10 ? noun.few : low >= 11 ? noun.many : noun.one;
}

function scaled(count: number, scale: Scale, beforeNoun: boolean): string {
  if (count === 1) return scale.one;
  if (count === 2) return beforeNoun ? scale.construct : scale.dual;
  const noun = nounAfter(count, scale);
  return `${belowThousand(count, true)} ${beforeNoun && noun === scale.many ? scale.one : noun}`;
}

function belowThousand(n: number, beforeNoun: boolean): string {
  if (n === 200 && beforeNoun) return "مائتا";
  const parts = [HUNDREDS[Math.floor(n / 100)] ?? "", ...belowHundred(n % 100)];
  return parts.filter((part) => part !== "").join(" و");
}

function belowHundred(n: number): string[] {
  if (n <= 12) return [UNITS[n] ?? ""];
  const unit = UNITS[n % 10] ?? "";
  return n < 20 ? [`${unit} عشر`] : [unit, TENS[Math.floor(n / 10)] ?? ""];
}
