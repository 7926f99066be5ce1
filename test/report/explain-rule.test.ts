import { describe, expect, it } from "vitest";
import { catalogue, explainRule } from "../../lib/report/index.js";
import { ruleIds } from "../../lib/rules/index.js";

describe.each(["ar", "fr", "en"] as const)("in %s", (lang) => {
  it("the pages of all rules are those of this file", async () => {
    const pages = ruleIds.map((id) => explainRule(id, lang)).join("\n\n");
    await expect(`${pages}\n`).toMatchFileSnapshot(`__pages__/rules.${lang}.md`);
  });

  it("the catalogue names every rule", () => {
    expect(catalogue(lang).map(({ id }) => id)).toEqual([...ruleIds]);
  });
});

describe("catalogue", () => {
  it("knows the rules with a safe fix", () => {
    expect(catalogue("fr").flatMap(({ id, fix }) => (fix ? [id] : []))).toEqual([
      "workbook/invisible-text",
      "amount/stored-as-text",
      "total/range",
      "total/typed",
    ]);
  });
});

describe("explainRule", () => {
  it("shows a bad example as a small sheet, with what is said of its cell", () => {
    const page = explainRule("amount/zero", "fr");
    expect(page).toContain("# Montant nul\n\n`amount/zero` · avertissement\n");
    expect(page).toContain("| 6 | Karim Tazi | AB100002 | **0** |");
    expect(page).toContain("**C6** Ce bénéficiaire reçoit 0,00\u00a0DH.");
  });
});
