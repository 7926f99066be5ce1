import { describe, expect, it } from "vitest";
import { cut, inColumns, inParagraphs, wrapped } from "../../../lib/batch/output/columns.js";

describe("inColumns", () => {
  it("lays rows out under their headings, figures to the end", () => {
    const columns = [
      { heading: "Tranche", align: "start" },
      { heading: "Total", align: "end" },
    ] as const;
    expect(
      inColumns(columns, [
        ["1", "545 381,93"],
        ["2", "10,00"],
      ]),
    ).toEqual(["Tranche       Total", "1        545 381,93", "2             10,00"]);
  });

  it("isolates every cell where one runs from the right, and counts no width for it", () => {
    const columns = [
      { heading: "Lieu", align: "start" },
      { heading: "Total", align: "end" },
    ] as const;
    expect(inColumns(columns, [["فاس", "10,00"]])).toEqual([
      "\u2068Lieu\u2069  \u2068Total\u2069",
      "\u2068فاس\u2069   \u206810,00\u2069",
    ]);
  });

  it("cuts long cells where a column says so", () => {
    expect(inColumns([{ heading: "x", align: "start", most: 4 }], [["abcdefgh"]])[1]).toBe("abc…");
  });
});

describe("inParagraphs", () => {
  it("tells a row that is too wide as its first cell and what is filled, each figure beside its heading", () => {
    const columns = ["Tranche", "Femmes", "Appui financier", "Total"].map(
      (heading) => ({ heading, align: "end" }) as const,
    );
    expect(inParagraphs(columns, [["Tranche 1", "", "172,00", "545,00"]], 36)).toEqual([
      "Tranche\u00a01\u00a0· Appui\u00a0financier\u00a0172,00\u00a0·",
      "  Total\u00a0545,00",
    ]);
  });
});

describe("cut", () => {
  it.each([
    ["abcd", 4, "abcd"],
    ["abcde", 4, "abc…"],
    ["e\u0301e\u0301e\u0301", 2, "e\u0301…"],
  ])("%j to %i columns is %j", (text, most, expected) => {
    expect(cut(text, most)).toBe(expected);
  });
});

describe("wrapped", () => {
  it("breaks between words and indents what follows", () => {
    expect(wrapped("un deux trois quatre", 9, "  ")).toEqual(["un deux", "  trois", "  quatre"]);
  });

  it("keeps amounts with their no-break spaces whole", () => {
    expect(wrapped("a 1\u00a0000,00\u00a0DH", 5, "")).toEqual(["a", "1\u00a0000,00\u00a0DH"]);
  });
});
