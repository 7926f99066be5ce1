import { expect, it } from "vitest";
import { formulaForPeople } from "../../lib/report/formula-for-people.js";

it.each([
  ["=SUM(C5:C7,C9)", "=SOMME(C5:C7;C9)"],
  ["=sum(C5:C7)", "=SOMME(C5:C7)"],
  ["=SUBTOTAL(9,C5:C7)", "=SOUS.TOTAL(9;C5:C7)"],
  ["=VLOOKUP(A6,G1:H9,2,0)", "=RECHERCHEV(A6;G1:H9;2;0)"],
  ["=IF(COUNTIF(E5:E9,E5)>1,1,0)", "=SI(NB.SI(E5:E9;E5)>1;1;0)"],
  ["=MINHA.SUM(C5:C7)", "=MINHA.SUM(C5:C7)"], // ours is called so in every language
  ["=WEBSERVICE(A1)", "=WEBSERVICE(A1)"],
  ['=IF(A1="SUM(a,b)",1,0)', '=SI(A1="SUM(a,b)";1;0)'],
  ["=SUM('Lot 1, 2'!C5:C7,C9)", "=SOMME('Lot 1, 2'!C5:C7;C9)"],
  ["=SUM({1,2})", "=SUM({1,2})"], // a list's own separators are others again
])("%s is read in French as %s, and elsewhere as it stands", (formula, french) => {
  expect(formulaForPeople(formula, "fr")).toBe(french);
  expect(formulaForPeople(formula, "ar")).toBe(formula);
});
