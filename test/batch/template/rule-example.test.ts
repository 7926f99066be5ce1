import { describe, expect, it } from "vitest";
import { ruleExample } from "../../../lib/batch/template/rule-example.js";
import { rules, type RuleId } from "../../../lib/rules/index.js";
import type { SummaryLang } from "../../../lib/report/index.js";

function exampleOf(id: RuleId, lang: SummaryLang) {
  const rule = rules.find((own) => own.id === id);
  return rule === undefined ? undefined : ruleExample(rule, lang);
}

describe("a rule by example", () => {
  it("says the fault, what to do, and what stands in the same cell once it is mended", () => {
    const envelope = exampleOf("total/envelope", "fr");
    expect(envelope?.bad).toContain("L’enveloppe déclarée est 40\u00a0000,01\u00a0DH");
    expect(envelope?.advice).toBe("Corrigez l’enveloppe ou les montants jusqu’à ce qu’ils concordent.");
    expect(envelope?.good).toBe("40000");
    expect(exampleOf("eligibility/no-follow-up", "ar")?.good).toBe("نعم");
  });

  it("shows a formula as the reader's Excel does", () => {
    expect(exampleOf("total/typed", "fr")?.good).toBe("=SOMME(C5:C6)");
    expect(exampleOf("total/typed", "ar")?.good).toBe("=SUM(C5:C6)");
  });

  it("looks on the sheet where the fault is", () => {
    expect(exampleOf("batch/number-gap", "fr")?.good).toBe("2"); // on the second sheet, after batch 1
  });

  it("shows no cell that is the same in both", () => {
    expect(exampleOf("total/stale", "fr")?.good).toBeNull();
    expect(exampleOf("batch/date-missing", "fr")?.good).toBeNull();
  });

  it("is none where the rule says nothing by itself", () => {
    expect(exampleOf("amount/limits", "fr")).toBeNull();
  });

  it.each(rules.map(({ id }) => id))("shows %s in the reader's language alone", (id) => {
    const arabic = /\p{Script=Arabic}/u;
    const { bad = "", good = "" } = exampleOf(id, "fr") ?? {};
    expect([bad, good].filter((text) => arabic.test(text ?? ""))).toEqual([]);
  });
});
