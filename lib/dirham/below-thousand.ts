import type { NumberWord } from "./number-words.js";

type Word = Extract<NumberWord, { kind: "number" }>;

/**
 * The number below 1000 after one more word, or null when the word cannot stand there. `apart` says that و or et precedes it:
 * أربعة وعشرون is 24, quatre vingt is 80, and أربعة عشر is 14.
 */
export function withWord(soFar: number, { role, value }: Word, apart: boolean): number | null {
  const low = soFar % 100;
  switch (role) {
    case "zero":
      return null; // zero stands alone; the caller knows
    case "unit":
      if (low === 10) return value >= 7 && !apart ? soFar + value : null; // dix-sept
      return low % 10 === 0 ? soFar + value : null;
    case "teen":
    case "dix":
      return low === 0 || low === 60 || low === 80 ? soFar + value : null;
    case "ashar":
      return low === 0 || (low < 10 && !apart) ? soFar + value : null;
    case "vingt":
      return low === 0 ? soFar + value : low === 4 && !apart ? soFar - 4 + 80 : null;
    case "tens":
      return low === 0 ? soFar + value : null;
    case "decade":
      return low === 0 || (low < 10 && apart) ? soFar + value : null;
    case "hundred":
      return soFar === 0 ? value : soFar < 10 && !apart ? soFar * value : null;
    case "hundreds":
      return soFar === 0 ? value : null;
  }
}
