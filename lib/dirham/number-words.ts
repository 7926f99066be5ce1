import { foldText } from "./fold-text.js";

/**
 * How a number word may stand in a number below 1000:
 * unit (1–9), teen (11–16, French), dix (French 10: also after soixante and quatre-vingt), ashar (Arabic 10: after a unit it makes 11–19),
 * tens (French), vingt (20, and 80 after quatre), decade (Arabic 20–90, after its unit), hundred (multiplies), hundreds (200–900, Arabic).
 */
export type Role = "zero" | "unit" | "teen" | "dix" | "ashar" | "tens" | "vingt" | "decade" | "hundred" | "hundreds";

/**
 * How a scale stands: `dual` is the number 2 with the scale in one word, `accusative` (ألفا) is 2 right before its noun, else the plain scale; a
 * `plural` says nothing without its count ("des millions").
 */
type ScaleForm = "plain" | "plural" | "accusative" | "dual";

export type NumberWord =
  | { readonly kind: "number"; readonly value: number; readonly role: Role }
  | { readonly kind: "scale"; readonly value: number; readonly form: ScaleForm };

const number = (role: Role, value: number, spellings: string) => ({
  spellings,
  word: { kind: "number" as const, value, role },
});
const scale = (value: number, form: ScaleForm, spellings: string) => ({
  spellings,
  word: { kind: "scale" as const, value, form },
});

const FRENCH = [
  number("zero", 0, "zéro"),
  ...["un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"].map((s, i) =>
    number("unit", i + 1, s),
  ),
  number("dix", 10, "dix"),
  ...["onze", "douze", "treize", "quatorze", "quinze", "seize"].map((s, i) => number("teen", i + 11, s)),
  number("vingt", 20, "vingt vingts"),
  ...["trente", "quarante", "cinquante", "soixante", "septante", "huitante octante", "nonante"].map((s, i) =>
    number("tens", 10 * (i + 3), s),
  ),
  number("hundred", 100, "cent cents"),
  scale(1e3, "plain", "mille milles mil"),
  scale(1e6, "plain", "million"),
  scale(1e6, "plural", "millions"),
  scale(1e9, "plain", "milliard"),
  scale(1e9, "plural", "milliards"),
];

const ARABIC = [
  number("zero", 0, "صفر صفرا"),
  number("unit", 1, "واحد واحدا واحدة أحد إحدى"),
  number("unit", 2, "اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي"),
  ...["ثلاث ثلاثة", "أربع أربعة", "خمس خمسة", "ست ستة", "سبع سبعة", "ثمان ثماني ثمانية", "تسع تسعة"].map((s, i) =>
    number("unit", i + 3, s),
  ),
  number("ashar", 10, "عشر عشرة"),
  ...["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"].map((s, i) =>
    number("decade", 10 * (i + 2), `${s}ون ${s}ين`),
  ),
  number("hundred", 100, "مائة مئة"),
  number("hundreds", 200, "مائتان مائتين مائتا مائتي"),
  ...["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"].map((s, i) => number("hundreds", 100 * (i + 3), `${s}مائة`)),
  number("hundreds", 300, "ثلثمائة"),
  number("hundreds", 800, "ثمانيمائة"),
  scale(1e3, "plain", "ألف"),
  scale(1e3, "plural", "آلاف"),
  scale(1e3, "accusative", "ألفا"),
  scale(1e3, "dual", "ألفان ألفين ألفي"),
  scale(1e6, "plain", "مليون"),
  scale(1e6, "plural", "ملايين"),
  scale(1e6, "accusative", "مليونا"),
  scale(1e6, "dual", "مليونان مليونين مليوني"),
  scale(1e9, "plain", "مليار"),
  scale(1e9, "plural", "مليارات ملايير"),
  scale(1e9, "accusative", "مليارا"),
  scale(1e9, "dual", "ملياران مليارين ملياري"),
];

/** مائة and مئة are one word in two spellings. */
function oneSpelling(folded: string): string {
  return folded.replace("ماي", "مي");
}

const WORDS = new Map<string, NumberWord>(
  [...FRENCH, ...ARABIC].flatMap(({ spellings, word }) =>
    spellings.split(" ").map((s) => [oneSpelling(foldText(s)), word]),
  ),
);

/** The number or scale that a folded word names, in French or Arabic, whatever its gender and case; undefined for other words. */
export function numberWord(folded: string): NumberWord | undefined {
  return WORDS.get(oneSpelling(folded));
}
