import { describe, expect, test } from "vitest";
import type { CellFix } from "../../../addin/host/index.js";
import { planFix, planUndo, type CellState, type RecordedChange } from "../../../addin/host/plan-fix.js";

const fix: CellFix = {
  sheet: "Lot",
  cell: "H12",
  rule: "amount/stored-as-text",
  kind: "number",
  before: "1 234,50",
  after: "1234.50",
};
const text: CellState = { value: "1 234,50", formula: null, format: "General" };

describe("a fix", () => {
  test.each([
    ["a number keeps the cell's own format", fix, { ...text, format: "0.0" }, { enter: 1234.5, format: "0.0" }],
    [
      "a number in a text cell gets a format of amounts",
      fix,
      { ...text, format: "@" },
      { enter: 1234.5, format: "#,##0.00" },
    ],
    [
      "digits that are text stay text",
      { ...fix, kind: "text", before: "00\u00a0123", after: "00123" },
      { ...text, value: "00\u00a0123" },
      { enter: "'00123", format: "General" },
    ],
    [
      "a formula takes the place of a typed total",
      { ...fix, kind: "formula", before: "1500.5", after: "=SUM(H5:H11)" },
      { ...text, value: 1500.5 },
      { enter: "=SUM(H5:H11)", format: "General" },
    ],
  ])("%s", (_, wanted, state, put) => {
    expect(planFix(wanted, state)?.put).toEqual(put);
  });

  test("is not made where the cell shows something else now", () => {
    expect(planFix(fix, { ...text, value: "1 234,51" })).toBeNull();
    expect(planFix(fix, { value: "1 234,50", formula: "=A1", format: "General" })).toBeNull();
  });
});

describe("taking it back", () => {
  const change: RecordedChange = {
    ...fix,
    id: "1",
    when: "2017-10-10T09:30:00.000Z",
    undone: false,
    was: { enter: "1 234,50", format: "@" },
  };

  test("puts the text and the format back", () => {
    expect(planUndo(change, { value: 1234.5, formula: null, format: "#,##0.00" })).toEqual({
      enter: "1 234,50",
      format: "@",
    });
  });

  test.each([1234.51, "1234.50 DH", ""])("not where the cell shows %s now", (value) => {
    expect(planUndo(change, { value, formula: null, format: "General" })).toBeNull();
  });
});
