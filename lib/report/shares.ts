import { decimalText, dirham, sum, type Dirham } from "../dirham/index.js";
import { columnTotal, totalOf, womenIn, type Batch, type MoneyField, type Person } from "../grants/index.js";

/** What one centre, activity or sex has of a batch. Amounts as decimal text; null where the batch's table has no such column. */
export interface Share {
  /** Null: the people whose row does not say. For the sexes "female" and "male". */
  readonly name: string | null;
  readonly beneficiaries: number;
  readonly women: number | null;
  readonly cash: string | null;
  readonly equipment: string | null;
  readonly total: string;
}

/** A batch's figures split three ways; the shares of each way add up to the batch. */
export interface BatchShares {
  readonly byCentre: readonly Share[];
  readonly byActivity: readonly Share[];
  readonly bySex: readonly Share[];
}

const SEXES: readonly (string | null)[] = ["female", "male", null];

/** Splits a batch: centres and activities in order of appearance, women before men, those who say nothing last. */
export function sharesOfBatch(batch: Batch): BatchShares {
  const split = (name: (person: Person) => string | null): Share[] =>
    grouped(batch.people, name).map(([key, own]) => shareOf(key, own, batch));
  return {
    byCentre: split(({ centre }) => centre),
    byActivity: split(({ activity }) => activity),
    bySex: split(({ sex }) => sex).sort((a, b) => SEXES.indexOf(a.name) - SEXES.indexOf(b.name)),
  };
}

/** The shares of several batches, those of one name added up. */
export function addShares(lists: readonly (readonly Share[])[]): Share[] {
  return grouped(lists.flat(), ({ name }) => name).map(([name, own]) => ({
    name,
    beneficiaries: own.reduce((count, { beneficiaries }) => count + beneficiaries, 0),
    women: sumOfKnown(own.map(({ women }) => women)),
    cash: sumOfAmounts(own.map(({ cash }) => cash)),
    equipment: sumOfAmounts(own.map(({ equipment }) => equipment)),
    total: decimalText(sum(own.map(({ total }) => dirham(total)))),
  }));
}

function shareOf(name: string | null, own: readonly Person[], { table }: Batch): Share {
  const columnOf = (field: MoneyField): string | null => textOf(columnTotal(own, field));
  return {
    name,
    beneficiaries: own.length,
    women: womenIn(own, table),
    cash: columnOf("cash"),
    equipment: columnOf("equipment"),
    total: decimalText(totalOf(own)),
  };
}

function textOf(amount: Dirham | null): string | null {
  return amount === null ? null : decimalText(amount);
}

/** The sum of what is known; null when nothing is. */
export function sumOfKnown(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}

/** The exact sum of the amounts that are known; null when none is. */
export function sumOfAmounts(amounts: readonly (string | null)[]): string | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : decimalText(sum(known.map((amount) => dirham(amount))));
}

function grouped<T>(list: readonly T[], name: (entry: T) => string | null): [string | null, T[]][] {
  const groups = new Map<string | null, T[]>();
  for (const entry of list) {
    const group = groups.get(name(entry));
    if (group) group.push(entry);
    else groups.set(name(entry), [entry]);
  }
  const nameless = groups.get(null);
  groups.delete(null);
  return nameless === undefined ? [...groups] : [...groups, [null, nameless]];
}
