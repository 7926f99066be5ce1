import { cardinalInWords, type CountLanguage, type Gender } from "./cardinal-in-words.js";

const ARABIC_UNITS: Readonly<Record<Gender, readonly string[]>> = {
  masculine: "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split(" "),
  feminine: "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة".split(" "),
};
/** One, counted on from ten. */
const ONE_BESIDE_TENS: Readonly<Record<Gender, string>> = { masculine: "الحادي", feminine: "الحادية" };
const TEN_BESIDE_UNITS: Readonly<Record<Gender, string>> = { masculine: "عشر", feminine: "عشرة" };
const TENS = ["", "", "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون", "الثمانون", "التسعون"];

/**
 * An ordinal from 1 to 99 in words: "première", "vingt et unième"; in Arabic with the article, nominative: "الأولى", "الحادية عشرة",
 * "الخامسة والعشرون". Null beyond 99, where offices write the number.
 */
export function ordinalInWords(n: number, gender: Gender, lang: CountLanguage): string | null {
  if (!Number.isInteger(n) || n < 1 || n > 99) return null;
  return lang === "ar" ? arabic(n, gender) : french(n, gender);
}

function arabic(n: number, gender: Gender): string {
  if (n <= 10) return ARABIC_UNITS[gender][n - 1] ?? "";
  const unit = n % 10 === 1 ? ONE_BESIDE_TENS[gender] : (ARABIC_UNITS[gender][(n % 10) - 1] ?? "");
  if (n < 20) return `${unit} ${TEN_BESIDE_UNITS[gender]}`;
  const tens = TENS[Math.floor(n / 10)] ?? "";
  return unit === "" ? tens : `${unit} و${tens}`;
}

function french(n: number, gender: Gender): string {
  if (n === 1) return gender === "feminine" ? "première" : "premier";
  const stem = cardinalInWords(n, "masculine", "fr")
    .replace(/e$|(?<=vingt)s$/, "") // quatre-vingts loses its s, trois keeps it
    .replace(/cinq$/, "cinqu")
    .replace(/neuf$/, "neuv");
  return `${stem}ième`;
}
