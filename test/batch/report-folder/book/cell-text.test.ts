import { describe, expect, it } from "vitest";
import { cellText } from "../../../../lib/batch/report-folder/book/cell-text.js";

describe("text in a cell of the report", () => {
  it.each([
    ["controls and line breaks are shown", "a\u0000b\nc\u001b", "a\u2400b\u240ac\u241b"],
    ["what XML forbids becomes U+FFFD", "a\ufffe\uffff\ud800", "a\ufffd\ufffd\ufffd"],
    ["what Excel takes for a character's code stays as it stands", "_x0041_", "_x005F_x0041_"],
    ["a start that looks like a formula is left alone", "=1+1", "=1+1"],
  ])("%s", (_, text, shown) => {
    expect(cellText(text, " […]")).toBe(shown);
  });

  it("is cut with a mark at Excel's limit, never within a character", () => {
    expect(cellText("x".repeat(32_767), " […]")).toHaveLength(32_767);
    const cut = cellText("x".repeat(40_000), " […]");
    expect(cut).toHaveLength(32_767);
    expect(cut.endsWith("x […]")).toBe(true);
    expect(cellText(`x${"\u{1f600}".repeat(20_000)}`, " […]")).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
