import { appendTo } from "../../lists/index.js";
import { bareWord, monthOfName, readOrdinal, words } from "../../text/index.js";
import { namesOthersMoney, traits } from "../words/index.js";
import type { Assigned, Assignment } from "./assigned.js";
import type { Candidate } from "./candidate.js";
import { isSurelyMoney } from "./column-content.js";

/** Columns of money that are called alike but for a number: by steps or months, which add up, or by years, of which one is this one. */
interface Series {
  readonly by: "step" | "year";
  /** In the order of their numbers. */
  readonly columns: readonly Numbered[];
}

interface Numbered {
  readonly candidate: Candidate;
  readonly number: number;
}

/** How surely columns of a series are what is granted. */
const CONFIDENCE = 0.6;
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * "1er versement | 2ème versement", "Janvier | Février": instalments, all of them granted where no column is called their total. "Montant
 * 2016 | Montant 2017": what the latest year grants, and what was granted before.
 */
export function withSeries(assigned: Assigned, candidates: readonly Candidate[]): Assigned {
  return seriesIn(candidates).reduce(
    (all, series) => (series.by === "year" ? withLatest(all, series) : withAllOf(all, columnsOf(series), candidates)),
    assigned,
  );
}

function columnsOf({ columns }: Series): number[] {
  return columns.map(({ candidate }) => candidate.column);
}

function withLatest(assigned: Assigned, { columns }: Series): Assigned {
  const latest = columns.at(-1)?.candidate.column;
  const carrier = assigned.columns.find((own) => traits(own.field).money && isAmong(own, columns));
  if (carrier === undefined || latest === undefined) return assigned;
  const own = columns.map(({ candidate: { column } }): Assignment => {
    return { column, field: column === latest ? carrier.field : "otherMoney", confidence: carrier.confidence };
  });
  return withColumns(assigned, own, assigned.more);
}

/** Some columns as what is granted, all together, unless what they are parts of stands beside them. */
export function withAllOf(assigned: Assigned, columns: readonly number[], candidates: readonly Candidate[]): Assigned {
  const [first, ...more] = columns;
  const isOne = ({ column }: Assignment): boolean => columns.includes(column);
  const outside = assigned.columns.filter((own) => !isOne(own));
  const isEquipment = assigned.columns.some((own) => own.field === "equipment" && isOne(own));
  const field = isEquipment ? "equipment" : "cash";
  const isCalledTotal = (column: number): boolean =>
    candidates.some((own) => own.column === column && own.match.has("total"));
  const isStated = outside.some((own) => own.field === field || (own.field === "total" && isCalledTotal(own.column)));
  if (first === undefined || isStated) return assigned;
  const own: Assignment = { column: first, field, confidence: CONFIDENCE };
  const kept = { ...assigned, columns: outside.filter((other) => other.field !== "total") };
  const rivals = assigned.rivals.filter((rival) => !isOne(rival));
  return withColumns({ ...kept, rivals }, [own], [...assigned.more, ...more]);
}

function withColumns(assigned: Assigned, own: readonly Assignment[], more: readonly number[]): Assigned {
  const isNew = ({ column }: Assignment): boolean => own.some((other) => other.column === column);
  const columns = [...assigned.columns.filter((other) => !isNew(other)), ...own];
  columns.sort((a, b) => a.column - b.column);
  return { ...assigned, columns, more, rivals: assigned.rivals.filter((rival) => !isNew(rival)) };
}

function isAmong({ column }: Assignment, columns: readonly Numbered[]): boolean {
  return columns.some(({ candidate }) => candidate.column === column);
}

function seriesIn(candidates: readonly Candidate[]): readonly Series[] {
  const byName = new Map<string, Numbered[]>();
  for (const candidate of candidates) {
    if (!isSurelyMoney(candidate.content) || namesOthersMoney(candidate.match)) continue; // "Apport 1"
    const named = numberedName(candidate.heading);
    if (named === null) continue;
    appendTo(byName, named.name, { candidate, number: named.number });
  }
  return [...byName].flatMap(([name, columns]): readonly Series[] => {
    const isSeries = columns.length > 1 && new Set(columns.map(({ number }) => number)).size === columns.length;
    const sorted = columns.toSorted((a, b) => a.number - b.number);
    return isSeries ? [{ by: name.includes(STEP) ? "step" : "year", columns: sorted }] : [];
  });
}

/** What stands in a name for its numbers: no word is written so. */
const STEP = "#";
const OF_YEAR = "@";

/** A heading's words with a mark for its numbers, and the number that tells it from others called the same; null without one. */
function numberedName(heading: string): { readonly name: string; readonly number: number } | null {
  let year = 0;
  let step = 0;
  const name = words(heading).map((word) => {
    if (YEAR.test(word)) {
      year = year * 10_000 + Number(word);
      return OF_YEAR;
    }
    const number = readOrdinal(word) ?? monthOfName(word);
    if (number === null) return bareWord(word);
    step = step * 100 + number;
    return STEP;
  });
  return year + step === 0 ? null : { name: name.join(" "), number: year * 100 + step };
}
