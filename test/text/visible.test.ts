import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../lib/text/index.js";

describe("visible", () => {
  it.each([
    ["\u001b[31mrouge", "␛[31mrouge"],
    ["a\tb\r\nc", "a␉b␍␊c"],
    ["\u0000\u007f", "␀␡"],
    ["\u009b31m", "\ufffd31m"],
    ["\ufffe\uffff\ufdd0\u{1ffff}", "\ufffd\ufffd\ufffd\ufffd"],
    ["a\ud800b\udc00", "a\ufffdb\ufffd"],
    ["مستفيد 😀 é", "مستفيد 😀 é"],
  ])("%j is shown as %j", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it("leaves nothing that a terminal obeys or XML forbids", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const shown = visible(String.fromCharCode(...units));
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});
