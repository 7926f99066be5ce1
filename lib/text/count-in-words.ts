import { cardinalInWords, isInWords, type CountLanguage, type Gender } from "./cardinal-in-words.js";
import { oblique } from "./oblique.js";

export type CountedNoun = "beneficiary" | "woman";

/** How a count stands in its sentence. */
export interface CountForm {
  /** After a preposition, in Arabic: "لفائدة خمسة وعشرين مستفيدا". */
  readonly oblique?: boolean;
  /** With its figure, as announcements write it: "خمسة وعشرون (25) مستفيدا". */
  readonly figure?: boolean;
}

/** The forms a counted noun takes in Arabic: مستفيد واحد, مستفيدان, ثلاثة مستفيدين, أحد عشر مستفيدا. */
interface ArabicNoun {
  readonly gender: Gender;
  readonly singular: string;
  readonly one: string;
  readonly two: string;
  /** After a preposition two is said, since مستفيدين may be any number. */
  readonly ofTwo: string;
  readonly plural: string;
  readonly accusative: string;
}

interface FrenchNoun {
  readonly gender: Gender;
  readonly singular: string;
  readonly plural: string;
}

const ARABIC_WOMAN: ArabicNoun = {
  gender: "feminine",
  singular: "امرأة",
  one: "امرأة واحدة",
  two: "امرأتان",
  ofTwo: "امرأتين",
  plural: "نساء",
  accusative: "امرأة",
};
const FRENCH_WOMAN: FrenchNoun = { gender: "feminine", singular: "femme", plural: "femmes" };

const ARABIC: Readonly<Record<CountedNoun, Readonly<Record<Gender, ArabicNoun>>>> = {
  beneficiary: {
    masculine: {
      gender: "masculine",
      singular: "مستفيد",
      one: "مستفيد واحد",
      two: "مستفيدان",
      ofTwo: "مستفيدين اثنين",
      plural: "مستفيدين",
      accusative: "مستفيدا",
    },
    feminine: {
      gender: "feminine",
      singular: "مستفيدة",
      one: "مستفيدة واحدة",
      two: "مستفيدتان",
      ofTwo: "مستفيدتين اثنتين",
      plural: "مستفيدات",
      accusative: "مستفيدة",
    },
  },
  woman: { masculine: ARABIC_WOMAN, feminine: ARABIC_WOMAN },
};
const FRENCH: Readonly<Record<CountedNoun, Readonly<Record<Gender, FrenchNoun>>>> = {
  beneficiary: {
    masculine: { gender: "masculine", singular: "bénéficiaire", plural: "bénéficiaires" },
    feminine: { gender: "feminine", singular: "bénéficiaire", plural: "bénéficiaires" },
  },
  woman: { masculine: FRENCH_WOMAN, feminine: FRENCH_WOMAN },
};
/** Before the noun the duals lose their nun and eight gets its ya back. */
const CONSTRUCT: readonly (readonly [RegExp, string])[] = [
  [/(^|و)ألفان$/, "$1ألفا"],
  [/(^|و)مائتان$/, "$1مائتا"],
  [/(^|و)ثمان$/, "$1ثماني"],
];

/**
 * A count with its noun, grammar right: "خمسة وعشرون مستفيدا", "خمس وعشرون مستفيدة", "vingt-cinq bénéficiaires". A woman is feminine
 * whatever `gender` says. Numbers that are not whole or not within 0–9,999 stand in figures.
 */
export function countInWords(
  n: number,
  noun: CountedNoun,
  gender: Gender,
  lang: CountLanguage,
  form: CountForm = {},
): string {
  const figure = form.figure === true && isInWords(n) ? ` (${String(n).padStart(2, "0")})` : "";
  if (lang === "ar") return arabicCount(n, ARABIC[noun][gender], figure, form.oblique === true);
  const french = FRENCH[noun][gender];
  // French takes the plural from two on: zéro bénéficiaire.
  return `${cardinalInWords(n, french.gender, "fr")}${figure} ${Math.abs(n) < 2 ? french.singular : french.plural}`;
}

function arabicCount(n: number, noun: ArabicNoun, figure: string, isOblique: boolean): string {
  if (n === 1) return noun.one + figure;
  if (n === 2) return (isOblique ? noun.ofTwo : noun.two) + figure;
  const words = cardinalInWords(n, noun.gender, "ar");
  const construct = isInWords(n)
    ? CONSTRUCT.reduce((text, [ending, replacement]) => text.replace(ending, replacement), words)
    : words;
  // the space stands for the noun, before which duals have lost their nun
  return `${isOblique ? oblique(`${construct} `).trimEnd() : construct}${figure} ${nounAfter(n, noun)}`;
}

/** The last two digits rule the noun: 103 as 3, 111 as 11; one, two and round hundreds take the singular. */
function nounAfter(n: number, noun: ArabicNoun): string {
  const below = Math.abs(n) % 100;
  if (below >= 3 && below <= 10) return noun.plural;
  return below >= 11 && below <= 99 ? noun.accusative : noun.singular;
}
