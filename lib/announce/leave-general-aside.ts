import type { Passage } from "./announced.js";
import { holds, type Facts } from "./facts.js";
import { placeOf, plainText, withoutPassages } from "./plain-text.js";

/** Several batches together; or a total, unless it is said to be this batch's. */
const OF_SEVERAL =
  /(?<!\p{L})(?:[وفبل]{0,2}الدفعات|دفعات|(?:les|des|trois|deux|quatre|toutes) tranches|افواج|[وفبل]{0,2}الافواج)(?!\p{L})/u;
const OF_ALL =
  /(?<!\p{L})(?:[وب]?(?:ال)?مجموع|الاجمالي|اجمالي|الاجماليه|au total|en tout|total general|cumul\p{L}*)(?!\p{L})/u;
const OF_THIS = /(?<!\p{L})(?:هذه الدفعه|cette tranche|ce lot)(?!\p{L})/u;

/** The facts of a text without its sentences on several batches together or their total: those state nothing of one batch. */
export function leaveGeneralAside(facts: Facts): Facts {
  const general = facts.sentences.filter((sentence) => isGeneral(facts, sentence));
  const isOwn = (fact: Passage): boolean => !general.some((sentence) => holds(sentence, fact));
  return {
    plain: plainText(withoutPassages(facts.plain.text, general)),
    sentences: facts.sentences.filter(isOwn),
    ordinals: facts.ordinals,
    dates: facts.dates.filter(isOwn),
    weekdays: facts.weekdays.filter(isOwn),
    amounts: facts.amounts.filter(isOwn),
    counts: facts.counts.filter(isOwn),
  };
}

function isGeneral({ ordinals, plain }: Facts, sentence: Passage): boolean {
  if (ordinals.some((ordinal) => holds(sentence, ordinal))) return false;
  const words = plain.plain.slice(placeOf(plain, sentence.start), placeOf(plain, sentence.end));
  return OF_SEVERAL.test(words) || (OF_ALL.test(words) && !OF_THIS.test(words));
}
