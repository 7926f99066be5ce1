import { cardinalInWords, isInWords, type CountLanguage, type Gender } from "./cardinal-in-words.js";

export type CountedNoun = "beneficiary";

/** The forms a counted noun takes in Arabic: مستفيد واحد, مستفيدان, ثلاثة مستفيدين, أحد عشر مستفيدا. */
interface ArabicNoun {
  readonly singular: string;
  readonly one: string;
  readonly two: string;
  readonly plural: string;
  readonly accusative: string;
}

const ARABIC: Readonly<Record<CountedNoun, Readonly<Record<Gender, ArabicNoun>>>> = {
  beneficiary: {
    masculine: {
      singular: "مستفيد",
      one: "مستفيد واحد",
      two: "مستفيدان",
      plural: "مستفيدين",
      accusative: "مستفيدا",
    },
    feminine: {
      singular: "مستفيدة",
      one: "مستفيدة واحدة",
      two: "مستفيدتان",
      plural: "مستفيدات",
      accusative: "مستفيدة",
    },
  },
};
const FRENCH: Readonly<Record<CountedNoun, { readonly singular: string; readonly plural: string }>> = {
  beneficiary: { singular: "bénéficiaire", plural: "bénéficiaires" },
};
/** Before the noun the duals lose their nun and eight gets its ya back. */
const CONSTRUCT: readonly (readonly [RegExp, string])[] = [
  [/(^|و)ألفان$/, "$1ألفا"],
  [/(^|و)مائتان$/, "$1مائتا"],
  [/(^|و)ثمان$/, "$1ثماني"],
];

/**
 * A count with its noun, grammar right: "خمسة وعشرون مستفيدا", "خمس وعشرون مستفيدة", "vingt-cinq bénéficiaires". Numbers that are not
 * whole or not within 0–9,999 stand in figures. Source: domain, "Amount in words", the table of beneficiaries.
 */
export function countInWords(n: number, noun: CountedNoun, gender: Gender, lang: CountLanguage): string {
  if (lang === "ar") return arabicCount(n, ARABIC[noun][gender], gender);
  // French takes the plural from two on: zéro bénéficiaire.
  return `${cardinalInWords(n, gender, "fr")} ${Math.abs(n) < 2 ? FRENCH[noun].singular : FRENCH[noun].plural}`;
}

function arabicCount(n: number, noun: ArabicNoun, gender: Gender): string {
  if (n === 1) return noun.one;
  if (n === 2) return noun.two;
  const words = cardinalInWords(n, gender, "ar");
  const construct = isInWords(n)
    ? CONSTRUCT.reduce((text, [ending, replacement]) => text.replace(ending, replacement), words)
    : words;
  return `${construct} ${nounAfter(n, noun)}`;
}

/** The last two digits rule the noun: 103 as 3, 111 as 11; one, two and round hundreds take the singular. */
function nounAfter(n: number, noun: ArabicNoun): string {
  const below = Math.abs(n) % 100;
  if (below >= 3 && below <= 10) return noun.plural;
  return below >= 11 && below <= 99 ? noun.accusative : noun.singular;
}
