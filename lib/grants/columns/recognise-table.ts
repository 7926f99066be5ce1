import { normalise } from "../../text/index.js";
import type { Row } from "../../workbook/index.js";
import {
  countsPeople,
  EXACT,
  NAMED,
  traits,
  type Content,
  type FieldId,
  type HeadingMatch,
  type Traits,
} from "../words/index.js";
import type { TableKind } from "../table.js";
import { assignColumns } from "./assign-columns.js";
import type { Assigned, Assignment } from "./assigned.js";
import type { Candidate } from "./candidate.js";
import { withoutChequeNumbers } from "./cheque-numbers.js";
import { agreement } from "./column-content.js";
import { withSeries } from "./column-series.js";
import { moneyEvidence, NO_EVIDENCE } from "./money-evidence.js";
import { withParts } from "./part-columns.js";
import { withPricedEquipment } from "./priced-equipment.js";

/** What kind of table some columns make. */
export interface Recognised {
  readonly of: TableKind;
  readonly assigned: Assigned;
  /** How much speaks for it: compared when rows next to each other could all be the heading. */
  readonly strength: number;
}

/** What a heading may be taken for: where a workbook has no list but one of items, that is its list of people. */
export type Sought = "people" | "people-or-items";

/** With so many columns, content may tell what a heading does not. */
const WIDE = 3;

/** So many rows, beside a heading, make a list of what is nobody's. */
const FEWEST_ROWS = 2;

/** Whether the columns make a table of people, of items, or another paper's, by a sample of the rows of each person; null when they make none. */
export function recogniseTable(
  candidates: readonly Candidate[],
  sample: readonly (readonly Row[])[],
  sought: Sought,
): Recognised | null {
  const items = sought !== "people" && mayListItems(candidates) ? assignColumns(candidates, "item", NO_EVIDENCE) : null;
  if (items !== null && isItemTable(items, candidates))
    return { of: "item", assigned: items, strength: strength(items, candidates) };
  const evidence = moneyEvidence(candidates, sample);
  const assigned = assignColumns(candidates, "person", evidence);
  const read = evidence.sum === null ? withParts(withSeries(assigned, candidates), candidates, sample) : assigned; // the figures themselves say what adds up
  const paid = withoutChequeNumbers(withMoney(read, candidates), candidates, sample);
  const people = withPricedEquipment(withSomebody(paid, candidates), candidates, sample);
  if (isPersonTable(people, candidates)) {
    const lined = sample.some((lines) => lines.length > 1) ? withItemColumns(people, candidates) : people;
    return { of: "person", assigned: lined, strength: strength(people, candidates) };
  }
  return isPaper(candidates) && sample.length >= FEWEST_ROWS
    ? { of: "paper", assigned: read, strength: strength(read, candidates) }
    : null;
}

/** The match of a heading that is called so, and by little else. */
const CALLED_SO = 0.6;
const ITEM_COLUMNS = ["item", "quantity", "unitPrice"] as const satisfies readonly FieldId[];

/** Where people have several lines, the columns that say what was bought on each: what is left of the headings, and is called so. */
function withItemColumns(assigned: Assigned, candidates: readonly Candidate[]): Assigned {
  const left = candidates.filter(({ column }) => assigned.columns.every((own) => own.column !== column));
  const columns = ITEM_COLUMNS.flatMap((field): Assignment[] => {
    const named = left.find(({ match }) => (match.get(field) ?? 0) >= CALLED_SO);
    return named === undefined ? [] : [{ column: named.column, field, confidence: named.match.get(field) ?? 0 }];
  });
  return { ...assigned, columns: [...assigned.columns, ...columns] };
}

/** Some heading names an item, and none what only people have. */
function mayListItems(candidates: readonly Candidate[]): boolean {
  const isNamedSo = (field: FieldId, least: number): boolean =>
    candidates.some(({ match }) => (match.get(field) ?? 0) >= least);
  return isNamedSo("item", NAMED) && !isNamedSo("sex", EXACT) && !isNamedSo("cash", EXACT);
}

function isItemTable(assigned: Assigned, candidates: readonly Candidate[]): boolean {
  const has = (field: FieldId): boolean => isNamed(assigned, candidates, field);
  return has("item") && (has("unitPrice") || has("quantity")) && (has("itemTotal") || has("unitPrice"));
}

/** A person and money; or so much else of a person's row that what lacks is a fault of the table. */
function isPersonTable({ columns }: Assigned, candidates: readonly Candidate[]): boolean {
  if (isBookkeeping(candidates)) return false;
  const has = (field: FieldId): boolean => columns.some((column) => column.field === field);
  const exact = (list: readonly FieldId[]): number =>
    list.filter((field) => has(field) && candidates.some(({ match }) => (match.get(field) ?? 0) >= EXACT)).length;
  // a summary counts its "bénéficiaires": somebody is there only where the column does not hold figures
  const person = columns.some(({ column, field }) => {
    const { content } = candidateOf(candidates, column);
    return isSomebody(field) && (agreement(content, contentOf(field)) > -0.5 || content.share("text") >= 0.5);
  });
  if (!person && candidates.some(isPurchase)) return false; // invoices, orders
  const money = has("total") || has("cash") || has("equipment");
  // two labels over two values are no table: without company both must be called what they are
  if (person && money) return columns.length >= WIDE || columns.every((column) => isNamedAs(column, candidates));
  if (person) return exact(["name", "familyName", "cin", "sex", "centre", "activity", "releaseDate"]) >= 4;
  return money && exact(["sex", "activity", "releaseDate", "diagnosis", "followUp", "training", "rib", "phone"]) >= 2;
}

/** Salaries, fees, receipts and expenses; a single such column beside a grant that is called one only follows it up: "Dépenses". */
function isBookkeeping(candidates: readonly Candidate[]): boolean {
  const isOther = ({ match }: Candidate): boolean => calls(match, ({ elsewhere }) => elsewhere);
  const other = candidates.filter(isOther);
  if (other.length === 0) return false;
  const isGrant = candidates.some((candidate) => calls(candidate.match, ({ money }) => money) && !isOther(candidate));
  return other.length > (isGrant ? 1 : 0);
}

/** A list in which nobody is granted anything: of invoices, orders, deliveries; of salaries and fees; an account. */
function isPaper(candidates: readonly Candidate[]): boolean {
  return candidates.length >= WIDE && (candidates.some(isPurchase) || isBookkeeping(candidates));
}

function isPurchase({ match }: Candidate): boolean {
  return calls(match, ({ purchase }) => purchase, NAMED);
}

/** Whether a heading is called so, word for word unless less will do, as a field of some trait is. */
function calls(match: HeadingMatch, are: (own: Traits) => boolean, least = EXACT): boolean {
  return [...match].some(([field, named]) => named >= least && are(traits(field)));
}

function isSomebody(field: FieldId): boolean {
  return field === "name" || field === "familyName" || field === "cin";
}

function contentOf(field: FieldId): Content {
  return traits(field).content;
}

function isNamed(assigned: Assigned, candidates: readonly Candidate[], field: FieldId): boolean {
  const found = assigned.columns.find((column) => column.field === field);
  return found !== undefined && isNamedAs(found, candidates);
}

function isNamedAs({ column, field }: Assignment, candidates: readonly Candidate[]): boolean {
  return (candidateOf(candidates, column).match.get(field) ?? 0) >= NAMED;
}

/**
 * A table without an amount that its headings name has it somewhere all the same: in the project's cost ("coût total"), else in
 * the column that reads most like money.
 */
function withMoney(assigned: Assigned, candidates: readonly Candidate[]): Assigned {
  const money = assigned.columns.filter(({ field }) => traits(field).money);
  if (money.some(({ column, field }) => candidateOf(candidates, column).match.has(field))) return assigned;
  if (money.some(({ field }) => field !== "total")) return assigned;
  const cost = assigned.columns.filter(
    ({ column, field }) => field === "otherMoney" && (candidateOf(candidates, column).match.get("total") ?? 0) > 0,
  );
  if (cost.length > 0) return taken(without(assigned, money), cost, "total");
  if (money.length > 0) return assigned;
  return taken(assigned, free(candidates, "money"), "total");
}

/** A table of money without a name or a CIN has its people in the column that reads most like names. */
function withSomebody(assigned: Assigned, candidates: readonly Candidate[]): Assigned {
  if (assigned.columns.some(({ field }) => isSomebody(field))) return assigned;
  if (candidates.some(({ heading }) => countsPeople(normalise(heading)))) return assigned; // a summary, and who answers for a centre
  const names = free(candidates, "name").filter(({ column }) => !isPurchase(candidateOf(candidates, column))); // a supplier is nobody
  return taken(assigned, names, "name");
}

/** The columns whose headings name nothing for sure and whose cells are nearly all of a kind, the likeliest first. */
function free(candidates: readonly Candidate[], kind: Content): Assignment[] {
  if (candidates.length < WIDE) return [];
  return candidates
    .filter(({ match }) => [...match.values()].every((named) => named < EXACT))
    .map(({ column, content }): Assignment => ({ column, field: "other", confidence: agreement(content, kind) / 2 }))
    .filter(({ confidence }) => confidence > 0.3)
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
}

function without(assigned: Assigned, columns: readonly Assignment[]): Assigned {
  return { ...assigned, columns: assigned.columns.filter((column) => !columns.includes(column)) };
}

function taken(assigned: Assigned, [best]: readonly Assignment[], field: FieldId): Assigned {
  if (best === undefined) return assigned;
  const others = assigned.columns.filter(({ column }) => column !== best.column);
  const columns = [...others, { ...best, field }].sort((a, b) => a.column - b.column);
  return { ...assigned, columns };
}

function strength(assigned: Assigned, candidates: readonly Candidate[]): number {
  return assigned.columns
    .map(({ column, field }) => Math.min(candidateOf(candidates, column).match.get(field) ?? 0, EXACT) + 0.25)
    .reduce((sum, part) => sum + part, 0);
}

function candidateOf(candidates: readonly Candidate[], column: number): Candidate {
  const found = candidates.find((candidate) => candidate.column === column);
  if (found === undefined) throw new Error(`no candidate in column ${column}`);
  return found;
}
