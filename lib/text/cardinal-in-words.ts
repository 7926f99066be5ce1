export type Gender = "masculine" | "feminine";
export type CountLanguage = "ar" | "fr";

/** What counts above this are written in: figures. */
const MOST_IN_WORDS = 9999;

/** Units in Arabic, 0–10, as they stand before a masculine noun; from 3 on that is the form with ة. */
const ARABIC_MASCULINE = "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split(" ");
const ARABIC_FEMININE = "صفر واحدة اثنتان ثلاث أربع خمس ست سبع ثمان تسع عشر".split(" ");
const ARABIC_TENS = "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون".split(" ");
const ARABIC_TEENS = {
  masculine: { eleven: "أحد عشر", twelve: "اثنا عشر", ten: "عشر" },
  feminine: { eleven: "إحدى عشرة", twelve: "اثنتا عشرة", ten: "عشرة" },
} as const;
const FRENCH_UNITS =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const FRENCH_TENS = "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");

/**
 * A whole number from 0 to 9,999 in words, as they stand by themselves, for a noun of that gender: "خمسة وعشرون", "خمس وعشرون",
 * "vingt et une". French in the traditional spelling. Any other number comes back in figures.
 */
export function cardinalInWords(n: number, gender: Gender, lang: CountLanguage): string {
  if (!isInWords(n)) return String(n);
  return lang === "ar" ? arabicCardinal(n, gender) : frenchCardinal(n, gender);
}

/** Whether a number is one that we write in words: whole, 0 to 9,999. */
export function isInWords(n: number): boolean {
  return Number.isInteger(n) && n >= 0 && n <= MOST_IN_WORDS;
}

function arabicCardinal(n: number, gender: Gender): string {
  const below = n % 100;
  const parts = [arabicThousands(Math.floor(n / 1000)), arabicHundreds(Math.floor(n / 100) % 10)];
  return [...parts, below === 0 && n > 0 ? "" : arabicBelowHundred(below, gender)]
    .filter((part) => part !== "")
    .join(" و");
}

function arabicThousands(thousands: number): string {
  if (thousands < 3) return ["", "ألف", "ألفان"][thousands] ?? "";
  return `${ARABIC_MASCULINE[thousands] ?? ""} آلاف`; // ألف is masculine, whatever is counted
}

function arabicHundreds(hundreds: number): string {
  if (hundreds < 3) return ["", "مائة", "مائتان"][hundreds] ?? "";
  return `${ARABIC_FEMININE[hundreds] ?? ""}مائة`; // مائة is feminine
}

function arabicBelowHundred(n: number, gender: Gender): string {
  const units = gender === "masculine" ? ARABIC_MASCULINE : ARABIC_FEMININE;
  if (n <= 10) return units[n] ?? "";
  if (n < 20) return arabicTeen(n, gender, units);
  const tens = ARABIC_TENS[Math.floor(n / 10) - 2] ?? "";
  if (n % 10 === 0) return tens;
  // The feminine one is إحدى beside tens, as in إحدى عشرة.
  return `${n % 10 === 1 && gender === "feminine" ? "إحدى" : (units[n % 10] ?? "")} و${tens}`;
}

function arabicTeen(n: number, gender: Gender, units: readonly string[]): string {
  const { eleven, twelve, ten } = ARABIC_TEENS[gender];
  if (n === 11) return eleven;
  if (n === 12) return twelve;
  // ثمان keeps its ya before عشرة: nothing but و parts them elsewhere.
  return n === 18 && gender === "feminine" ? `ثماني ${ten}` : `${units[n - 10] ?? ""} ${ten}`;
}

function frenchCardinal(n: number, gender: Gender): string {
  const [thousands, hundreds, below] = [Math.floor(n / 1000), Math.floor(n / 100) % 10, n % 100];
  const parts = [
    thousands > 1 ? FRENCH_UNITS[thousands] : "",
    thousands > 0 ? "mille" : "",
    hundreds > 1 ? FRENCH_UNITS[hundreds] : "",
    hundreds > 0 ? (hundreds > 1 && below === 0 ? "cents" : "cent") : "",
    below === 0 && n > 0 ? "" : frenchBelowHundred(below),
  ];
  const masculine = parts.filter((part) => part !== "").join(" ");
  return gender === "feminine" ? masculine.replace(/\bun$/, "une") : masculine;
}

function frenchBelowHundred(n: number): string {
  if (n < 20) return FRENCH_UNITS[n] ?? "";
  if (n === 80) return "quatre-vingts";
  const tens = FRENCH_TENS[Math.floor(n / 10) - 2] ?? "";
  // Seventies and nineties count on from sixty and eighty: soixante-douze.
  const rest = n >= 60 ? n % 20 : n % 10;
  if (rest === 0) return tens;
  return (rest === 1 || rest === 11) && n < 80
    ? `${tens} et ${FRENCH_UNITS[rest] ?? ""}`
    : `${tens}-${FRENCH_UNITS[rest] ?? ""}`;
}
