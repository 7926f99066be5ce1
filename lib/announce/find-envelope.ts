import type { FoundAmount } from "../dirham/index.js";
import type { Passage, StatedAmount, UnreadAmount } from "./announced.js";
import type { Facts } from "./facts.js";
import { plainAfter, plainBefore, type PlainText } from "./plain-text.js";

/** The envelope that a section states; else the amounts that could not be taken for it. */
export interface StatedEnvelope {
  readonly envelope: StatedAmount | null;
  readonly unread: readonly UnreadAmount[];
}

const ENVELOPE =
  /(?<!\p{L})[وب]{0,2}(?:ال)?(?:غلاف|ميزاني|مبلغ|قيم|كلف|تكلف|اعتماد|دعم|منح)|(?<!\p{L})(?:enveloppe|budget|montant|somme|credit|cout|dotation|subvention|financement|valeur|appui)/u;
const OF_OTHERS =
  /(?<!\p{L})(?:لكل|كل|متوسط\p{L}*|معدل\p{L}*|اتفاقي\p{L}*|par (?:beneficiaire|personne|projet)|moyenn?e?|convention\p{L}*|chacun\p{L}*)(?!\p{L})/u;
const OF_EACH = /^[^\p{L}\p{N}]{0,3}(?:لكل|للفرد|للمستفيد|par (?:beneficiaire|personne|projet|tete)|chacun)/u;
const CONTEXT = 100;

/**
 * The batch's envelope: the amount beside a word for it, else the only amount there is. Shares (لكل مستفيد), averages and agreements are
 * others' amounts. Where several remain that differ, none is taken, unless just one of them is exact.
 */
export function findEnvelope({ amounts, plain }: Facts): StatedEnvelope {
  const inContext = amounts.map((amount, i) => ({
    amount,
    before: wordsBefore(amount, amounts[i - 1], plain),
    after: plainAfter(plain, amount.end, CONTEXT),
  }));
  const own = inContext.filter(({ before, after }) => !OF_OTHERS.test(lastClause(before)) && !OF_EACH.test(after));
  const named = own.filter(({ before }) => ENVELOPE.test(before));
  const candidates = (named.length > 0 ? named : own).map(({ amount }) => amount);
  return chosen(candidates, plain.text);
}

/** What stands before an amount, back to the amount before it. */
function wordsBefore({ start }: Passage, last: Passage | undefined, plain: PlainText): string {
  const room = last === undefined ? CONTEXT : Math.min(CONTEXT, start - last.end);
  return plainBefore(plain, start, Math.max(0, room));
}

function lastClause(words: string): string {
  return words.split(/[,،]/).at(-1) ?? "";
}

function chosen(candidates: readonly FoundAmount[], text: string): StatedEnvelope {
  const read = candidates.flatMap(({ reading, start, end }) =>
    reading.kind === "amount" ? [{ value: reading.value, exact: reading.exact, start, end }] : [],
  );
  const exact = read.filter((amount) => amount.exact);
  const [first, ...others] = exact.length > 0 ? exact : read;
  if (first !== undefined && others.every(({ value }) => value === first.value)) return { envelope: first, unread: [] };
  return { envelope: null, unread: candidates.map((amount) => unreadOf(amount, text)) };
}

function unreadOf({ reading, start, end }: FoundAmount, text: string): UnreadAmount {
  const kind = reading.kind === "amount" ? "several" : reading.kind === "scrambled" ? "unreadable" : reading.kind;
  return { kind, text: text.slice(start, end), start, end };
}
