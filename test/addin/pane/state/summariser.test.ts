import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { filesHost } from "../../../../addin/host/files.js";
import type { Host } from "../../../../addin/host/host.js";
import { done } from "../../../../addin/host/outcome.js";
import type { SheetPlan } from "../../../../addin/host/sheet-plan.js";
import type { Session } from "../../../../addin/pane/state/session.js";
import { planSummary, unsettledInWorkbook, type SummaryLang } from "../../../../lib/report/index.js";
import { defaultRules } from "../../../../lib/rules/index.js";
import { examplesFolder } from "../../../fixtures/run-minha.js";
import { openSnapshot, snapshotOfFile } from "../../open.js";
import { commandReport } from "../command-report.js";
import { openOn, stoppedClock } from "../example-session.js";

const clean = `${examplesFolder}/batches-2017-clean.xlsx`;
const defects = `${examplesFolder}/batches-2017-defects.xlsx`;
const asOf = "2017-10-10"; // the day of the stopped clock

interface Written {
  readonly file: string;
  readonly plans: readonly SheetPlan[];
}

/** The browser page with these files open, and what it hands out. */
async function openFiles(...paths: readonly string[]): Promise<{ session: Session; written: Written[] }> {
  const written: Written[] = [];
  const host: Host = {
    ...filesHost("fr"),
    writeSheets(file, plans) {
      written.push({ file, plans });
      return Promise.resolve(done(plans.map(({ name }) => name)));
    },
  };
  await host.shelf?.open(paths.map((path) => new File([readFileSync(path)], basename(path))));
  return { session: await openOn(host), written };
}

/** The plans of `minha summary`, with `--draft` where it asks for it. */
function commandPlans(paths: readonly string[], lang: SummaryLang): SheetPlan[] {
  const workbooks = commandReport(paths, { lang, asOf }).map(({ report, recognised, shares }) => ({
    file: report.file,
    sha256: report.sha256 ?? "",
    report: { batches: report.batches, findings: report.findings, recognised, shares },
  }));
  const draft = workbooks.some(({ report }) => unsettledInWorkbook(report).length > 0);
  return planSummary(workbooks, { lang, rules: defaultRules, asOf, draft });
}

describe("in the browser, a summary is the command's, sheet for sheet", () => {
  it.each([
    ["fr", "fr", "Récapitulation.xlsx"],
    ["ar", "ar", "الحصيلة.xlsx"],
    ["en", "fr", "Récapitulation.xlsx"],
  ] as const)("over all that is open, in %s", async (lang, paper, file) => {
    const { session, written } = await openFiles(clean, defects);
    await session.speak(lang);
    await session.recapitulate();
    expect(written).toEqual([{ file, plans: commandPlans([clean, defects], paper) }]);
    expect(session.state().notice).toEqual({ kind: "summary-downloaded", file });
  });

  it("of one batch, under its name", async () => {
    const { session, written } = await openFiles(clean);
    await session.summarise(1);
    const [, second] = commandPlans([clean], "fr");
    expect(written).toEqual([{ file: "Synthèse Tranche 2.xlsx", plans: [second] }]);
  });

  it("says which bytes it was made from", async () => {
    const { session, written } = await openFiles(clean);
    await session.recapitulate();
    const texts = written.flatMap(({ plans }) =>
      plans.flatMap(({ cells }) => cells.map(({ content }) => (content.kind === "text" ? content.text : ""))),
    );
    expect(texts).toContain(createHash("sha256").update(readFileSync(clean)).digest("hex"));
  });

  it("is a draft beside a file that could not be read, as the command would refuse it", async () => {
    const written: Written[] = [];
    const files = filesHost("fr");
    await files.shelf?.open([new File([readFileSync(clean)], "lot.xlsx"), new File(["%PDF-1.7"], "note.xlsx")]);
    const session = await openOn({
      ...files,
      writeSheets(file, plans) {
        written.push({ file, plans });
        return Promise.resolve(done([]));
      },
    });
    await session.recapitulate();
    expect(bannersOf(written[0]?.plans.at(-1))).toEqual(1);
    session.rest();
  });

  it("names rules of the foundation's own by their version and a hash, as the command does", async () => {
    const { session, written } = await openFiles(clean);
    const text = JSON.stringify({ version: "essai" });
    await session.loadRules({ name: "regles.json", text });
    await session.summarise(0);
    const version = `essai+${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
    expect(session.state().rules?.version).toBe(version);
    expect(JSON.stringify(written[0]?.plans[0]?.cells)).toContain(version);
  });
});

describe("in Excel", () => {
  it("the recapitulation is a sheet linked to those of the batches, made again in place, and counts for no batch", async () => {
    const { excel, host } = openSnapshot(snapshotOfFile(clean), { name: "lots.xlsx" });
    const session = await openOn(host);
    await session.check();
    const before = session.state().report;
    await session.recapitulate();
    const sheets = excel.world.book.sheets.map(({ name }) => name);
    const summaries = ["Synthèse Tranche 1", "Synthèse Tranche 2", "Synthèse Tranche 3", "Récapitulation"];
    expect(sheets.slice(-4)).toEqual(summaries);
    expect(session.state().notice).toEqual({ kind: "summary-written", sheet: "Récapitulation" });
    const links = [...(excel.world.book.sheets.at(-1)?.rows.values() ?? [])].flatMap((row) =>
      [...row.values()].flatMap(({ formula }) => (formula?.startsWith("='") === true ? [formula] : [])),
    );
    expect(links).toContainEqual(expect.stringMatching(/^='Synthèse Tranche 2'!F\d+$/));

    await session.recapitulate();
    expect(excel.world.book.sheets.map(({ name }) => name)).toEqual(sheets);
    await session.check();
    expect(session.state().report?.findings).toEqual(before?.findings);
    expect(session.state().report?.batches).toEqual(before?.batches);
    expect(session.state().batches).toBe(3);
    session.rest();
    expect(excel.unknown).toEqual([]);
  });

  it("shows the total that the command prints", async () => {
    const { excel, host } = openSnapshot(snapshotOfFile(clean), { name: "lots.xlsx" });
    const session = await openOn(host, stoppedClock());
    await session.check();
    await session.recapitulate();
    const { rows } = excel.world.book.sheets.at(-1) ?? {};
    const numbers = [...(rows?.values() ?? [])].flatMap((row) =>
      [...row.values()].flatMap(({ content }) => (content.kind === "number" ? [content.value] : [])),
    );
    expect(numbers).toContain(1093960.9);
    session.rest();
  });
});

/** How many of a sheet's texts say that it is a draft. */
function bannersOf(plan: SheetPlan | undefined): number {
  return (plan?.cells ?? []).filter(({ style, content }) => style === "draft" && content.kind === "text").length;
}
