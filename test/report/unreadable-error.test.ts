import { describe, expect, it } from "vitest";
import { unreadableError } from "../../lib/report/index.js";

const message = (part: string, redact: boolean): string =>
  unreadableError({ code: "corrupt-zip", part }, "en", { redact }).message;

describe("the error of an unreadable workbook", () => {
  it.each([
    "xl/worksheets/sheet1.xml",
    "/xl/worksheets/sheet12.xml",
    "worksheets/sheet1.xml",
    "../customXml/item1.xml",
    "xl/_rels/workbook.xml.rels",
    "_rels/.rels",
    "[Content_Types].xml",
    "docProps/app.xml",
  ])("names %s whether or not the report is redacted", (part) => {
    expect(message(part, false)).toContain(part);
    expect(message(part, true)).toContain(part);
  });

  it.each(["xl/worksheets/Zoubida Canaria.xml", "worksheets/ZC123456.xml", "http://example.org/Canaria"])(
    "names %s only where nobody is to be left out",
    (part) => {
      expect(message(part, false)).toContain(part);
      expect(message(part, true)).not.toContain(part);
    },
  );

  it("says that shared formulas are too long, and how long they may be", () => {
    const limit = { name: "formulas", value: 100_000_000, found: 100_007_998 };
    expect(unreadableError({ code: "too-large", part: "xl/worksheets/sheet1.xml", limit }, "en").message).toBe(
      "The formulas, written out for each of their cells, are longer than 100\u00a0MB. Keep only the sheets of batches and their filled cells.",
    );
  });
});
