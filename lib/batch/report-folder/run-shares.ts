import { compare, decimalText, dirham, printDirham, sumOf } from "../../dirham/index.js";
import { groupBy } from "../../lists/index.js";
import { knownAmount, sumOfKnown, type Lang, type RunReport } from "../../report/index.js";
import { batchesOfRun } from "./batches-of-run.js";
import { centreName } from "./centre-name.js";

/** What all batches of a run give to one centre or one activity together. */
export interface RunShare {
  readonly name: string;
  readonly beneficiaries: number;
  /** Null where no table says who is a woman. */
  readonly women: number | null;
  readonly total: string;
  /** Amounts that could not be read and are not in the total. */
  readonly unverified: number;
}

/** The run's shares by centre, the largest total first. */
export function byCentre(report: RunReport, lang: Lang): RunShare[] {
  return added(
    batchesOfRun(report).flatMap(({ batch }) =>
      batch.byCentre.map((part) => ({ ...part, name: centreName(part.centre, lang) })),
    ),
  );
}

/** The run's shares by activity, the largest total first. */
export function byActivity(report: RunReport): RunShare[] {
  return added(
    batchesOfRun(report).flatMap(({ batch }) => batch.byActivity.map((part) => ({ ...part, name: part.activity }))),
  );
}

/** A share's total as people of the language read it; a dash where none of its amounts could be read. */
export function printedTotal({ total, unverified }: RunShare, lang: Lang): string {
  const known = knownAmount(total, unverified);
  return known === null ? "–" : printDirham(dirham(known), lang);
}

/** The shares of one name as one. */
function added(parts: readonly RunShare[]): RunShare[] {
  const shares = [...groupBy(parts, ({ name }) => name.normalize("NFC"))].map(([name, own]) => ({
    name,
    beneficiaries: own.reduce((count, { beneficiaries }) => count + beneficiaries, 0),
    women: sumOfKnown(own.map(({ women }) => women)),
    total: decimalText(sumOf(own, ({ total }) => dirham(total))),
    unverified: own.reduce((count, { unverified }) => count + unverified, 0),
  }));
  return shares.sort(largestFirst);
}

function largestFirst(a: RunShare, b: RunShare): number {
  return compare(dirham(b.total), dirham(a.total)) || (a.name < b.name ? -1 : 1);
}
