import { beforeAll, describe, expect, it } from "vitest";
import { writePlans } from "../../../lib/batch/exceljs/write-plans.js";
import { blankSheet } from "../../../lib/batch/template/blank-sheet.js";
import { amountCheck, cinCheck, notAfterCheck, ribCheck } from "../../../lib/batch/template/checks.js";
import { templateStyles } from "../../../lib/batch/template/template-styles.js";
import { planTemplate } from "../../../lib/batch/template/plan-template.js";
import type { Content } from "../../../lib/report/index.js";
import { defaultRules } from "../../../lib/rules/index.js";
import { cellAt, readXlsx, type Cell } from "../../../lib/workbook/index.js";
import { recalculate } from "../recalculate.js";

type Typed = string | number;

/** Each check with what may be typed and what may not. Published RIBs: domain, "Identifiers". */
const cases: readonly (readonly [string, (cell: string) => string, readonly Typed[], readonly Typed[]])[] = [
  [
    "RIB",
    ribCheck,
    ["001810007800020110620318", "001810007800020110620221", "011519000001205000534921"],
    [
      "001810007800020110620319",
      "00181000780002011062031",
      "0018100078000201106203180",
      "001 810 00 780 002 011 062",
      "00181000780002011062031X",
      "1E1810007800020110620318",
      11519000001205,
    ],
  ],
  [
    "CIN",
    (cell) => cinCheck(cell, `${cell}:${cell}`),
    ["AB123456", "B12345", "j1", "EE654321"],
    ["123456", "ABC12345", "AB1234567", "A", "AB 12345", "AB12X45", "أب12345"],
  ],
  ["amount", amountCheck, [0, 20000, 1500.55, 545381.93], [-1, 0.001, 17003.514, "545.381,93", "2000"]],
  ["release date", (cell) => notAfterCheck(cell, "$E$1"), [43000, 42999], [43001, "28/09/2017"]],
];

describe("the checks of the blank workbook, as LibreOffice calculates them", () => {
  const rows = cases.flatMap(([name, check, good, bad]) => [
    ...good.map((typed) => ({ name, check, typed, accepted: true })),
    ...bad.map((typed) => ({ name, check, typed, accepted: false })),
  ]);
  let calculated: (Cell | undefined)[];
  beforeAll(async () => {
    const contentOf = (typed: Typed): Content =>
      typeof typed === "number" ? { kind: "number", value: typed } : { kind: "text", text: typed };
    const cells = rows.flatMap(({ check, typed }, i) => [
      { row: i + 1, column: 1, content: contentOf(typed), style: "code" },
      {
        row: i + 1,
        column: 2,
        content: { kind: "formula", formula: check(`A${i + 1}`), result: "" } as const,
        style: "text",
      },
      ...(i === 0 ? [{ row: 1, column: 5, content: { kind: "number", value: 43000 } as const, style: "date" }] : []),
    ]);
    const plan = { ...blankSheet("Checks", "fr"), cells, styles: templateStyles("fr") };
    const [again] = await recalculate(await writePlans([plan], { title: "checks" }));
    const read = readXlsx(again ?? new Uint8Array());
    const [sheet] = read.kind === "snapshot" ? read.snapshot.sheets : [];
    calculated = rows.map((_, i) => (sheet === undefined ? undefined : cellAt(sheet, i + 1, 2)));
  }, 60_000);

  it.each(
    rows.map(({ name, typed, accepted }, i) => [accepted ? "take" : "refuse", name, typed, accepted, i] as const),
  )("%s the %s %s", (_, __, ___, accepted, i) => {
    // a check whose formula ends in an error refuses the value too
    const cell = calculated[i];
    expect(cell?.kind === "boolean" ? cell.value : cell?.kind === "error" ? false : cell).toBe(accepted);
  });

  it("are short enough for Excel, which takes 255 characters", () => {
    const { plans } = planTemplate("ar", defaultRules);
    const lengths = plans.flatMap(({ validations }) =>
      validations.flatMap(({ check }) => (check.kind === "custom" ? [check.formula.length] : [])),
    );
    expect(lengths.length).toBeGreaterThan(6);
    expect(Math.max(...lengths)).toBeLessThan(256);
  });
});
