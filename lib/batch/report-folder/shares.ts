import { compare, decimalText, dirham, printDirham, sumOf } from "../../dirham/index.js";
import { groupBy } from "../../lists/index.js";
import { knownAmount, sumOfKnown, type BatchReport, type Lang, type RunReport } from "../../report/index.js";
import { centreName } from "./centre-name.js";

/** What several batches give to one centre or one activity together. */
export interface Share {
  readonly name: string;
  readonly beneficiaries: number;
  /** Null where no table says who is a woman. */
  readonly women: number | null;
  readonly total: string;
  /** Amounts that could not be read and are not in the total. */
  readonly unverified: number;
}

type Part = Omit<Share, "name">;

/** The run's batches in the order of its workbooks, each with the workbook's path. */
export function batchesOf({ workbooks }: RunReport): { readonly file: string; readonly batch: BatchReport }[] {
  return workbooks.flatMap(({ file, batches }) => batches.map((batch) => ({ file, batch })));
}

/** The run's shares by centre, the largest total first. */
export function byCentre(report: RunReport, lang: Lang): Share[] {
  return added(
    batchesOf(report).flatMap(({ batch }) =>
      batch.byCentre.map((part) => ({ ...part, name: centreName(part.centre, lang) })),
    ),
  );
}

/** The run's shares by activity, the largest total first. */
export function byActivity(report: RunReport): Share[] {
  return added(
    batchesOf(report).flatMap(({ batch }) => batch.byActivity.map((part) => ({ ...part, name: part.activity }))),
  );
}

/** A share's total as people of the language read it; a dash where none of its amounts could be read. */
export function printedTotal({ total, unverified }: Share, lang: Lang): string {
  const known = knownAmount(total, unverified);
  return known === null ? "–" : printDirham(dirham(known), lang);
}

/** Several shares as one, for what a chart leaves out. */
function together(name: string, parts: readonly Part[]): Share {
  return {
    name,
    beneficiaries: parts.reduce((count, part) => count + part.beneficiaries, 0),
    women: sumOfKnown(parts.map((part) => part.women)),
    total: decimalText(sumOf(parts, ({ total }) => dirham(total))),
    unverified: parts.reduce((count, part) => count + part.unverified, 0),
  };
}

function added(parts: readonly Share[]): Share[] {
  return [...groupBy(parts, ({ name }) => name.normalize("NFC"))]
    .map(([name, own]) => together(name, own))
    .sort(largestFirst);
}

function largestFirst(a: Share, b: Share): number {
  return compare(dirham(b.total), dirham(a.total)) || (a.name < b.name ? -1 : 1);
}
