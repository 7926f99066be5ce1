import { groupBy } from "../../lists/index.js";
import { checkRun, mergeFindings, registerOf, registerSum, type Finding, type Register } from "../../report/index.js";
import type { BatchTrace } from "../../rules/index.js";
import { fingerprint, repeated } from "../../text/index.js";
import { outcomeOf, type Checked, type CheckedWorkbook, type Outcome } from "./checked-workbook.js";
import { unpackPeople } from "./packed-people.js";
import type { RunSettings } from "./settings.js";
import { openSpill, type Spill } from "./spill.js";

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
  /** What every workbook comes to, findings that only the whole run shows included, in the order of the files. */
  readonly outcomes: () => Iterable<Outcome>;
  /** Every workbook in the order of the files, with the findings that only the whole run shows. One at a time. */
  readonly workbooks: () => Iterable<RunWorkbook>;
  readonly register: () => Register;
  /** Gives back the room on disk; nothing can be asked afterwards. Whoever got results closes them. */
  readonly close: () => void;
}

/**
 * Results that wait on disk. In memory stay the numbers by which people are recognised, eight bytes each, what each workbook comes to,
 * and sums: a run over ten thousand workbooks needs hardly more than one over a thousand.
 */
export function openResults(settings: RunSettings): Results {
  const workbooks = openSpill();
  const traces = openSpill();
  const outcomes = new Map<number, Outcome>();
  const people = openSpill();
  const fingerprints = new Map<number, Float64Array>();
  let register = registerOf([]);
  let across: ReadonlyMap<number, readonly Finding[]> | null = null; // once a run: after the last workbook
  const indexes = (): number[] => [...outcomes.keys()].sort((a, b) => a - b);
  const acrossRun = (): ReadonlyMap<number, readonly Finding[]> =>
    (across ??= findingsAcross(tracesOf(indexes(), { traces, people, fingerprints }), settings));
  return {
    put: (index, checked) => {
      workbooks.put(index, checked.text);
      traces.put(index, checked.traces);
      people.put(index, checked.people);
      fingerprints.set(index, checked.fingerprints);
      register = registerSum([register, checked.register]);
      outcomes.set(index, checked.outcome);
      across = null;
    },
    done: () => outcomes.size,
    outcomes: () => {
      const merged = new Map(outcomes);
      for (const workbook of withRunFindings([...acrossRun().keys()], workbooks.get, acrossRun()))
        merged.set(workbook.index, outcomeOf(workbook));
      return indexes().flatMap((index) => merged.get(index) ?? []);
    },
    workbooks: () => withRunFindings(indexes(), workbooks.get, acrossRun()),
    register: () => register,
    close: () => {
      workbooks.close();
      traces.close();
      people.close();
    },
  };
}

/** What waits of the batches of a run, by workbook. */
interface Waiting {
  readonly traces: Spill;
  readonly people: Spill;
  readonly fingerprints: ReadonlyMap<number, Float64Array>;
}

/** The traces of the workbooks, with those of their people alone who may stand in several batches. */
function tracesOf(indexes: readonly number[], { traces, people, fingerprints }: Waiting): BatchTrace[] {
  const several = repeated([...fingerprints.values()]);
  return indexes.flatMap((index) => {
    const own = JSON.parse(traces.get(index) ?? "[]") as BatchTrace[];
    if (fingerprints.get(index)?.some((person) => several.has(person)) !== true) return own;
    const each = unpackPeople(people.get(index) ?? "[]");
    return own.map((trace, i) => ({
      ...trace,
      people: (each[i] ?? []).filter(({ cin }) => several.has(fingerprint(cin))),
    }));
  });
}

/** What only the whole run shows, by workbook. */
function findingsAcross(traces: readonly BatchTrace[], settings: RunSettings): Map<number, Finding[]> {
  const byWorkbook = groupBy(checkRun(traces, settings), ({ workbook }) => workbook);
  return new Map([...byWorkbook].map(([workbook, found]) => [workbook, found.map(({ finding }) => finding)]));
}

function* withRunFindings(
  indexes: readonly number[],
  get: (index: number) => string | null,
  across: ReadonlyMap<number, readonly Finding[]>,
): Generator<RunWorkbook> {
  for (const index of indexes) {
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
