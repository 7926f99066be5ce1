import { findOrdinalAfter } from "../../text/index.js";
import { batchNouns, EXACT, fieldsOf, traits, type FieldId, type HeadingMatch, type Traits } from "../words/index.js";
import type { Assigned, Assignment } from "./assigned.js";
import type { Candidate } from "./candidate.js";
import { agreement } from "./column-content.js";
import type { MoneyEvidence } from "./money-evidence.js";

/** What headings and contents weigh. An exact heading survives contents that contradict it: its cells are then the fault. */
const WEIGHT = { heading: 0.7, exact: 0.1, content: 0.35, contradiction: 0.25, alone: 0.5 };
const ENOUGH = 0.4;
/** A heading short of a field's very name, and contents, that agree with it so far claim the field. */
const CLAIMING = 0.75;
const MOSTLY_TEXT = 0.8;
/** A column that is the sum of two others in nearly every row is their total, and they are its parts, whatever they are called. */
const SUM = { total: 0.5, part: 0.25, unnamedPart: 0.5, unnamedMore: 0.45 };

/**
 * Decides which column carries which field: the best-scored pair first, one field a column and one column a field. Fields
 * of the other kind of table (people's, items') stay out.
 */
export function assignColumns(
  candidates: readonly Candidate[],
  of: "person" | "item",
  evidence: MoneyEvidence,
): Assigned {
  const pairs: Assignment[] = [];
  for (const candidate of candidates) pairs.push(...scored(candidate, candidates, of, evidence));
  const doubts = doubtsOf(candidates);
  pairs.sort((a, b) => b.confidence - a.confidence || doubts(a) - doubts(b) || a.column - b.column);
  const byField = new Map<FieldId, Assignment>();
  const byColumn = new Map<number, Assignment>();
  const rivals = new Map<number, Assignment>();
  for (const pair of pairs) {
    if (byColumn.has(pair.column)) continue;
    if (!traits(pair.field).many && byField.has(pair.field)) {
      const candidate = candidates.find(({ column }) => column === pair.column);
      const carrier = candidates.find(
        ({ column }) => column === byField.get(pair.field)?.column && !isShown(column, evidence),
      );
      if (candidate !== undefined && claims(candidate, pair.field, carrier)) rivals.set(pair.column, pair);
      continue;
    }
    byColumn.set(pair.column, pair);
    byField.set(pair.field, pair);
  }
  const columns = [...byColumn.values()]
    .map((pair) => ({ ...pair, confidence: Math.min(pair.confidence, 1) }))
    .sort((a, b) => a.column - b.column);
  const parts = columns.filter(({ field }) => field === "cash" || field === "equipment");
  const more = (evidence.sum?.parts ?? []).filter((part) => parts.every(({ column }) => column !== part));
  return {
    columns,
    more,
    sumsLines: evidence.sum?.ofLines === true,
    rivals: [...rivals.values()].filter(({ column }) => !byColumn.has(column)),
  };
}

/** How far a heading that claims a grant may mean what a project costs: "Coût" is the total where nothing beside it is one. */
function doubtsOf(candidates: readonly Candidate[]): (pair: Assignment) => number {
  const others = new Map(candidates.map(({ column, match }) => [column, match.get("otherMoney") ?? 0]));
  return ({ column, field }) => (traits(field).money ? (others.get(column) ?? 0) : 0);
}

/** Whether the figures themselves say that a column is what is granted. */
function isShown(column: number, { sum, share }: MoneyEvidence): boolean {
  return column === sum?.total || column === share?.grant;
}

/**
 * Whether a column asks to be read as a field: by the field's very name, nearly so over cells that could be nothing else, or, where it
 * holds money, no less than a `carrier` does of which nothing else is known: "Montant A" beside "Montant B".
 */
function claims({ match, content }: Candidate, field: FieldId, carrier: Candidate | undefined): boolean {
  const { read, selfEvident, money, content: kind } = traits(field);
  const named = match.get(field) ?? 0;
  if (!read) return false;
  if (named >= EXACT) return true;
  if (money) return named >= (carrier?.match.get(field) ?? EXACT) && agreement(content, kind) >= CLAIMING;
  return selfEvident && kind !== "name" && named >= CLAIMING && agreement(content, kind) >= CLAIMING;
}

function scored(
  candidate: Candidate,
  all: readonly Candidate[],
  of: "person" | "item",
  evidence: MoneyEvidence,
): Assignment[] {
  const pairs: Assignment[] = [];
  for (const [field, own] of fieldsOf[of]) {
    if (!own.selfEvident && own.content !== "money" && !candidate.match.has(field)) continue; // nothing could speak for it
    const confidence = score(candidate, field, own, all, evidence);
    if (confidence >= ENOUGH) pairs.push({ column: candidate.column, field, confidence });
  }
  return pairs;
}

function score(
  candidate: Candidate,
  field: FieldId,
  { content, selfEvident, money }: Traits,
  all: readonly Candidate[],
  evidence: MoneyEvidence,
): number {
  const named = candidate.match.get(field) ?? 0;
  if (money && evidence.running.has(candidate.column)) return 0;
  if (field === "batch" && isInstalment(candidate)) return 0;
  if (field === "otherMoney" && candidate.column === evidence.sum?.total) return 0; // "coût" over what the grant's parts make
  if (field === "otherMoney" && candidate.column === evidence.share?.beside) return 1; // "total" over what others give too
  const isListed = money && field !== "total" && namesThings(candidate, all);
  if (isListed) return 0; // "Matériel" over "Machine à coudre"
  const isPart = evidence.sum?.parts.includes(candidate.column) === true;
  if (isPart && content !== "money") return 0; // "Formation" over amounts is what training costs
  const bonus = money ? bonusOf(candidate.column, field, evidence) : 0;
  if (content === "name" && (candidate.match.get("supplier") ?? 0) > named) return 0; // "Nom ou raison sociale du fournisseur"
  if (named === 0) {
    if (isPart && field === "otherMoney") return SUM.unnamedMore;
    const unnamed = evidence.sum?.unnamed ?? field;
    if (bonus > 0) return field === "total" ? bonus : unnamed === field ? SUM.unnamedPart : 0;
    if (!selfEvident || namesSomething(candidate.match)) return 0;
    const agrees = agreement(candidate.content, content);
    return agrees <= 0 || (money && all.some(namesMoney)) ? 0 : agrees * WEIGHT.alone;
  }
  const agrees = agreement(candidate.content, content, named >= EXACT);
  const weight = agrees >= 0 ? WEIGHT.content : named >= EXACT ? WEIGHT.contradiction : WEIGHT.heading;
  return named * WEIGHT.heading + (named >= EXACT ? WEIGHT.exact : 0) + agrees * weight + bonus;
}

/** Whether a column called as an amount tells in words what is given, while another one holds the money. */
function namesThings({ content }: Candidate, all: readonly Candidate[]): boolean {
  return content.share("text") >= MOSTLY_TEXT && all.some(namesMoney);
}

/** "2ème tranche" over amounts is no batch's number. */
function isInstalment({ heading, content }: Candidate): boolean {
  return content.share("money") >= 0.5 && findOrdinalAfter(heading, batchNouns) !== null;
}

function bonusOf(column: number, field: FieldId, { sum, share }: MoneyEvidence): number {
  if (column === share?.beside) return -SUM.total;
  if (column === share?.grant && field === "total" && sum === null) return SUM.total;
  if (column === sum?.total) return field === "total" ? SUM.total : -SUM.total;
  if (sum?.parts.includes(column) !== true) return 0;
  return field === "total" ? -SUM.total : SUM.part;
}

function namesSomething(match: HeadingMatch): boolean {
  return [...match.values()].some((named) => named >= 0.6);
}

function namesMoney({ match, content }: Candidate): boolean {
  return content.share("money") >= 0.5 && [...match].some(([field, named]) => traits(field).money && named >= 0.5);
}
