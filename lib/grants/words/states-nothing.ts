import { normalise } from "../../text/index.js";

const STROKES = /^[\s\p{Pd}/\u2212]+$/u;
const WORDS = new Set([
  "neant",
  "aucun",
  "aucune",
  "rien",
  "لا شيء",
  "لا شي",
  "لا شيي",
  "لاشيء",
  "لا يوجد",
  "لا توجد",
  "بدون",
]);
/** What is told by its length is not looked at further: most cells are. */
const LENGTHS = { words: 4, most: 12 };

/** Whether a text fills a cell to say that nothing belongs there: "-", "/", "néant", "لا شيء". Dots stand where something is still to be written. */
export function statesNothing(text: string): boolean {
  if (text.length > LENGTHS.most) return false;
  return STROKES.test(text) || (text.length >= LENGTHS.words && !/\d/.test(text) && WORDS.has(normalise(text)));
}
