import { findAmounts, type FoundAmount } from "../dirham/index.js";
import { batchNouns } from "../grants/index.js";
import {
  findCounts,
  findDates,
  findOpenWeekdays,
  findOrdinals,
  type FoundCount,
  type FoundDate,
  type FoundOrdinal,
  type FoundWeekday,
} from "../text/index.js";
import type { Passage } from "./announced.js";
import { countedBy, type Counted } from "./people-words.js";
import { plainAfter, plainBefore, plainText, sentencesOf, withoutPassages, type PlainText } from "./plain-text.js";

/** Everything in a text that may state something of a batch, each with its place; nothing is read as two things. */
export interface Facts {
  readonly plain: PlainText;
  readonly sentences: readonly Passage[];
  readonly ordinals: readonly FoundOrdinal[];
  readonly dates: readonly FoundDate[];
  readonly weekdays: readonly FoundWeekday[];
  readonly amounts: readonly FoundAmount[];
  readonly counts: readonly PeopleCount[];
}

/** A count of people, or of the women among them. */
export type PeopleCount = FoundCount & { readonly counted: Counted };

const CONTEXT = 70;

/** The facts of a text: dates first, then amounts, so that "2017، 545.381,93 درهم" is a year and an amount, and no count. */
export function factsOf(text: string): Facts {
  const plain = plainText(text);
  const dates = findDates(text);
  const amounts = findAmounts(withoutPassages(text, dates));
  const ordinals = findOrdinals(withoutPassages(text, [...dates, ...amounts]), batchNouns);
  return {
    plain,
    sentences: sentencesOf(plain),
    ordinals,
    dates,
    weekdays: findOpenWeekdays(text),
    amounts,
    counts: findCounts(withoutPassages(text, [...dates, ...amounts, ...ordinals])).flatMap((count) => {
      const counted = countedBy(plainBefore(plain, count.start, CONTEXT), plainAfter(plain, count.end, CONTEXT));
      return counted === null ? [] : [{ ...count, counted }]; // السبع of عين السبع is none
    }),
  };
}

/** The facts within a stretch of the text. */
export function factsWithin(facts: Facts, stretch: Passage): Facts {
  const isHere = (fact: Passage): boolean => holds(stretch, fact);
  return {
    plain: facts.plain,
    sentences: facts.sentences,
    ordinals: facts.ordinals.filter(isHere),
    dates: facts.dates.filter(isHere),
    weekdays: facts.weekdays.filter(isHere),
    amounts: facts.amounts.filter(isHere),
    counts: facts.counts.filter(isHere),
  };
}

/** Whether a passage begins within another. */
export function holds({ start, end }: Passage, inner: Passage): boolean {
  return inner.start >= start && inner.start < end;
}
