import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, hasHiddenMarks, hasInvisible } from "../../lib/text/index.js";

/** text, has an invisible character, has a hidden mark for an amount, as cleaned */
const TABLE: readonly (readonly [string, boolean, boolean, string])[] = [
  ["AB123456", false, false, "AB123456"],
  ["AB 123456", false, false, "AB 123456"],
  [" AB123456 ", false, false, "AB123456"],
  ["AB\u00a0123456", true, false, "AB 123456"],
  ["1\u202f234\u2009567\u00a0DH", true, false, "1 234 567 DH"],
  ["1\u2003234", true, true, "1 234"],
  ["1\u3000234", true, true, "1 234"],
  ["\u00a0AB123456", true, true, "AB123456"],
  ["AB123456\u202f", true, true, "AB123456"],
  ["AB\u200b123456", true, true, "AB123456"],
  ["\u202aAB123456\u202c", true, true, "AB123456"],
  ["\u200f545.381,93", true, true, "545.381,93"],
  ["\ufeffAB123456", true, true, "AB123456"],
  ["AB123456\t", true, true, "AB123456"],
  ["AB\r\n123456", true, true, "AB 123456"],
  ["AB\u2028123456", true, true, "AB 123456"],
  ["AB\u0085123456", true, true, "AB 123456"],
  ["AB\u0000123456", true, true, "AB123456"],
  ["AB\u00ad123456", true, true, "AB123456"],
  ["AB\u034f123456", true, true, "AB123456"],
  ["AB\u3164123456", true, true, "AB123456"],
  ["AB\u2800123456", true, true, "AB 123456"],
  ["AB123456\ufe0f", true, true, "AB123456"],
  ["مُحمد", false, false, "مُحمد"],
  ["", false, false, ""],
];

describe("invisible characters", () => {
  it.each(TABLE)("%j", (text, invisible, hidden, cleaned) => {
    expect([hasInvisible(text), hasHiddenMarks(text), cleanText(text)]).toEqual([invisible, hidden, cleaned]);
  });

  it("are all gone from cleaned text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const cleaned = cleanText(text);
        expect([hasInvisible(cleaned), hasHiddenMarks(cleaned), cleanText(cleaned)]).toEqual([false, false, cleaned]);
      }),
      { numRuns: 1000 },
    );
  });
});
