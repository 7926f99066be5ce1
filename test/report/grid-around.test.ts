import { describe, expect, it } from "vitest";
import { checkWorkbook, gridsOf, type Grid } from "../../lib/report/index.js";
import { exampleSnapshot, type Example } from "../../lib/rules/index.js";

function gridsIn(example: Example, { redact = false, lang = "fr" as const, most = 300 } = {}): Grid[] {
  const snapshot = exampleSnapshot(example);
  return gridsOf(checkWorkbook(snapshot, { asOf: "2017-10-10", lang, redact }), snapshot, { lang, redact, most });
}

function gridAt(cell: string, example: Example, options = {}): Grid {
  const grid = gridsIn(example, options).find((own) => own.cell === cell);
  if (grid === undefined) throw new Error(`no grid at ${cell}`);
  return grid;
}

function textsOf({ rows }: Grid): (string | null)[][] {
  return rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null));
}

/** Rows 1–2 lines, 4 headings (name, CIN, centre, releaseDate, total), 5–9 people. */
const batch: Example = {
  people: [
    { centre: "Salé", releaseDate: { date: "2016-03-01" }, total: 20_000 },
    { centre: "Salé", releaseDate: { date: "2016-04-02" }, total: "12.500,50" },
    { centre: "Fès", releaseDate: "hier", total: 1_234_567.5 },
    { centre: "Fès", releaseDate: { date: "2016-05-03" }, total: 20_000 },
    { centre: "Fès", releaseDate: { date: "2016-06-04" }, total: 20_000 },
  ],
};

describe("the cells around a finding", () => {
  it("are two rows and three columns each way, with row numbers, letters and the table's headings", () => {
    const grid = gridAt("E7", batch);
    expect(grid.columns).toEqual([
      { letters: "B", heading: "CIN" },
      { letters: "C", heading: "Centre" },
      { letters: "D", heading: "Date de libération" },
      { letters: "E", heading: "Montant total" },
    ]);
    expect(grid.rows.map(({ row }) => row)).toEqual([5, 6, 7, 8, 9]);
    expect(textsOf(grid)[1]).toEqual(["AB100002", "Salé", "02/04/2016", "12.500,50"]);
  });

  it("say no heading twice, and none over lines that stand above it", () => {
    const near = gridAt("E6", batch);
    expect(textsOf(near)[0]).toEqual(["CIN", "Centre", "Date de libération", "Montant total"]);
    expect(near.columns.map(({ heading }) => heading)).toEqual([null, null, null, null]);
    const title = gridAt("B1", { ...batch, lines: [["Date de distribution", "32/13/2017"]] });
    expect(title.columns.map(({ heading }) => heading)).toEqual([null, null, null, null, null]);
  });

  it("show numbers as Morocco prints them, and the side on which Excel aligns each", () => {
    const [, number, text] = gridAt("E6", batch).rows.map(({ cells }) => cells.at(-1));
    expect(number).toEqual({ text: "20\u00a0000,00", side: "end", marked: false });
    expect(text).toEqual({ text: "12.500,50", side: "start", marked: true });
    expect(textsOf(gridAt("E6", batch, { lang: "ar" }))[3]?.at(-1)).toBe("1.234.567,50");
  });

  it("end where the sheet ends", () => {
    const grid = gridAt("A3", { ...batch, lines: [["Date de distribution", { date: "2017-09-28" }]] });
    expect(grid.columns.map(({ letters }) => letters)).toEqual(["A", "B", "C", "D"]);
  });

  it("do not show whose account, telephone or offence stands beside another finding", () => {
    const people = ["vol", "faux"].map((sensitive, i) => ({
      ...{ rib: `00181000780002011062031${8 + i}`, phone: `066123456${i}`, sensitive },
      total: `${i + 1}.500,00`,
    }));
    const shown = gridsIn({ people }).map((grid) => [grid.cell, textsOf(grid).flat().join(" ")] as const);
    expect(shown.map(([cell]) => cell)).toEqual(expect.arrayContaining(["C6", "E4", "F5"]));
    for (const [cell, texts] of shown) {
      expect(texts).toContain("RIB Téléphone Infraction");
      expect(texts).not.toMatch(/vol|faux|0661|110620318/);
      expect(texts.includes("001810007800020110620319")).toBe(cell === "C6"); // whose key is wrong
    }
  });

  it("say which rows are hidden", () => {
    const { rows } = gridAt("E6", { ...batch, hiddenRows: [7] });
    expect(rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([7]);
  });

  it("are shown errors first, and for so many findings at most", () => {
    const people = Array.from({ length: 5 }, () => ({ total: "1.500,00" }));
    const grids = gridsIn({ people: [...people, { total: "???" }] }, { most: 2 });
    expect(grids.map(({ cell }) => cell)).toEqual(["C10", "C5"]);
  });

  it("show long and odd text in one short line", () => {
    const grid = gridAt("E6", { people: [{}, { centre: `a\n${"b".repeat(100)}`, activity: "x", total: "1,00 DH" }] });
    expect(textsOf(grid).at(-1)).toContain(`a\u240a${"b".repeat(58)}…`);
  });
});

describe("in a redacted report", () => {
  it("people's columns and every text but headings, amounts and dates are masked", () => {
    const grid = gridAt("E6", batch, { redact: true });
    expect(grid.columns.map(({ heading }) => heading)).not.toContain("Nom et prénom");
    expect(textsOf(grid)[1]).toEqual(["•••", "•••", "01/03/2016", "20\u00a0000,00"]);
    expect(textsOf(grid)[2]).toEqual(["•••", "•••", "02/04/2016", "12.500,50"]);
    expect(textsOf(grid)[3]).toEqual(["•••", "•••", "•••", "1\u00a0234\u00a0567,50"]);
  });

  it.each([
    ["a name among the amounts", "Amina Bennani"],
    ["an account number", "001810007800020110620318"],
    ["a phone number in groups", "0661 23 45 67"],
    ["a phone number that lost its zero", 661_234_567],
  ])("so is %s", (_, total) => {
    const texts = gridsIn({ people: [{ total: "1.500,00" }, { total }, { total: "2.500,00" }] }, { redact: true });
    const shown = texts.flatMap((grid) => textsOf(grid)).flat();
    expect(shown).toContain("1.500,00");
    expect(shown.join(" ")).not.toMatch(/Amina|0110620318|23 45 67|661.?234.?567/);
  });
});
