import { decimalText, equals, sum } from "../../dirham/index.js";
import { normalise } from "../../text/index.js";
import { rowAt } from "../../workbook/index.js";
import { isInPart } from "../table.js";
import type { Person } from "../people/index.js";
import { dateOfBatch, numberOfBatch, totalOf, type Batch } from "./batch.js";

/** What a list is called that people sign, or that a bank pays by. */
const PAPER = /(?:^| )(?:emarg|decharge|signature|virement|paiement|(?:ال)?(?:توقيع|امضاء|تحويل|اداء))/;
/** Several payments may be of one amount: "2ème virement". */
const STEP = /(?:\d|prem|deux|trois|second)\S* (?:eme )?(?:virement|paiement)/;
const LINES_OVER = 6;

/**
 * The batches of a workbook that only repeat others, person for person and amount for amount, so that nobody is counted twice: the list that
 * was signed or sent to the bank; and of a list of all and its parts on sheets of their own, the parts, unless their numbers or days say that
 * they are batches: then the list of all.
 */
export function copiesAmong(batches: readonly Batch[]): ReadonlySet<Batch> {
  const copies = new Set<Batch>();
  if (batches.length < 2) return copies;
  for (const batch of batches)
    if (batches.some((other) => other !== batch && !copies.has(other) && isPaperOf(batch, other))) copies.add(batch);
  const left = batches.filter((batch) => !copies.has(batch));
  const count = left.reduce((people, batch) => people + batch.people.length, 0);
  for (const all of left) {
    if (2 * all.people.length !== count) continue;
    const parts = left.filter(({ sheet }) => sheet !== all.sheet);
    if (parts.length < 2 || parts.length + 1 < left.length || !holds(all, parts)) continue;
    const areBatches = new Set(parts.map((part) => numberOfBatch(part) ?? dateOfBatch(part))).size === parts.length;
    for (const copy of areBatches ? [all] : parts) copies.add(copy);
    break;
  }
  return copies;
}

function isPaperOf(paper: Batch, list: Batch): boolean {
  return (isPaper(paper) && repeats(paper, list)) || paysSomeOf(paper, list);
}

const PAID =
  /(?:^| )(?:paye?|payee?s?|paiement|regle|reglement|vire|virement|verse|(?:ال)?مودي|(?:ال)?اداء|(?:ال)?تحويل)(?= |$)/;

/**
 * "Date | Référence | Bénéficiaire | Montant payé" under a list: what some of its people were paid, each the whole of a grant. Its day is that of
 * the payment; a number of its own would make it a batch.
 */
function paysSomeOf(paper: Batch, list: Batch): boolean {
  const isUnder = paper.sheet === list.sheet && paper.range.top > list.range.bottom;
  if (!isUnder || numberOfBatch(paper) !== null || paper.people.length === 0) return false;
  if (!paper.table.columns.some(({ heading }) => PAID.test(normalise(heading)))) return false;
  const granted = new Set(list.people.map(key));
  return paper.people.every((person) => granted.has(key(person)));
}

function isPaper({ table }: Batch): boolean {
  const { sheet, header } = table;
  const texts: unknown[] = [sheet.name];
  for (let row = header.top - 1; row >= header.top - LINES_OVER; row--)
    for (const { column, value } of rowAt(sheet, row)?.cells ?? []) if (isInPart(table, column)) texts.push(value);
  const says = normalise(texts.join(" "));
  return PAPER.test(says) && !STEP.test(says);
}

function repeats(copy: Batch, other: Batch): boolean {
  const isOther = (of: (batch: Batch) => unknown): boolean => (of(copy) ?? of(other)) !== of(other);
  if (copy.people.length !== other.people.length || copy.people.length < 2) return false;
  if (isOther(numberOfBatch) || isOther(dateOfBatch)) return false;
  return copy.people.every((person, i) => key(person) === key(other.people[i]));
}

/** Whether some people are those of several lists together, with the same amounts. */
function holds({ people }: Batch, parts: readonly Batch[]): boolean {
  if (!equals(totalOf(people), sum(parts.map((part) => totalOf(part.people))))) return false;
  const known = new Set(people.map(key));
  return known.size === people.length && parts.every((part) => part.people.every((person) => known.has(key(person))));
}

function key(person: Person | undefined): string {
  const grant = person?.grant ?? null;
  return `${normalise(person?.name ?? person?.cin ?? "")} ${grant === null ? "" : decimalText(grant)}`;
}
