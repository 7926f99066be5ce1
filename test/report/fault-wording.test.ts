import { expect, it } from "vitest";
import { faultWording } from "../../lib/report/index.js";
import { readRulesFile } from "../../lib/rules/index.js";

/** What is wrong in a rules file whose limit is no amount and whose rule does not exist. */
function faults(lang: "ar" | "fr" | "en"): string[] {
  const read = readRulesFile({ version: 7 }, faultWording(lang));
  return read.kind === "refused" ? read.faults.map(({ path, problem }) => `${path}: ${problem}`) : [];
}

it("says what is wrong in a file in the user's language", () => {
  expect(faults("fr")[0]).toMatch(/^version: Entrée invalide/);
  expect(faults("en")[0]).toMatch(/^version: Invalid input/);
  expect(faults("ar")[0]).toMatch(/^version: \p{Script=Arabic}/u);
});
