import { describe, expect, it } from "vitest";
import { refused } from "../../../../addin/host/outcome.js";
import { countStandings } from "../../../../addin/pane/state/filter-findings.js";
import { withKeys } from "../../../../addin/pane/state/finding-key.js";
import { checkWorkbook, type Finding } from "../../../../lib/report/index.js";
import { exampleSnapshot, type Example } from "../../../../lib/rules/index.js";
import { openOn, stoppedClock } from "../example-session.js";
import { memoryHost } from "../memory-host.js";
import type { Session } from "../../../../addin/pane/state/session.js";

/** Headings in row 4, people in rows 5 and 6; the total's column is C. */
const textAmount: Example = {
  people: [{ total: "12.500,00" }, { total: 20_000 }],
};
const snapshot = exampleSnapshot(textAmount);
const sheet = snapshot.sheets[0]?.name ?? "";

function places(session: Session): string[] {
  return (session.state().report?.findings ?? []).map(({ rule, cell }) => `${rule} ${cell ?? ""}`);
}

function findingOf(session: Session, rule: string): Finding {
  const found = session.state().report?.findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`no ${rule} in ${places(session).join(", ")}`);
  return found;
}

describe("checking", () => {
  it("checks on opening, as checkWorkbook does", async () => {
    const session = await openOn(memoryHost(snapshot));
    expect(session.state().check).toEqual({ kind: "checked" });
    expect(session.state().report?.findings).toEqual(
      checkWorkbook(snapshot, { asOf: "2017-10-10", lang: "fr" }).findings,
    );
    expect(places(session)).toContain("amount/stored-as-text C5");
  });

  it("checks again once the user has stopped typing", async () => {
    const host = memoryHost(snapshot);
    const clock = stoppedClock();
    const session = await openOn(host, clock);
    host.edit(sheet, "C5", 12_500);
    host.edit(sheet, "C6", 21_000);
    expect(places(session)).toContain("amount/stored-as-text C5");
    await clock.pass();
    expect(places(session)).not.toContain("amount/stored-as-text C5");
    expect(session.state().report?.batches[0]?.total).toBe("33500.00");
  });

  it("rests while nobody looks at it, and checks when it wakes", async () => {
    const host = memoryHost(snapshot);
    const clock = stoppedClock();
    const session = await openOn(host, clock);
    session.rest();
    host.edit(sheet, "C5", 12_500);
    await clock.pass();
    expect(places(session)).toContain("amount/stored-as-text C5");
    await session.wake();
    expect(places(session)).not.toContain("amount/stored-as-text C5");
  });

  it("going to rest, leaves off the check that waits and the one under way", async () => {
    const host = memoryHost(snapshot);
    const clock = stoppedClock();
    let reads = 0;
    const session = await openOn(
      {
        ...host,
        readSnapshot: ({ signal } = {}) => {
          reads++;
          return host.readSnapshot().then((read) => (signal?.aborted === true ? refused("cancelled") : read));
        },
      },
      clock,
    );
    host.edit(sheet, "C5", 12_500);
    session.rest();
    await clock.pass();
    expect(reads).toBe(1);

    const checked = session.check();
    session.rest();
    await checked;
    expect(places(session)).toContain("amount/stored-as-text C5");
    expect(session.state().check.kind).not.toBe("cancelled"); // nobody stopped it
  });

  it("says the findings in another language, without reading the workbook again", async () => {
    const session = await openOn(memoryHost(snapshot));
    const french = findingOf(session, "amount/stored-as-text").message;
    await session.speak("ar");
    const arabic = findingOf(session, "amount/stored-as-text").message;
    expect(arabic).not.toBe(french);
    expect(arabic).toBe(
      checkWorkbook(snapshot, { asOf: "2017-10-10", lang: "ar" }).findings.find(
        ({ rule }) => rule === "amount/stored-as-text",
      )?.message,
    );
  });

  it("shows the host's reason where the workbook cannot be read", async () => {
    const session = await openOn({
      ...memoryHost(snapshot),
      readSnapshot: () => Promise.resolve(refused("user-editing")),
    });
    expect(session.state().check).toEqual({
      kind: "refused",
      refusal: { code: "user-editing", sheet: null, detail: null },
    });
    expect(session.state().report).toBeNull();
  });

  it("keeps the last report when a check is stopped", async () => {
    const host = memoryHost(snapshot);
    let stop = false;
    const session = await openOn({
      ...host,
      readSnapshot: () => (stop ? Promise.resolve(refused("cancelled")) : host.readSnapshot()),
    });
    stop = true;
    await session.check();
    expect(session.state().check).toEqual({ kind: "cancelled" });
    expect(places(session)).toContain("amount/stored-as-text C5");
  });

  it("owns up to a mistake of minha's", async () => {
    const session = await openOn({
      ...memoryHost(snapshot),
      readSnapshot: () => Promise.reject(new RangeError("oops")),
    });
    expect(session.state().check).toEqual({ kind: "our-mistake", what: "RangeError: oops" });
  });
});

describe("the cell and its finding", () => {
  it("opens the finding of the cell that the user selects", async () => {
    const host = memoryHost(snapshot);
    const session = await openOn(host);
    host.click({ sheet, cell: "C5" });
    const { open, report } = session.state();
    const opened = withKeys(report?.findings ?? []).find(({ key }) => key === open)?.finding;
    expect([opened?.rule, opened?.cell]).toEqual(["amount/stored-as-text", "C5"]);
  });

  it("leaves the open finding when the selected cell has none", async () => {
    const host = memoryHost(snapshot);
    const session = await openOn(host);
    host.click({ sheet, cell: "C5" });
    const { open } = session.state();
    host.click({ sheet, cell: "A1" });
    expect(session.state().open).toBe(open);
    expect(session.state().selected).toEqual({ sheet, cell: "A1" });
  });

  it("shows a cell in the workbook", async () => {
    const host = memoryHost(snapshot);
    const session = await openOn(host);
    await session.goTo({ sheet, cell: "C5" });
    expect(host.selected).toEqual([{ sheet, cell: "C5" }]);
    expect(session.state().selected).toEqual({ sheet, cell: "C5" });
  });

  it("keeps the open finding while the user looks at the cells that explain it", async () => {
    const host = memoryHost(snapshot);
    const session = await openOn(host);
    session.dispatch({ kind: "open", finding: "another" });
    await session.goTo({ sheet, cell: "C5" });
    host.click({ sheet, cell: "C5" }); // Excel tells of it too
    expect(session.state().open).toBe("another");
  });
});

describe("mending", () => {
  it("fixes a cell, checks again, and takes it back", async () => {
    const host = memoryHost(snapshot);
    const session = await openOn(host);
    await session.fix([findingOf(session, "amount/stored-as-text")]);
    expect(places(session)).not.toContain("amount/stored-as-text C5");
    const { notice } = session.state();
    expect(notice).toMatchObject({ kind: "fixed", left: [] });
    expect(session.state().changes).toMatchObject([{ cell: "C5", before: "12.500,00", undone: false }]);

    await session.undo(notice?.kind === "fixed" ? notice.ids : []);
    expect(places(session)).toContain("amount/stored-as-text C5");
    expect(session.state().changes).toMatchObject([{ cell: "C5", undone: true }]);
  });

  it("says why the host refused, and leaves the findings", async () => {
    const session = await openOn({
      ...memoryHost(snapshot),
      applyFixes: () => Promise.resolve(refused("protected-sheet", { sheet })),
    });
    await session.fix([findingOf(session, "amount/stored-as-text")]);
    expect(session.state().notice).toEqual({
      kind: "refused",
      refusal: { code: "protected-sheet", sheet, detail: null },
    });
    expect(session.state().busy).toBe(false);
    expect(places(session)).toContain("amount/stored-as-text C5");
  });

  it("marks each cell once, in its gravest colour, and clears the marks", async () => {
    const host = memoryHost(snapshot);
    const session = await openOn(host);
    await session.mark();
    expect(host.marks.filter(({ cell }) => cell === "C5")).toMatchObject([{ sheet, severity: "warning" }]);
    await session.clearMarks();
    expect(host.marks).toEqual([]);
  });
});

describe("rules", () => {
  it("checks by the rules of a file", async () => {
    const session = await openOn(memoryHost(snapshot));
    const text = JSON.stringify({ version: "essai", severities: { "amount/stored-as-text": "off" } });
    await session.loadRules({ name: "regles.json", text });
    expect(session.state().rules?.rules.version).toBe("essai");
    expect(places(session)).not.toContain("amount/stored-as-text C5");
    await session.shippedRules();
    expect(places(session)).toContain("amount/stored-as-text C5");
  });

  it.each([
    ["a rule that does not exist", JSON.stringify({ severities: { "amount/typo": "off" } }), "severities"],
    ["a limit that is no amount", JSON.stringify({ limits: { maximum: "beaucoup" } }), "limits.maximum"],
  ])("refuses %s, and says where it is", async (_, text, path) => {
    const session = await openOn(memoryHost(snapshot));
    await session.loadRules({ name: "regles.json", text });
    const { notice, rules } = session.state();
    expect(rules).toBeNull();
    expect(notice?.kind === "rules-refused" ? notice.faults.map((fault) => fault.path) : []).toEqual([
      expect.stringContaining(path),
    ]);
  });

  it("refuses what is no JSON at all without a fault of its own", async () => {
    const session = await openOn(memoryHost(snapshot));
    await session.loadRules({ name: "regles.json", text: "bonjour" });
    expect(session.state().notice).toEqual({ kind: "rules-refused", file: "regles.json", faults: [] });
  });

  it("says in the user's language what is wrong in them", async () => {
    const session = await openOn(memoryHost(snapshot));
    await session.loadRules({ name: "regles.json", text: JSON.stringify({ centres: 5 }) });
    const { notice } = session.state();
    expect(notice?.kind === "rules-refused" ? notice.faults : []).toEqual([
      { path: "centres", problem: expect.stringContaining("une liste entre crochets") as string },
    ]);
  });
});

describe("columns", () => {
  const unknown = exampleSnapshot({ headings: { centre: "Antenne" }, people: [{ centre: "Salé" }, { centre: "Fès" }] });

  function fieldOf(session: Session, heading: string): string | null {
    const columns = (session.state().report?.recognised ?? []).flatMap((table) => table.columns);
    return columns.find((column) => column.heading === heading)?.field ?? null;
  }

  it("takes a column for what the user says, at once", async () => {
    const session = await openOn(memoryHost(unknown));
    await session.correct("Antenne", "institution");
    expect(fieldOf(session, "Antenne")).toBe("institution");
    expect(session.state().layout).toEqual({ headings: { Antenne: "institution" } });
  });

  it("keeps it in the workbook for the next time", async () => {
    const host = memoryHost(unknown);
    const session = await openOn(host);
    await session.correct("Antenne", "institution");
    await session.saveLayout();
    expect(session.state().draft).toEqual({});
    session.rest();
    const reopened = await openOn(host);
    expect(fieldOf(reopened, "Antenne")).toBe("institution");
  });

  it("hands it out as a layout file", async () => {
    const files: [string, string][] = [];
    const session = await openOn({
      ...memoryHost(unknown),
      download(name, bytes) {
        files.push([name, new TextDecoder().decode(bytes)]);
        return Promise.resolve({ kind: "done", value: null });
      },
    });
    await session.correct("Antenne", "institution");
    await session.exportLayout();
    expect(files.map(([name, text]) => [name, JSON.parse(text) as unknown])).toEqual([
      ["minha-layout.json", { headings: { Antenne: "institution" } }],
    ]);
  });
});

describe("accepting", () => {
  it("counts an accepted finding as accepted, and as open again when the acceptance is withdrawn", async () => {
    const host = memoryHost(snapshot);
    const session = await openOn(host);
    const finding = findingOf(session, "amount/stored-as-text");
    await session.accept(finding, { by: "H. Alami", reason: "vu avec le centre" });
    expect(findingOf(session, "amount/stored-as-text").waived).toEqual({ by: "H. Alami", reason: "vu avec le centre" });
    expect(countStandings(session.state().report?.findings ?? []).accepted).toBe(1);
    expect(session.state().reviewer).toBe("H. Alami");

    await session.withdraw(finding);
    expect(findingOf(session, "amount/stored-as-text").waived).toBeNull();
  });
});
