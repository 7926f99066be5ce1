import type { Passage, Stated } from "./announced.js";
import { holds, type Facts } from "./facts.js";

/** The part of a text that speaks of one batch. */
export interface Section extends Passage {
  readonly number: Stated<number> | null;
}

/**
 * The parts of a text that speak of one batch each: from the sentence that names a batch's number to that of the next. What stands before the
 * first is introduction. In a text without numbers each paragraph with a figure of its own is a batch.
 */
export function splitSections(facts: Facts): Section[] {
  const { ordinals, plain } = facts;
  const named = ordinals.filter(({ ordinal }, i) => ordinals[i - 1]?.ordinal !== ordinal);
  if (named.length === 0) return paragraphsOf(facts).map((paragraph) => ({ ...paragraph, number: null }));
  const starts = named.map((ordinal) => startOf(facts, ordinal));
  return named.map(({ ordinal, start, end }, i) => ({
    start: starts[i] ?? start,
    end: starts[i + 1] ?? plain.text.length,
    number: { value: ordinal, start, end },
  }));
}

/** A section begins with its sentence; where the batch before stands in it too, with the clause, if that begins with the day. */
function startOf({ ordinals, sentences, dates, weekdays, plain }: Facts, ordinal: Passage): number {
  const earliest = Math.max(0, ...ordinals.filter(({ end }) => end <= ordinal.start).map(({ end }) => end));
  const sentence = sentences.find((one) => holds(one, ordinal));
  if (sentence !== undefined && sentence.start >= earliest) return sentence.start;
  const comma = /[,،][^,،]*$/u.exec(plain.text.slice(earliest, ordinal.start));
  const clause = comma === null ? ordinal.start : earliest + comma.index + 1;
  const day = [...dates, ...weekdays].find(({ start }) => start >= clause && start < ordinal.start);
  return day === undefined ? ordinal.start : clause;
}

/** Paragraphs, each from its first figure's to before the next's; those without people or an amount belong to the one before. */
function paragraphsOf({ plain, amounts, counts, dates }: Facts): Passage[] {
  const lines = [...plain.text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const own = lines.filter(
    (line) => amounts.some((amount) => holds(line, amount)) && [...counts, ...dates].some((fact) => holds(line, fact)),
  );
  if (own.length < 2) return [{ start: 0, end: plain.text.length }];
  return own.map(({ start }, i) => ({ start: i === 0 ? 0 : start, end: own[i + 1]?.start ?? plain.text.length }));
}
