import { layoutSchema } from "../../lib/grants/index.js";
import { describe, expect, it } from "vitest";
import { faultWording, readSummaryStyle, type Lang } from "../../lib/report/index.js";
import { fileFaults, readRulesFile } from "../../lib/rules/index.js";

/** What is said of a rules file, each fault behind its path. */
function faultsOfRules(value: unknown, lang: Lang): string[] {
  const read = readRulesFile(value, faultWording(lang));
  return read.kind === "refused" ? read.faults.map(({ path, problem }) => `${path}: ${problem}`) : [];
}

function faultsOfStyle(value: unknown): string[] {
  const read = readSummaryStyle(value, faultWording("fr"));
  return read.kind === "refused" ? read.faults.map(({ path, problem }) => `${path}: ${problem}`) : [];
}

describe("a rules file", () => {
  it.each([
    [
      { limits: { minimum: "abc" } },
      'limits.minimum: un montant entre guillemets est attendu, par exemple "100000.00"',
    ],
    [{ limits: { minimum: 500 } }, "limits.minimum: un texte entre guillemets est attendu"],
    [{ limits: [] }, "limits: des valeurs nommées entre accolades sont attendues"],
    [{ centres: {} }, "centres: une liste entre crochets est attendue"],
    [{ centres: [{ spellings: [] }] }, "centres.0.name: cette valeur manque"],
    [{ centres: [{ name: "" }] }, "centres.0.name: ne peut pas être vide"],
    [{ required: [[]] }, "required.0: ne peut pas être vide"],
    [{ outlier: { factor: 1 } }, "outlier.factor: le minimum est 2"],
    [{ outlier: { factor: 2.5 } }, "outlier.factor: un nombre entier est attendu"],
    [{ severities: { "amount/zero": "loud" } }, "severities.amount/zero: choisissez parmi error, warning, info, off"],
    [{ severities: { "amount/none": "off" } }, "severities: nom inconnu\u00a0: amount/none"],
    [{ limit: {}, center: [] }, ": noms inconnus\u00a0: limit, center"],
    [[], ": des valeurs nommées entre accolades sont attendues"],
  ])("%j", (value, fault) => {
    expect(faultsOfRules(value, "fr")).toEqual([fault]);
  });

  it("is refused in the user's language", () => {
    const value = { limits: { maximum: "1,5" }, foo: 1 };
    expect(faultsOfRules(value, "ar")).toEqual([
      'limits.maximum: المنتظر مبلغ بين علامتي تنصيص، مثل \u2066"100000.00"\u2069',
      ": اسم غير معروف: \u2068foo\u2069",
    ]);
    expect(faultsOfRules(value, "en")).toEqual([
      'limits.maximum: an amount in quotation marks is expected, such as "100000.00"',
      ": unknown name: foo",
    ]);
  });
});

it("says of a layout which heading means nothing that minha knows", () => {
  const read = layoutSchema.safeParse({ headings: { "": "total", Montant: "sum" } }, { error: faultWording("fr") });
  const faults = read.error === undefined ? [] : fileFaults(read.error);
  expect(faults[0]).toEqual({ path: "headings.", problem: "ne peut pas être vide" });
  expect(faults[1]?.path).toBe("headings.Montant");
  expect(faults[1]?.problem).toMatch(/^choisissez parmi order, batch, date, /);
});

describe("a style file", () => {
  it.each([
    [
      { colours: { title: "red" } },
      'colours.title: une couleur de six chiffres hexadécimaux est attendue, par exemple "1F4E5F"',
    ],
    [{ widths: { cash: 101 } }, "widths.cash: le maximum est 100"],
    [{ signatures: { fr: ["a", "b", "c", "d"] } }, "signatures.fr: 3 valeurs au plus"],
    [{ texts: { fr: { sum: "x".repeat(501) } } }, "texts.fr.sum: 500 caractères au plus"],
    [{ texts: { fr: { title: "{number}" } } }, "texts.fr.title: ce texte n’admet aucune accolade"],
    [
      { texts: { fr: { closing: "{sum}" } } },
      "texts.fr.closing: ce texte n’admet entre accolades que {words}, {amount}",
    ],
  ])("%j", (value, fault) => {
    expect(faultsOfStyle(value)).toEqual([fault]);
  });
});
