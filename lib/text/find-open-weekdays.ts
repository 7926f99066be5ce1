import type { Weekday } from "./calendar.js";
import { weekdayOfName } from "./date-names.js";
import { datesIn } from "./dates-in.js";
import { normalise } from "./normalise.js";
import { tokensOf } from "./token.js";

/** A weekday in a text: `start` to before `end`. */
export interface FoundWeekday {
  readonly weekday: Weekday;
  readonly start: number;
  readonly end: number;
}

/** A weekday's name alone may be a place (سوق السبت), an abbreviation a month (mar): one of these beside it makes it a day. */
const BEFORE = setOf("يوم يومه ليوم بيوم ليومه وذلك le ce du");
const AFTER = setOf("المقبل القادم الماضي المنصرم الجاري prochain dernier next");
const SHORTEST = 5;

/** Days that a text leaves open: "الأربعاء المقبل", "jeudi prochain", "يوم الخميس". A weekday beside a complete date belongs to that date. */
export function findOpenWeekdays(text: string): FoundWeekday[] {
  const tokens = tokensOf(text);
  const dates = datesIn(tokens);
  return tokens.flatMap((token, at) => {
    const weekday = token.text.length < SHORTEST ? null : weekdayOfName(token.text);
    if (weekday === null || dates.some(({ first, next }) => at >= first && at < next)) return [];
    const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
    const isDay = BEFORE.has(before) || AFTER.has(after) || /^[وفبل]?يوم/.test(token.text);
    return isDay ? [{ weekday, start: token.start, end: token.end }] : [];
  });
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(normalise));
}
