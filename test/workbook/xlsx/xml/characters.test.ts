import { describe, expect, it } from "vitest";
import {
  BREAKS,
  NON_ASCII,
  readAttribute,
  readCharacters,
  REFERENCES,
} from "../../../../lib/workbook/xlsx/xml/characters.js";

const flags = REFERENCES | NON_ASCII | BREAKS;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (written: string): string => readCharacters(bytesOf(written), 0, bytesOf(written).length, flags);
const value = (written: string): string => readAttribute(bytesOf(written), 0, bytesOf(written).length, flags);

describe("the characters of XML", () => {
  it.each([
    ["&lt;&gt;&amp;&quot;&apos;", "<>&\"'"],
    ["&amp;lt; &#38;amp;", "&lt; &amp;"],
    ["é&#1571;أ&#x1F600;😀", "éأأ😀😀"],
    ["a\r\nb\rc\nd\r\r\ne", "a\nb\nc\nd\n\ne"],
    ["a&#13;&#10;b\r", "a\r\nb\n"],
    [`&#x${"0".repeat(100)}41;`, "A"],
    ["", ""],
  ])("%j reads %j", (written, read) => {
    expect(text(written)).toBe(read);
  });

  it("are spaces in an attribute, where they are white and no references", () => {
    expect(value("a\r\nb\rc\nd\te&#9;f&#10;g")).toBe("a b c d e\tf\ng");
  });

  it.each(["&", "a & b;", "&amp", "&amp&amp;", "&nbsp;", "&#;", "&#x;", "&#xD83D;&#xDE00;", "&#xFFFE;", "&#0;", "&é;"])(
    "%j stands for none",
    (written) => {
      expect(() => text(written)).toThrow(RangeError);
    },
  );

  it("of twenty megabytes of references are read in little time", () => {
    const bytes = bytesOf("&amp;&#65;".repeat(2_000_000));
    const start = performance.now();
    expect(readAttribute(bytes, 0, bytes.length, REFERENCES)).toHaveLength(4_000_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
