import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { excelApi } from "../../addin/host/index.js";
import type { ChangeLogTexts } from "../../addin/host/index.js";
import { openSnapshot } from "./open.js";
import { everyCheck, planOf } from "./plan-of.js";
import { sheetOf, workbookOf } from "./sheets.js";

const declarations = readFileSync(createRequire(import.meta.url).resolve("@types/office-js/index.d.ts"), "utf8");

/** The ExcelApi that Microsoft's declarations give for a member ("Range.values"); null for one without a note, which is as old as its class. */
function levelOf(member: string): string | null {
  const [kind = "", name = ""] = member.split(".");
  const start = declarations.search(new RegExp(`^    class ${kind} extends`, "m"));
  const body = declarations.slice(start, declarations.indexOf("\n    }\n", start));
  const at = body.search(new RegExp(`^        (?:readonly )?${name}[?(:]`, "m"));
  return (
    [
      ...(body
        .slice(0, Math.max(at, 0))
        .split("/**")
        .at(-1)
        ?.matchAll(/Api set: ExcelApi (\d+\.\d+)/g) ?? []),
    ].at(-1)?.[1] ?? null
  );
}

const minor = (level: string): number => Number(level.split(".")[1]);

/** Every member of Excel's that the pane's host uses, by using all of it. */
async function membersInUse(): Promise<string[]> {
  const headings = { sheet: "", cell: "", before: "", after: "", rule: "", when: "", undone: "" };
  const texts: ChangeLogTexts = { sheet: "Journal", headings, rightToLeft: true };
  const { excel, host } = openSnapshot(
    workbookOf([
      sheetOf("Lot", [["a", "12"]], {
        hiddenRows: [1],
        merges: ["C1:D1"],
        filter: { top: 1, left: 1, bottom: 1, right: 2 },
      }),
    ]),
  );
  const at = { sheet: "Lot", cell: "B1" };
  host.onChange(() => undefined);
  await host.readSnapshot();
  await host.select(at);
  await host.mark([{ ...at, severity: "error", note: "n" }]);
  await host.mark([{ ...at, severity: "error", note: "n" }]);
  await host.clearMarks();
  await host.applyFixes([{ ...at, kind: "number", rule: "r", before: "12", after: "12.00" }], texts);
  await host.undoFixes(["1"], texts);
  await host.writeSettings("{}");
  await host.writeSheets("", [planOf([1, 2], { validations: everyCheck })]);
  await host.writeSheets("", [planOf([1, 3])]);
  expect(excel.unknown).toEqual([]);
  return [...excel.world.used].filter((member) => !member.includes("._"));
}

describe("requirement sets", () => {
  test("the pane asks for no newer ExcelApi than it uses, and uses none newer than it asks for", async () => {
    const levels = (await membersInUse()).map((member) => [member, levelOf(member)] as const);
    const known = levels.flatMap(([member, level]) => (level === null ? [] : [[member, level] as const]));
    expect(known.length).toBeGreaterThan(40);
    const newest = Math.max(...known.map(([, level]) => minor(level)));
    expect(known.filter(([, level]) => minor(level) > minor(excelApi.version))).toEqual([]);
    expect(newest).toBe(minor(excelApi.version));
  });
});
