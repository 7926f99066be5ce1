import { normalise } from "./normalise.js";

/** Whose grammar a row of number words follows: أربعة وعشرون is 24, "quatre vingt" 80. */
export type Script = "arabic" | "latin";

/** A number word: what it is made of, "خمسة" [5], "ثلاثمائة" [3, 100]. */
export interface NumberWord {
  readonly script: Script;
  readonly values: readonly number[];
}

/** Every form of gender and case is listed, so that reading forgives them. Spellings that normalise alike stand once. */
const ARABIC: readonly (readonly [string, ...number[]])[] = [
  ["صفر", 0],
  ["واحد واحدة أحد إحدى", 1],
  ["اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي ثنتان ثنتين اتنان اتنين", 2],
  ["ثلاث ثلاثة", 3],
  ["أربع أربعة", 4],
  ["خمس خمسة", 5],
  ["ست ستة", 6],
  ["سبع سبعة", 7],
  ["ثمان ثماني ثمانية", 8],
  ["تسع تسعة", 9],
  ["عشر عشرة", 10],
  ["عشرون عشرين", 20],
  ["ثلاثون ثلاثين", 30],
  ["أربعون أربعين", 40],
  ["خمسون خمسين", 50],
  ["ستون ستين", 60],
  ["سبعون سبعين", 70],
  ["ثمانون ثمانين", 80],
  ["تسعون تسعين", 90],
  ["مائة مئة مية", 100],
  ["مائتان مائتين مائتا مائتي مئتان مئتين مئتا مئتي", 2, 100],
  ["ثلاثمائة ثلاثمئة", 3, 100],
  ["أربعمائة أربعمئة", 4, 100],
  ["خمسمائة خمسمئة", 5, 100],
  ["ستمائة ستمئة", 6, 100],
  ["سبعمائة سبعمئة", 7, 100],
  ["ثمانمائة ثمانمئة ثمانيمائة ثمانيمئة", 8, 100],
  ["تسعمائة تسعمئة", 9, 100],
  ["ألف آلاف", 1000],
  ["ألفان ألفين ألفا ألفي", 2, 1000],
];
const LATIN: readonly (readonly [string, ...number[]])[] = [
  ["zéro zero", 0],
  ["un une one", 1],
  ["deux two", 2],
  ["trois three", 3],
  ["quatre four", 4],
  ["cinq five", 5],
  ["six", 6],
  ["sept seven", 7],
  ["huit eight", 8],
  ["neuf nine", 9],
  ["dix ten", 10],
  ["onze eleven", 11],
  ["douze twelve", 12],
  ["treize thirteen", 13],
  ["quatorze fourteen", 14],
  ["quinze fifteen", 15],
  ["seize sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["vingt vingts twenty", 20],
  ["trente thirty", 30],
  ["quarante forty", 40],
  ["cinquante fifty", 50],
  ["soixante sixty", 60],
  ["septante seventy", 70],
  ["huitante eighty", 80],
  ["nonante ninety", 90],
  ["cent cents hundred", 100],
  ["mille thousand", 1000],
];

const WORDS = new Map([...entriesOf("arabic", ARABIC), ...entriesOf("latin", LATIN)]);
/** Particles written onto an Arabic number word: "وعشرون", "لثلاثين", "الخمسة". */
const PARTICLES = /^و?[لبف]?(?:ال)?/;
/** I am not, Sunday: particle and number only to the eye. */
const LOOKALIKES = new Set(["لست", "الاحد"]);

/** What a normalised word says as a number, also with Arabic particles before it; null for any other word. */
export function numberWord(word: string): NumberWord | null {
  if (LOOKALIKES.has(word)) return null;
  // واحد begins with a و of its own, ألف with what looks like an article: the whole word is asked for first.
  const forms = [word, word.replace(/^و/, ""), word.replace(PARTICLES, "")];
  return forms.map((form) => WORDS.get(form)).find((found) => found !== undefined) ?? null;
}

function entriesOf(script: Script, rows: readonly (readonly [string, ...number[]])[]): [string, NumberWord][] {
  return rows.flatMap(([forms, ...values]) =>
    forms.split(" ").map((form): [string, NumberWord] => [normalise(form), { script, values }]),
  );
}
