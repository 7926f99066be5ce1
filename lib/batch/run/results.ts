import { checkRun, mergeFindings, registerSum, type Finding, type Register } from "../../report/index.js";
import type { BatchTrace } from "../../rules/index.js";
import type { Checked, CheckedWorkbook } from "./checked-workbook.js";
import type { RunSettings } from "./settings.js";
import { openSpill } from "./spill.js";

/** A workbook with the findings of the whole run in their places. */
export interface RunWorkbook extends CheckedWorkbook {
  /** Its place in the order of the files. */
  readonly index: number;
  /** Those of its findings that only the whole run shows. */
  readonly across: readonly Finding[];
}

/** The results of a run: what its workbooks say by themselves and together. */
export interface Results {
  readonly put: (index: number, checked: Checked) => void;
  readonly done: () => number;
  /** Every workbook in the order of the files, with the findings that only the whole run shows. One at a time. */
  readonly workbooks: () => Iterable<RunWorkbook>;
  readonly register: () => Register;
  readonly close: () => void;
}

/** Results that wait on disk; what is kept in memory is what batches are compared by. */
export function openResults(settings: RunSettings): Results {
  const spill = openSpill();
  const traces = new Map<number, readonly BatchTrace[]>();
  const registers = new Map<number, Register>();
  let across: ReadonlyMap<number, readonly Finding[]> | null = null; // once a run: after the last workbook
  return {
    put: (index, { text, traces: own, register }) => {
      spill.put(index, text);
      traces.set(index, own);
      registers.set(index, register);
      across = null;
    },
    done: () => traces.size,
    workbooks: () => {
      across ??= findingsAcross(inFileOrder(traces).flat(), settings);
      return withRunFindings([...traces.keys()], spill.get, across);
    },
    register: () => registerSum(inFileOrder(registers)),
    close: spill.close,
  };
}

function inFileOrder<Value>(byFile: ReadonlyMap<number, Value>): Value[] {
  return [...byFile].sort(([a], [b]) => a - b).map(([, value]) => value);
}

/** What only the whole run shows, by workbook. */
function findingsAcross(traces: readonly BatchTrace[], settings: RunSettings): Map<number, Finding[]> {
  const across = new Map<number, Finding[]>();
  for (const { workbook, finding } of checkRun(traces, settings)) {
    const own = across.get(workbook);
    if (own) own.push(finding);
    else across.set(workbook, [finding]);
  }
  return across;
}

function* withRunFindings(
  indexes: readonly number[],
  get: (index: number) => string | null,
  across: ReadonlyMap<number, readonly Finding[]>,
): Generator<RunWorkbook> {
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const workbook = JSON.parse(get(index) ?? "null") as CheckedWorkbook;
    const own = across.get(index) ?? [];
    yield {
      ...workbook,
      index,
      across: own,
      report: mergeFindings(workbook.report, own, workbook.sheets, workbook.waivers),
    };
  }
}
