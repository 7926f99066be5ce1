import { describe, expect, it } from "vitest";
import { say } from "../../lib/report/index.js";
import { sayIfKnown } from "../../lib/report/say.js";

describe("say", () => {
  it("isolates texts in Arabic and leaves numbers plain", () => {
    expect(say("ar", "الخلية {cell}، {count}", { cell: "C5", count: 12 })).toBe("الخلية \u2068C5\u2069، 12");
  });

  it("isolates in French only what runs right to left", () => {
    expect(say("fr", "{a} et {b}", { a: "C5", b: "درهم" })).toBe("C5 et \u2068درهم\u2069");
  });

  it.each(["ar", "fr", "en"] as const)("never prints a number with separators or other digits (%s)", (lang) => {
    expect(say(lang, "{n}", { n: 1234567 })).toBe("1234567");
  });

  it("selects nothing where a text is empty, whatever people type", () => {
    const message = "{found, select, nothing {rien} other {« {found} »}}";
    expect(say("fr", message, { found: "" })).toBe("rien");
    expect(say("fr", message, { found: "nothing" })).toBe("« nothing »");
    expect(say("fr", message, { found: "__proto__" })).toBe("« __proto__ »");
    expect(say("fr", message, { found: "constructor" })).toBe("« constructor »");
  });

  it("selects another sentence where a text must not be said, whatever people type", () => {
    const message = "{found, select, untold {Cette personne} other {« {found} »}}, en {cell}";
    expect(sayIfKnown("fr", message, { found: null, cell: "B5" })).toBe("Cette personne, en B5");
    expect(sayIfKnown("fr", message, { found: "untold", cell: "B5" })).toBe("« untold », en B5");
    expect(sayIfKnown("fr", message, { found: null, cell: null })).toBeNull();
  });

  it("selects on a text's own words, with _ for hyphens", () => {
    expect(say("en", "{what, select, seven_zip {an archive} other {?}}", { what: "seven-zip" })).toBe("an archive");
  });

  it("takes values as they are: braces, tags and quotes in them mean nothing", () => {
    for (const text of ["{found}", "<b>", "l'{x}", "#"])
      expect(say("fr", "« {found} »", { found: text })).toBe(`« ${text} »`);
  });

  it("throws for a value that nobody gave: the mistake is ours", () => {
    expect(() => say("fr", "{found} {other}", { found: "a" })).toThrow(/other/);
  });
});

describe("sayIfKnown", () => {
  it("is null when the sentence names what must not be said", () => {
    expect(sayIfKnown("fr", "{found}", { found: null })).toBeNull();
    expect(sayIfKnown("fr", "rien {other}", { found: null, other: "b" })).toBe("rien b");
  });
});
