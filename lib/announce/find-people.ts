import type { Passage, StatedCount } from "./announced.js";
import type { Facts, PeopleCount } from "./facts.js";
import { countingNouns, type Counted } from "./people-words.js";
import { passageOf, placeOf } from "./plain-text.js";

/** The people that a section states, and the women among them. */
export interface StatedPeople {
  readonly beneficiaries: StatedCount | null;
  readonly women: StatedCount | null;
}

/**
 * The first count of people in a section, and the first of women. A feminine noun (مستفيدات) counts the women among others where a count of all
 * stands too; alone it says that all are women, as "من الرجال" says that none is.
 */
export function findPeople(facts: Facts, section: Passage): StatedPeople {
  const counts = [...facts.counts, ...countsByNoun(facts, section)];
  const first = (counted: Counted): PeopleCount | undefined => counts.find((count) => count.counted === counted);
  const all = first("people");
  const feminine = first("all-women");
  const men = first("all-men");
  const women = stated(first("women") ?? feminine);
  if (all !== undefined || feminine !== undefined || men === undefined)
    return { beneficiaries: stated(all ?? feminine), women };
  const noWoman: StatedCount = { value: 0, figure: null, words: null, start: men.start, end: men.end };
  return { beneficiaries: stated(men), women: women ?? noWoman };
}

function stated(count: PeopleCount | undefined): StatedCount | null {
  if (count === undefined) return null;
  const { count: value, figure, words, start, end } = count;
  return { value, figure, words, start, end };
}

/** Nouns that count by themselves, where no number stands beside them. */
function countsByNoun({ plain, counts }: Facts, section: Passage): PeopleCount[] {
  const from = placeOf(plain, section.start);
  const words = plain.plain.slice(from, placeOf(plain, section.end));
  return countingNouns.flatMap(({ counted, count, words: pattern }) => {
    const found = pattern.exec(words);
    if (found === null) return [];
    const passage = passageOf(plain, from + found.index, from + found.index + found[0].length);
    const isNumbered = counts.some(({ start, end }) => start <= passage.end + 3 && end >= passage.start - 1);
    return !isNumbered ? [{ counted, count, figure: null, words: count, ...passage }] : [];
  });
}
