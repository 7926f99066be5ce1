import { beforeAll, describe, expect, test } from "vitest";
import { amount, cin, rib, sum, words } from "../../../addin/functions/index.js";
import { connect } from "../client.js";
import { modelFromSnapshot, startExcel } from "../excel-host/index.js";
import { workbookOf } from "../sheets.js";

beforeAll(() => {
  connect(startExcel(modelFromSnapshot("Lot.xlsx", workbookOf([]))), { language: "fr-FR" });
});

/** The Excel error that a call throws: "#VALUE! …". */
function errorOf(call: () => unknown): string {
  try {
    return `no error: ${String(call())}`;
  } catch (error) {
    const { code, message } = error as CustomFunctions.Error;
    return `${code} ${message ?? ""}`;
  }
}

describe("MINHA.AMOUNT", () => {
  test.each([
    ["545.381 ,93", 545_381.93],
    ["١٢٬٥٠٠٫٠٠ درهم", 12_500],
    [18_838.910000000003, 18_838.91],
  ])("reads %s", (text, value) => {
    expect(amount(text)).toBe(value);
  });

  test.each([
    ["", "#VALUE! La cellule est vide."],
    ["à voir", "#VALUE! «\u00a0à voir\u00a0» ne se lit pas comme un montant."],
    ["1,234", "#VALUE! «\u00a01,234\u00a0» se lit de deux façons\u00a0: 1234.00 / 1.234."],
    ["300 €", "#VALUE! «\u00a0300 €\u00a0» est dans une autre monnaie."],
    [12.345, "#VALUE! 12.345 a plus de deux décimales."],
  ])("refuses %s", (text, error) => {
    expect(errorOf(() => amount(text))).toBe(error);
  });
});

describe("MINHA.SUM", () => {
  test("adds numbers and text exactly, and passes over empty cells", () => {
    expect(
      sum([
        [0.1, "0,20 DH"],
        ["", 1e9],
      ]),
    ).toBe(1_000_000_000.3);
  });

  test("one amount settles the convention for the others", () => {
    expect(sum([["1,234"], ["545,381.93"]])).toBe(546_615.93);
  });

  test("a cell that cannot be read is an error, never 0", () => {
    expect(errorOf(() => sum([[100], ["néant"]]))).toBe("#VALUE! «\u00a0néant\u00a0» ne se lit pas comme un montant.");
  });

  test("beyond a cell's digits it is an error", () => {
    expect(errorOf(() => sum([[9_999_999_999_999.99], [1]]))).toBe(
      "#NUM! Le résultat dépasse les 15 chiffres d’une cellule.",
    );
  });
});

describe("MINHA.WORDS", () => {
  test("writes French and Arabic", () => {
    expect(words("1.500,50", "fr")).toBe("mille cinq cents dirhams et cinquante centimes");
    expect(words(3, "AR")).toBe("ثلاثة دراهم");
  });

  test("refuses other languages and amounts that have no words", () => {
    expect(errorOf(() => words(3, "es"))).toBe("#VALUE! La langue est «\u00a0fr\u00a0» ou «\u00a0ar\u00a0».");
    expect(errorOf(() => words(-3, "fr"))).toBe("#VALUE! Les lettres s’écrivent de 0 à 999 999 999 999,99.");
  });
});

describe("MINHA.RIB", () => {
  test("groups the digits of a RIB or an IBAN whose key holds", () => {
    expect(rib("001 810 00 780 002 011 062 03 18")).toBe("001 810 0078000201106203 18");
  });

  test.each([
    ["001810007800020110620319", "#VALUE! La clé du RIB ne correspond pas à ses chiffres."],
    ["0018100078000201106203", "#VALUE! Un RIB a 24 chiffres."],
    [1_810_007_800_020_110, "#VALUE! Excel ne garde que 15 chiffres d’un nombre\u00a0: saisissez le RIB comme texte."],
  ])("refuses %s", (text, error) => {
    expect(errorOf(() => rib(text))).toBe(error);
  });
});

describe("MINHA.CIN", () => {
  test("writes a CIN as CINs are compared", () => {
    expect(cin("ab 123\u00a0456")).toBe("AB123456");
  });

  test("refuses what cannot be one", () => {
    expect(errorOf(() => cin("1234567"))).toBe(
      "#VALUE! Une CIN est faite d’une ou deux lettres et de un à six chiffres.",
    );
  });
});
