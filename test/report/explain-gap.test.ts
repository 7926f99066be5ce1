import { describe, expect, it } from "vitest";
import { decimalText, dirham } from "../../lib/dirham/index.js";
import { explainGap } from "../../lib/report/index.js";
import type { ImbalancePart } from "../../lib/rules/index.js";

/** Rows 5, 6, 7 … of column C; what is not said is a visible number, and no formula is known. */
function parts(...rows: readonly (string | (Partial<ImbalancePart> & { readonly amount: string }))[]): ImbalancePart[] {
  return rows.map((row, i): ImbalancePart => {
    const at = { sheet: "Tranche 1", row: i + 5, column: 3 };
    const plain = { at, stored: "number", hidden: false, added: null } as const;
    if (typeof row === "string") return { ...plain, value: dirham(row) };
    const { amount, ...own } = row;
    return { ...plain, ...own, value: dirham(amount) };
  });
}

const sheet = "Tranche 1";
const at = { sheet, row: 20, column: 3 };

function explain(
  stated: string,
  exact: string,
  rows: ImbalancePart[],
): { cause: string; rows: number[]; difference: string } {
  const { cause, cells, difference } = explainGap({ stated: dirham(stated), exact: dirham(exact), at, parts: rows });
  return { cause, rows: cells.map(({ row }) => row), difference: decimalText(difference) };
}

describe("explainGap", () => {
  it.each([
    [
      "text-amounts",
      "1000",
      "3500",
      parts("1000", { amount: "2000", stored: "text" }, { amount: "500", stored: "text" }),
      [6, 7],
      "2500.00",
    ],
    [
      "outside-range",
      "1000",
      "3000",
      parts({ amount: "1000", added: 1 }, { amount: "2000", added: 0 }),
      [6],
      "2000.00",
    ],
    ["hidden-rows", "1000", "3000", parts("1000", { amount: "2000", hidden: true }), [6], "2000.00"],
    [
      "counted-twice",
      "5000",
      "3000",
      parts({ amount: "1000", added: 1 }, { amount: "2000", added: 2 }),
      [6],
      "-2000.00",
    ],
    [
      "counted-twice", // SUM(G6:G6,G6:G6,…): no list of a hundred million times is made of it
      "200000001000",
      "3000",
      parts({ amount: "1000", added: 1 }, { amount: "2000", added: 100_000_000 }),
      [6],
      "-199999998000.00",
    ],
    ["counted-twice", "5000", "3000", parts("1000", "2000"), [6], "-2000.00"],
    ["sign", "-1000", "3000", parts("1000", "2000"), [6], "4000.00"],
    ["missing-row", "700", "2700", parts("700", "2000"), [6], "2000.00"],
    ["unexplained", "2999.99", "3000", parts("1000", "2000"), [], "0.01"],
  ])("%s", (cause, stated, exact, rows, cells, difference) => {
    expect(explain(stated, exact, rows)).toEqual({ cause, rows: cells, difference });
  });

  it("finds two digits swapped in one row: 1473 was added as 1743", () => {
    expect(explain("3743", "3473", parts("2000", "1473"))).toEqual({
      cause: "digit-swap",
      rows: [6],
      difference: "-270.00",
    });
  });

  it("finds two digits swapped in the total itself", () => {
    expect(explain("3437", "3473", parts("3000.73", "472.27"))).toEqual({
      cause: "digit-swap",
      rows: [20],
      difference: "36.00",
    });
  });

  it("gives the first cause that accounts for the difference: a text amount that is hidden too is a text amount", () => {
    expect(explain("1000", "3000", parts("1000", { amount: "2000", stored: "text", hidden: true })).cause).toBe(
      "text-amounts",
    );
  });

  it("does not take a cause that accounts for a part of the difference", () => {
    const rows = parts("1000", { amount: "2000", stored: "text" }, "700", { amount: "300", hidden: true });
    expect(explain("1000.5", "4000", rows).cause).toBe("unexplained");
  });

  it("explains nothing where nothing is wrong", () => {
    expect(explain("3000", "3000", parts("1000", "2000", "0"))).toEqual({
      cause: "unexplained",
      rows: [],
      difference: "0.00",
    });
  });
});
