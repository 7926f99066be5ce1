import { describe, expect, it } from "vitest";
import { createShelfCheck } from "../../../../addin/pane/state/check-shelf.js";
import type { ShelvedWorkbook } from "../../../../addin/host/host.js";
import { checkRun, checkWorkbook } from "../../../../lib/report/index.js";
import { exampleSnapshot } from "../../../../lib/rules/index.js";
import { openOn, settled, stoppedClock } from "../example-session.js";
import { memoryHost } from "../memory-host.js";

const options = { asOf: "2017-10-10", lang: "fr" } as const;

/** Batch `number` with one person; both batches below fund the same one. */
function shelved(id: string, number: number): ShelvedWorkbook & { snapshot: NonNullable<ShelvedWorkbook["snapshot"]> } {
  const snapshot = exampleSnapshot({
    lines: [
      ["Tranche", number],
      ["Date de distribution", { date: `2017-09-${10 + number}` }],
    ],
    people: [{ cin: "AB123456", total: 20_000 }],
  });
  return { id, name: `lot-${number}.xlsx`, front: id === "a", sha256: null, snapshot };
}

const first = shelved("a", 1);
const second = shelved("b", 2);
const broken: ShelvedWorkbook = { id: "c", name: "note.pdf", front: false, sha256: null, snapshot: null };

describe("open workbooks", () => {
  it("are held against each other, in the words of the command", () => {
    const reports = createShelfCheck()([first, broken, second], { ...options, draft: {} });
    const traces = [first, second].flatMap(({ name, snapshot }, workbook) =>
      checkWorkbook(snapshot, { ...options, file: name }).traces.map((trace) => ({ ...trace, workbook })),
    );
    const across = checkRun(traces, options);
    expect(across.map(({ workbook, finding }) => [workbook, finding.rule])).toEqual([[1, "beneficiary/funded-before"]]);
    const messages = (reports.get(second.snapshot)?.findings ?? []).map(({ message }) => message);
    expect(messages).toContain(across[0]?.finding.message);
    expect(messages.join()).toContain("lot-1.xlsx");
    expect(reports.get(first.snapshot)?.findings.map(({ rule }) => rule)).not.toContain("beneficiary/funded-before");
  });

  it("with a number twice: both are told, as the command does", () => {
    const again = { ...shelved("b", 1), name: "copie.xlsx" };
    const reports = createShelfCheck()([first, again], { ...options, draft: {} });
    expect([...reports.values()].flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain(
      "batch/number-duplicate",
    );
  });

  it("show their errors on the shelf, also those that are not in front, and again when another one is closed", async () => {
    const open = [first, second];
    const told = new Set<() => void>();
    const host = {
      ...memoryHost(first.snapshot),
      readSnapshot: () => Promise.resolve({ kind: "done", value: first.snapshot } as const),
      shelf: {
        open: () => Promise.resolve([]),
        workbooks: () => open,
        show: () => undefined,
        close: () => undefined,
        onShelf: (listener: () => void) => {
          told.add(listener);
          return () => told.delete(listener);
        },
      },
    };
    const clock = stoppedClock();
    const session = await openOn(host, clock);
    const before = session.state().errors;
    expect([...before.keys()]).toEqual(["a", "b"]);
    open.splice(0, 1);
    for (const listener of told) listener();
    await clock.pass();
    await settled();
    expect(session.state().errors.get("b")).toBe((before.get("b") ?? 0) - 1); // nobody funded that person before
  });
});
