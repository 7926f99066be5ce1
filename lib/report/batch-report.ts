import { decimalText, dirham, sum, type Dirham } from "../dirham/index.js";
import {
  columnTotal,
  dateOfBatch,
  numberOfBatch,
  totalOf,
  unverifiedIn,
  womenIn,
  type Batch,
  type Person,
} from "../grants/index.js";
import { rangeAddress } from "../workbook/index.js";
import type { BatchReport, Register } from "./schema.js";

/** A batch's figures beside what its sheet declares. What could not be established is null. */
export function reportOfBatch(batch: Batch): BatchReport {
  const { people, declared, table } = batch;
  const envelope = declared.envelope?.value;
  const shareOf = (own: readonly Person[]): Share => ({
    beneficiaries: own.length,
    women: womenIn(own, table),
    total: decimalText(totalOf(own)),
  });
  return {
    sheet: batch.sheet.name,
    range: rangeAddress(batch.range),
    number: numberOfBatch(batch),
    date: dateOfBatch(batch),
    venue: declared.venue?.value ?? null,
    centres: [...(declared.centres?.value ?? namesIn(people, ({ centre }) => centre))],
    beneficiaries: people.length,
    women: womenIn(people, table),
    cash: textOf(columnTotal(people, "cash")),
    equipment: textOf(columnTotal(people, "equipment")),
    total: decimalText(totalOf(people)),
    unverified: unverifiedIn(people),
    declared: {
      beneficiaries: declared.beneficiaries?.value.count ?? null,
      women: declared.women?.value.count ?? null,
      envelope: envelope?.kind === "amount" ? decimalText(envelope.value) : null,
    },
    byCentre: shares(people, ({ centre }) => centre).map(([centre, own]) => ({ centre, ...shareOf(own) })),
    byActivity: shares(people, ({ activity }) => activity).map(([activity, own]) => ({ activity, ...shareOf(own) })),
  };
}

interface Share {
  readonly beneficiaries: number;
  readonly women: number | null;
  readonly total: string;
}

/** The grand totals over batches. Women are counted where a table says who is one; null where none does. */
export function registerOf(batches: readonly BatchReport[]): Register {
  return {
    batches: batches.length,
    beneficiaries: batches.reduce((count, { beneficiaries }) => count + beneficiaries, 0),
    women: womenOver(batches),
    total: decimalText(sum(batches.map(({ total }) => dirham(total)))),
    unverified: batches.reduce((count, { unverified }) => count + unverified, 0),
  };
}

/** The grand totals of several registers, as of the workbooks of a run. */
export function registerSum(registers: readonly Register[]): Register {
  const filled = registers.filter((register) => register.batches > 0);
  const add = (count: (register: Register) => number): number => registers.reduce((all, own) => all + count(own), 0);
  return {
    batches: add(({ batches }) => batches),
    beneficiaries: add(({ beneficiaries }) => beneficiaries),
    women: womenOver(filled),
    total: decimalText(sum(registers.map(({ total }) => dirham(total)))),
    unverified: add(({ unverified }) => unverified),
  };
}

/** The women of several batches, shares or registers together; null where none of them knows. */
export function womenOver(all: readonly { readonly women: number | null }[]): number | null {
  const known = all.flatMap(({ women }) => women ?? []);
  return known.length === 0 && all.length > 0 ? null : known.reduce((count, women) => count + women, 0);
}

function textOf(amount: Dirham | null): string | null {
  return amount === null ? null : decimalText(amount);
}

function namesIn(people: readonly Person[], name: (person: Person) => string | null): string[] {
  return [...new Set(people.map(name).filter((own) => own !== null))];
}

/** People by a name of theirs, in order of appearance; people without one are nobody's share. */
function shares(people: readonly Person[], name: (person: Person) => string | null): [string, Person[]][] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const own = name(person);
    if (own === null) continue;
    const group = groups.get(own);
    if (group) group.push(person);
    else groups.set(own, [person]);
  }
  return [...groups];
}
