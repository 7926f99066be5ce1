import { figureAt, wordsAt } from "./count-at.js";
import type { WrittenCount } from "./read-count.js";
import { tokensOf, type Token } from "./token.js";

/** A count in a text: `start` to before `end` holds the words and the figure, brackets included. */
export interface FoundCount extends WrittenCount {
  readonly start: number;
  readonly end: number;
}

/** "خمسة وعشرون (25)", "25 (vingt-cinq)"; copying out of right-to-left text turns brackets. */
const OPENS = /^\s*[()[\]]\s*$/;
const CLOSES = /^\s*[()[\]]/;

/**
 * Every count in a text of any other words, in figures, in words, or in both side by side. Whoever looks for counts of people has
 * to mask dates and amounts first. Words and figures that are no count (decimals, codes, percentages) are passed over.
 */
export function findCounts(text: string): FoundCount[] {
  const tokens = tokensOf(text);
  const found: FoundCount[] = [];
  let at = 0;
  while (at < tokens.length) {
    const here = countAt(tokens, at, text);
    if (here === null) {
      at += 1;
      continue;
    }
    const beside = isBracketed(tokens, here.next) ? countAt(tokens, here.next, text) : null;
    const both = beside !== null && beside.isFigure !== here.isFigure ? beside : null;
    const next = both?.next ?? here.next;
    const [figure, words] = here.isFigure ? [here, both] : [both, here];
    const start = tokens[at]?.start ?? 0;
    const last = tokens[next - 1]?.end ?? text.length;
    const end = both === null ? last : last + (CLOSES.exec(text.slice(last))?.[0].length ?? 0);
    const counts = { figure: figure?.count ?? null, words: words?.count ?? null };
    const isWhole = here.count !== null && both?.count !== null && !isShare(text.slice(end));
    if (isWhole) found.push({ count: agreed(counts), ...counts, start, end });
    at = next;
  }
  return found;
}

function countAt(tokens: readonly Token[], at: number, text: string) {
  const figure = figureAt(tokens, at, text);
  if (figure !== null) return { ...figure, isFigure: true };
  const words = wordsAt(tokens, at);
  return words === null ? null : { ...words, isFigure: false };
}

function isBracketed(tokens: readonly Token[], at: number): boolean {
  return OPENS.test(tokens[at]?.gap ?? "");
}

function isShare(rest: string): boolean {
  return /^\s*[%٪‰]/.test(rest);
}

function agreed({ figure, words }: Pick<WrittenCount, "figure" | "words">): number | null {
  return figure === null || words === null || figure === words ? (figure ?? words) : null;
}
