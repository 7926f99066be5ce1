import { normalise, remembering } from "../../text/index.js";
import type { Cell } from "../../workbook/index.js";
import { inEachLanguage } from "./in-each-language.js";

const FEMALE = new Set([
  "f",
  "fem",
  "femme",
  "femmes",
  "feminin",
  "femelle",
  "female",
  "woman",
  "w",
  "fille",
  "filles",
  "mme",
  "mlle",
  "madame",
  "mademoiselle",
  "السيده",
  "سيده",
  "مستفيده",
  "الانسه",
  "انثي",
  "انثا",
  "اناث",
  "الاناث",
  "امراه",
  "مونث",
  "ا",
  "نساء",
  "م ث",
]);
const MALE = new Set([
  "m",
  "h",
  "masc",
  "homme",
  "hommes",
  "masculin",
  "male",
  "man",
  "garcon",
  "garcons",
  "mr",
  "monsieur",
  "السيد",
  "سيد",
  "مستفيد",
  "ذكر",
  "ذكور",
  "الذكور",
  "رجل",
  "مذكر",
  "ذ",
  "رجال",
]);

export type Sex = "female" | "male";

/** The sex that a cell states: ذكر/أنثى, ذ/أ, M/F, H/F, Homme/Femme …, also in two languages ("F / أ"); null for anything else. */
export const readSex = remembering((text): Sex | null => inEachLanguage(text, sexOfWord));

function sexOfWord(text: string): Sex | null {
  const word = normalise(text);
  if (FEMALE.has(word)) return "female";
  return MALE.has(word) ? "male" : null;
}

/** Whether a cell is ticked: x, ✓, 1. */
export function isTick({ kind, value }: Cell): boolean {
  return kind === "number" ? value === 1 : kind === "text" && isTickText(value);
}

/** The same of a text. */
export function isTickText(text: string): boolean {
  return TICK.test(text.trim());
}

const TICK = /^(?:[xX×*1١\u221a\u2713\u2714\u2705\u2611])$/u;

const YES = new Set([
  "oui",
  "o",
  "yes",
  "y",
  "true",
  "vrai",
  "x",
  "ok",
  "fait",
  "effectue",
  "effectuee",
  "realise",
  "نعم",
  "اجل",
  "تم",
  "مستوفي",
  "منجز",
  "1",
]);
const NO = new Set([
  "non",
  "n",
  "no",
  "false",
  "faux",
  "neant",
  "aucun",
  "aucune",
  "لا",
  "كلا",
  "لم يتم",
  "غير منجز",
  "لا شيء",
  "لا شيي",
  "0",
  "بدون",
]);

/** What a yes/no cell says: نعم, oui, x, ✓ … or لا, non, néant …; null for anything else, as a centre's remark. */
export const readAnswer = remembering((text): "yes" | "no" | null => {
  if (/^\s*[\u2713\u2714\u2705\u2611]/u.test(text)) return "yes";
  if (/^\s*[\u2717\u2718\u274c\u2610]/u.test(text)) return "no";
  return inEachLanguage(text, answerOfWord);
});

function answerOfWord(text: string): "yes" | "no" | null {
  const word = normalise(text);
  if (YES.has(word)) return "yes";
  return NO.has(word) ? "no" : null;
}
