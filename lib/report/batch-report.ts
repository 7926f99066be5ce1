import { decimalText, dirham, sumOf } from "../dirham/index.js";
import {
  dateOfBatch,
  numberOfBatch,
  totalOf,
  unverifiedIn,
  womenIn,
  type Batch,
  type Person,
  type Table,
} from "../grants/index.js";
import { rangeAddress } from "../workbook/index.js";
import { sumOfKnown } from "./add-figures.js";
import { byName } from "./by-name.js";
import { figuresOf, type Figures } from "./figures-of.js";
import type { BatchReport, Register } from "./schema.js";

/** A batch's figures beside what its sheet declares. What could not be established is null. */
export function reportOfBatch(batch: Batch): BatchReport {
  const { people, declared, table } = batch;
  const envelope = declared.envelope?.value;
  const unverified = unverifiedIn(people);
  const sharesBy = (nameOf: (person: Person) => string | null) =>
    named(people, nameOf).map(([name, own]) => ({
      name,
      share: { ...shareOf(own, table), unverified: unverified === 0 ? 0 : unverifiedIn(own) },
    }));
  return {
    sheet: batch.sheet.name,
    range: rangeAddress(batch.range),
    number: numberOfBatch(batch),
    date: dateOfBatch(batch),
    venue: declared.venue?.value ?? null,
    centres: [...(declared.centres?.value ?? namesIn(people, ({ centre }) => centre))],
    ...figuresOf(people, table),
    unverified,
    declared: {
      beneficiaries: declared.beneficiaries?.value.count ?? null,
      women: declared.women?.value.count ?? null,
      envelope: envelope?.kind === "amount" ? decimalText(envelope.value) : null,
    },
    byCentre: sharesBy(({ centre }) => centre).map(({ name, share }) => ({ centre: name, ...share })),
    byActivity: sharesBy(({ activity }) => activity).map(({ name, share }) => ({ activity: name, ...share })),
  };
}

/** People by a name of theirs; those without one are nobody's share. */
function named(
  people: readonly Person[],
  nameOf: (person: Person) => string | null,
): (readonly [string, readonly Person[]])[] {
  return byName(people, nameOf).flatMap(([name, own]) => (name === null ? [] : [[name, own] as const]));
}

function shareOf(own: readonly Person[], table: Table): Pick<Figures, "beneficiaries" | "women" | "total"> {
  return { beneficiaries: own.length, women: womenIn(own, table), total: decimalText(totalOf(own)) };
}

/** The grand totals over batches. Women are counted where a table says who is one; null where none does. */
export function registerOf(batches: readonly BatchReport[]): Register {
  return {
    batches: batches.length,
    beneficiaries: batches.reduce((count, { beneficiaries }) => count + beneficiaries, 0),
    women: womenOver(batches),
    total: decimalText(sumOf(batches, ({ total }) => dirham(total))),
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
    total: decimalText(sumOf(registers, ({ total }) => dirham(total))),
    unverified: add(({ unverified }) => unverified),
  };
}

/** No batch has no women; of batches none of which knows, nobody does. */
function womenOver(all: readonly { readonly women: number | null }[]): number | null {
  return all.length === 0 ? 0 : sumOfKnown(all.map(({ women }) => women));
}

function namesIn(people: readonly Person[], name: (person: Person) => string | null): string[] {
  const names = new Set<string>();
  for (const person of people) {
    const own = name(person);
    if (own !== null) names.add(own);
  }
  return [...names];
}
