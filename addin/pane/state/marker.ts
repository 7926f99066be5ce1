import type { Finding } from "../../../lib/report/index.js";
import { severities } from "../../../lib/rules/index.js";
import type { Host, Mark } from "../../host/index.js";
import { act } from "./act.js";
import type { Store } from "./store.js";

/** Colours the cells of findings, and takes the colours away again. */
export interface Marker {
  mark(): Promise<void>;
  clearMarks(): Promise<void>;
}

/** Marks are those of the last report: accepted findings have none. */
export function createMarker(host: Host, store: Store): Marker {
  return {
    async mark() {
      const marks = marksOf(store.state().report?.findings ?? []);
      await act(
        store,
        () => host.mark(marks),
        ({ left }) => ({ kind: "marked", count: marks.length - left.length, left }),
      );
    },
    async clearMarks() {
      await act(
        store,
        () => host.clearMarks(),
        () => ({ kind: "marks-cleared" }),
      );
    },
  };
}

/** One mark a cell: the gravest colour, and what each of its open findings says. */
function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { sheet, cell, severity, message, waived } of findings) {
    if (sheet === null || cell === null || waived !== null) continue;
    const key = `${cell} ${sheet}`;
    const mark = marks.get(key);
    if (mark === undefined) marks.set(key, { sheet, cell, severity, note: message });
    else {
      const graver = severities.find((one) => one === severity || one === mark.severity) ?? severity;
      marks.set(key, { ...mark, severity: graver, note: `${mark.note}\n${message}` });
    }
  }
  return [...marks.values()];
}
