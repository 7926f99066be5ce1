import { dirham, isZero } from "../dirham/index.js";
import { unverifiedIn, type Batch, type Person } from "../grants/index.js";
import { addFigures } from "./add-figures.js";
import { byName } from "./by-name.js";
import { figuresOf, type Figures } from "./figures-of.js";

/** What one centre, activity or sex has of a batch. */
export interface Share extends Figures {
  /** Null: the people whose row does not say. For the sexes "female" and "male". */
  readonly name: string | null;
  /** Its amount cells that could not be counted. */
  readonly unverified: number;
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
  const split = (nameOf: (person: Person) => string | null): Share[] =>
    byName(batch.people, nameOf).map(([name, own]) => ({
      name,
      ...figuresOf(own, batch.table),
      unverified: unverifiedIn(own),
    }));
  return {
    byCentre: split(({ centre }) => centre),
    byActivity: split(({ activity }) => activity),
    bySex: split(({ sex }) => sex).sort((a, b) => SEXES.indexOf(a.name) - SEXES.indexOf(b.name)),
  };
}

/** The shares of several batches, those of one name added up. */
export function addShares(lists: readonly (readonly Share[])[]): Share[] {
  return byName(lists.flat(), ({ name }) => name).map(([name, own]) => ({
    name,
    ...addFigures(own),
    unverified: own.reduce((count, { unverified }) => count + unverified, 0),
  }));
}

/**
 * An amount as it may be shown beside a name: null, for a dash, where nothing was added up and some amounts could not be read. Shown as 0.00
 * it would say that nothing was granted.
 */
export function knownAmount(amount: string | null, unverified: number): string | null {
  return amount !== null && unverified > 0 && isZero(dirham(amount)) ? null : amount;
}
