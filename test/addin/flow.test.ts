import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { CellFix, Host } from "../../addin/host/index.js";
import { changeLogTexts } from "./change-log-texts.js";
import { checkWorkbook, planBatchSummary, type Report } from "../../lib/report/index.js";
import { defaultRules } from "../../lib/rules/index.js";
import { openSnapshot, reopened, snapshotOfFile, valueOf } from "./open.js";

const example = fileURLToPath(new URL("../../templates/examples/batches-2017-defects.xlsx", import.meta.url));

const options = { asOf: "2017-10-10", lang: "fr" } as const;

async function check(host: Host): Promise<Report> {
  return checkWorkbook(valueOf(await host.readSnapshot()), options);
}

const found = ({ findings }: Report): string[] =>
  findings.map(({ rule, sheet, cell }) => `${rule} ${sheet ?? ""}!${cell ?? ""}`);

function fixesIn({ findings }: Report): CellFix[] {
  return findings.flatMap(({ rule, sheet, fix }) => (fix === null || sheet === null ? [] : [{ ...fix, sheet, rule }]));
}

test("a day with the pane: open, select, fix, recheck, undo, mark, clear, accept, summarise, reopen", async () => {
  const opened = openSnapshot(snapshotOfFile(example));
  const { excel, host } = opened;
  const atFirst = await check(host);
  expect(found(atFirst)).toContain("amount/stored-as-text Tranche 1!G13");

  await host.select({ sheet: "Tranche 1", cell: "G13" });
  expect(excel.world.book.sheets[0]?.selection).toEqual({ top: 13, left: 7, bottom: 13, right: 7 });

  const fixes = fixesIn(atFirst);
  const applied = valueOf(await host.applyFixes(fixes, changeLogTexts));
  expect(applied.changes.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["Tranche 1!G13", "Tranche 2!H16"]);
  const mended = await check(host);
  expect(found(mended)).not.toContain("amount/stored-as-text Tranche 1!G13");
  expect(found(mended)).not.toContain("total/range Tranche 2!H16");
  expect(mended.batches).toHaveLength(3); // the change log is no batch

  await host.undoFixes(
    applied.changes.map(({ id }) => id),
    changeLogTexts,
  );
  const undone = await check(host);
  expect(fixesIn(undone)).toEqual(fixes); // row totals over the text have become #VALUE!, as Excel calculates them

  const marks = atFirst.findings.flatMap(({ sheet, cell, severity, message }) =>
    sheet === null || cell === null ? [] : [{ sheet, cell, severity, note: message }],
  );
  expect(valueOf(await host.mark(marks))).toEqual({ left: [] });
  expect(found(await check(host))).toEqual(found(undone));
  await host.clearMarks();
  expect(excel.world.book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);

  const plan = planBatchSummary({ file: "exemple.xlsx", sha256: "0".repeat(64), report: await check(host) }, 1, {
    ...options,
    rules: defaultRules,
    draft: false,
  });
  expect(plan).not.toBeNull();
  if (plan !== null) expect(await host.writeSheets("", [plan])).toMatchObject({ kind: "done" });
  await host.writeSettings('{"version":1,"waivers":[],"layout":null}');

  const again = reopened(opened);
  expect(valueOf(await again.host.readSettings())).toBe('{"version":1,"waivers":[],"layout":null}');
  expect(valueOf(await again.host.changeLog())).toHaveLength(2);
  const atLast = await check(again.host);
  expect(atLast.batches).toEqual(undone.batches); // neither log nor summary counts as a batch
  expect([...excel.unknown, ...again.excel.unknown]).toEqual([]);
});
