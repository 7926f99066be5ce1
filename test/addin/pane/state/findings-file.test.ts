import { expect, it } from "vitest";
import { findingsFileTexts } from "../../../../addin/pane/messages/findings-file-texts.js";
import { findingsCsv } from "../../../../addin/pane/state/findings-file.js";
import { finding } from "./finding.js";

const texts = findingsFileTexts("fr");

it("writes a line a finding, as Excel opens it here", () => {
  const csv = findingsCsv([finding({ found: "12", message: 'Dit "douze"' })], texts);
  expect(csv).toBe(
    '\ufeff"Gravité";"Règle";"Feuille";"Cellule";"Trouvé";"Attendu";"Constat";"Accepté par"\r\n' +
      '"erreur";"Montant absent";"Lot 1";"H12";"12";"";"Dit ""douze""";""\r\n',
  );
});

it("writes amounts as the reader's Excel does", () => {
  const csv = findingsCsv([finding({ rule: "total/mismatch", found: "166145.20", expected: "172497.81" })], texts);
  expect(csv).toContain('"166\u00a0145,20";"172\u00a0497,81"');
});

it.each(["=1+1", "+212", "-5", "@SUM(A1)"])("keeps %s a text", (found) => {
  expect(findingsCsv([finding({ found })], texts)).toContain(`"'${found}"`);
});

it("names the file after its workbook, without marks that no file name carries", () => {
  expect(findingsFileTexts("ar").name("دفعة 12")).toBe("دفعة 12 – ملاحظات.csv");
});
