import { expect, it } from "vitest";
import { checkWorkbook, shownFacts, shownFix, type Lang } from "../../lib/report/index.js";
import { exampleSnapshot } from "../../lib/rules/index.js";

const snapshot = exampleSnapshot({ people: [{ total: "12.500,00" }, { total: 1000 }], total: { total: 1000 } });

function shown(rule: string, lang: Lang): (string | null)[] {
  const finding = checkWorkbook(snapshot, { asOf: "2017-10-10", lang }).findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`no ${rule}`);
  const { found, expected } = shownFacts(finding, lang);
  return [found, expected];
}

it.each<[Lang, string, string]>([
  ["fr", "1\u00a0000,00", "13\u00a0500,00"],
  ["ar", "1.000,00", "13.500,00"],
  ["en", "1,000.00", "13,500.00"],
])("prints in %s what it computed", (lang, found, expected) => {
  expect(shown("total/mismatch", lang)).toEqual([found, expected]);
});

it("leaves what somebody typed as it stands", () => {
  expect(shown("amount/stored-as-text", "en")).toEqual(["12.500,00", "12,500.00"]);
});

it("shows a fix as the reader's Excel will", () => {
  expect(shownFix({ before: "=SUM(C5:C6)", after: "=SUM(C5:C7)" }, "fr")).toEqual({
    before: "=SOMME(C5:C6)",
    after: "=SOMME(C5:C7)",
  });
});

it("prints the figure that a formula takes the place of, and leaves a text that a number does", () => {
  expect(shownFix({ before: "236485.18", after: "=SUM(C5:C7)" }, "fr").before).toBe("236\u00a0485,18");
  expect(shownFix({ before: "6352.61", after: "6352.61" }, "fr")).toEqual({
    before: "6352.61",
    after: "6\u00a0352,61",
  });
});

it.each<[Lang, string]>([
  ["fr", "Le total 1\u00a0000,00\u00a0DH est un nombre saisi, pas une formule."],
  ["en", "The total 1,000.00\u00a0MAD is a typed number, not a formula."],
])("prints in %s the total that was typed", (lang, sentence) => {
  const right = exampleSnapshot({ people: [{ total: 400 }, { total: 600 }], total: { total: 1000 } });
  const { findings } = checkWorkbook(right, { asOf: "2017-10-10", lang });
  expect(findings.filter(({ rule }) => rule === "total/typed").map(({ said }) => said.finding)).toEqual([sentence]);
});
