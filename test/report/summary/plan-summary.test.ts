import { describe, expect, it } from "vitest";
import { planBatchSummary, standardSummaryStyle } from "../../../lib/report/index.js";
import { defaultRules } from "../../../lib/rules/index.js";
import { checked, formulasOf, fourPeople, rowsOf, summaryOf } from "./example-summary.js";

describe("the sheet of a batch", () => {
  const [sheet, recapitulation] = summaryOf(fourPeople);
  const rows = rowsOf(sheet);

  it("is named for its number, before the recapitulation", () => {
    expect([sheet?.name, recapitulation?.name]).toEqual(["Tranche 1", "Récapitulation"]);
  });

  it("says which batch it is, when and where, for how much", () => {
    expect(rows).toContainEqual(["Tranche n° 1 (première)"]);
    expect(rows).toContainEqual(["Date de distribution", "jeudi 28 septembre 2017"]);
    expect(rows).toContainEqual(["Lieu", "Prison locale Aïn Sebaâ, Casablanca"]);
    expect(rows).toContainEqual(["Centres", "Salé, Fès"]);
    expect(rows).toContainEqual(["Enveloppe budgétaire", 71500.4]);
  });

  it("splits people, women and amounts by centre, activity and sex", () => {
    expect(rows).toContainEqual(["Salé", 2, 1, 22000.3, 13000, 35000.3]);
    expect(rows).toContainEqual(["Fès", 2, 0, 27000.05, 9500.05, 36500.1]);
    expect(rows).toContainEqual(["Couture", 3, 0, 37000.15, 14500.05, 51500.2]);
    expect(rows).toContainEqual(["Femmes", 1, 1, 12000.2, 8000, 20000.2]);
    expect(rows).toContainEqual(["Hommes", 3, 0, 37000.15, 14500.05, 51500.2]);
    expect(rows.filter(([label]) => label === "Total")).toEqual(
      Array.from({ length: 3 }, () => ["Total", 4, 1, 49000.35, 22500.05, 71500.4]),
    );
  });

  it("adds with formulas over its own rows", () => {
    const formulas = Object.entries(formulasOf(sheet));
    expect(formulas.slice(0, 5)).toEqual([
      ["B12", "SUM(B10:B11)"],
      ["C12", "SUM(C10:C11)"],
      ["D12", "SUM(D10:D11)"],
      ["E12", "SUM(E10:E11)"],
      ["F12", "SUM(F10:F11)"],
    ]);
  });

  it("stands what the sheet declares beside what its rows say", () => {
    expect(rows).toContainEqual(["Personnes", "Concordant", 4, 4, 0]);
    expect(rows).toContainEqual(["Dont femmes", "Concordant", 1, 1, 0]);
    expect(rows).toContainEqual(["Enveloppe budgétaire", "Concordant", 71500.4, 71500.4, 0]);
    expect(Object.values(formulasOf(sheet)).slice(-3)).toEqual([
      'IF(F27=0,"Concordant","Écart")',
      "F12",
      "ROUND(E27-D27,2)",
    ]);
  });

  it("closes with the amount in words in both languages, its own first", () => {
    const texts = rows.flat().filter((text) => typeof text === "string");
    const closings = texts.filter((text) => /^(?:Arrêté|حُصر)/.test(text));
    expect(closings).toEqual([
      "Arrêté le présent état à la somme de : soixante et onze mille cinq cents dirhams et quarante centimes (71\u00a0500,40\u00a0DH).",
      "حُصر هذا البيان في مبلغ: واحد وسبعون ألفا وخمسمائة درهم وأربعون سنتيما (71.500,40\u00a0درهم).",
    ]);
  });

  it("says what it was made from", () => {
    expect(rows).toContainEqual(["Classeur source", "tranche-1.xlsx"]);
    expect(rows).toContainEqual(["SHA-256", "ab".repeat(32)]);
    expect(rows).toContainEqual(["Version des règles", defaultRules.version]);
    expect(rows).toContainEqual(["Vérifié le", "vendredi 20 octobre 2017"]);
  });

  it("prints on one A4 page", () => {
    expect(sheet?.print).toMatchObject({ landscape: false, pagesHigh: 1, repeat: null });
  });

  it("repeats headings where it takes more", () => {
    const people = Array.from({ length: 90 }, (_, i) => ({ activity: `Activité ${i}`, centre: "Salé" }));
    const [long] = summaryOf({ people });
    expect(long?.print).toMatchObject({ pagesHigh: null, repeat: { first: 13, last: 13 } });
    const heading = long?.cells.find(({ row, column }) => row === 13 && column === 1);
    expect(heading?.content).toEqual({ kind: "text", text: "Activité" });
  });
});

describe("in Arabic", () => {
  const [sheet, recapitulation] = summaryOf(fourPeople, { lang: "ar" });

  it("is right-to-left, with names and words of its own", () => {
    expect([sheet?.name, sheet?.rightToLeft, recapitulation?.name]).toEqual(["الدفعة 1", true, "الحصيلة"]);
    const rows = rowsOf(sheet);
    expect(rows).toContainEqual(["الدفعة الأولى (رقم 1)"]);
    expect(rows).toContainEqual(["تاريخ التوزيع", "الخميس 28 شتنبر 2017"]);
    expect(rows).toContainEqual(["المراكز", "سلا، فاس"]);
    expect(rows).toContainEqual(["سلا", 2, 1, 22000.3, 13000, 35000.3]);
  });
});

describe("what a batch does not say", () => {
  it("is a dash, never a zero", () => {
    const rows = rowsOf(summaryOf({ lines: [], people: [{ centre: "Salé", total: 1000 }] })[0]);
    expect(rows).toContainEqual(["Salé", 1, "–", "–", "–", 1000]);
    expect(rows).toContainEqual(["Date de distribution", "non indiqué"]);
    expect(rows).toContainEqual(["Personnes", "Non déclaré", "–", 1, "–"]);
    expect(rows).toContainEqual(["Enveloppe budgétaire", "Non déclaré", "–", 1000, "–"]);
  });

  it("is not verified where it is declared and amounts or sexes cannot be read", () => {
    const people = [{ centre: "Salé", total: "à préciser" }];
    const [sheet, recapitulation] = summaryOf({ lines: [["Enveloppe", "545.381,93 DH"]], people }, { draft: true });
    expect(rowsOf(sheet)).toContainEqual(["Enveloppe budgétaire", "Non vérifié", 545381.93, 0, "–"]);
    expect(rowsOf(recapitulation)).toContainEqual(expect.arrayContaining([545381.93, "–"]));
  });

  it("is a share of its own among the names, so that every table adds up", () => {
    const rows = rowsOf(summaryOf({ people: [{ centre: "Salé" }, { centre: null }] })[0]);
    expect(rows).toContainEqual(["non indiqué", 1, "–", "–", "–", 20000]);
  });
});

describe("the recapitulation", () => {
  const [, , recapitulation] = summaryOf({ ...fourPeople, next: { people: [{ total: 1000.01 }, { total: 2000.02 }] } });

  it("has a row a batch, linked to its sheet, and their sum", () => {
    const rows = rowsOf(recapitulation);
    expect(rows[3]).toEqual([
      "Tranche n° 1 (première)\njeudi 28 septembre 2017\nPrison locale Aïn Sebaâ, Casablanca",
      ...[4, 1, 49000.35, 22500.05, 71500.4, 71500.4, 0],
    ]);
    expect(rows[4]).toEqual(["Tranche n° 2 (deuxième)\nsamedi 28 octobre 2017", 2, "–", "–", "–", 3000.03, "–", "–"]);
    expect(rows[5]).toEqual(["Total", 6, 1, 49000.35, 22500.05, 74500.43, 71500.4, 0]);
    expect(formulasOf(recapitulation)).toMatchObject({
      F5: "'Tranche 1'!F12",
      F6: "'Tranche 2'!F11",
      F7: "SUM(F5:F6)",
    });
  });

  it("adds shares of one name up", () => {
    expect(rowsOf(recapitulation)).toContainEqual(["non indiqué", 2, "–", "–", "–", 3000.03]);
  });
});

describe("a draft", () => {
  it("says so at its top, and what is doubtful", () => {
    const example = { people: [{ total: "à voir" }, { total: 1000 }] };
    const [sheet, recapitulation] = summaryOf(example, { draft: true });
    for (const plan of [sheet, recapitulation])
      expect(rowsOf(plan).slice(0, 2)).toEqual([
        ["PROJET – مسودة – DRAFT"],
        [
          "Totaux faux ou non vérifiés : ne pas signer. Montants non lus : 1. Le total est celui des seuls montants lus.",
        ],
      ]);
  });

  it("says beside a centre's and a batch's name how many amounts their figures lack", () => {
    const people = [
      { centre: "Salé", total: 2000 },
      { centre: "Fès", total: 1000 },
      { centre: "Fès", total: "à voir" },
    ];
    const [sheet, recapitulation] = summaryOf({ people }, { draft: true });
    expect(rowsOf(sheet)).toContainEqual(["Salé", 1, "–", "–", "–", 2000]);
    expect(rowsOf(sheet)).toContainEqual(["Fès\nMontants non lus : 1", 2, "–", "–", "–", 1000]);
    expect(rowsOf(recapitulation)).toContainEqual([
      expect.stringMatching(/^Tranche n° 1 [^]*\nMontants non lus : 1$/),
      ...[3, "–", "–", "–", 3000, "–", "–"],
    ]);
  });

  it("has a dash, and no 0.00, beside a centre of which no amount could be read", () => {
    const example = {
      people: [
        { centre: "Salé", total: "à voir" },
        { centre: "Fès", total: 1000 },
        { centre: "Fès", total: "à voir" },
      ],
    };
    const rows = rowsOf(summaryOf(example, { draft: true })[0]);
    expect(rows).toContainEqual(["Salé\nMontants non lus : 1", 1, "–", "–", "–", "–"]);
    expect(rows).toContainEqual(["Fès\nMontants non lus : 1", 2, "–", "–", "–", 1000]);
    expect(rows).toContainEqual(["Total", 3, "–", "–", "–", 1000]);
  });

  it("of a batch in order is only marked", () => {
    const [sheet] = summaryOf(fourPeople, { draft: true });
    expect(rowsOf(sheet).slice(0, 2)).toEqual([["PROJET – مسودة – DRAFT"], ["Synthèse des aides accordées"]]);
  });
});

describe("accepted findings", () => {
  it("stand with who accepted them and why", () => {
    const workbook = checked({ people: [{ total: 0 }, { total: 1000 }] });
    const findings = workbook.report.findings.map((finding) =>
      finding.rule === "amount/zero" ? { ...finding, waived: { by: "A. Tazi", reason: "désistement" } } : finding,
    );
    const accepted = { ...workbook, report: { ...workbook.report, findings } };
    const plan = planBatchSummary(accepted, 0, { lang: "fr", asOf: "2017-10-20", rules: defaultRules, draft: false });
    const [, [text] = []] = rowsOf(plan ?? undefined).slice(
      rowsOf(plan ?? undefined).findIndex(([label]) => label === "Constats acceptés"),
    );
    expect(text).toMatch(/^Feuille 1 C5 · .* – Accepté par A\. Tazi : désistement$/);
  });
});

describe("a style", () => {
  it("chooses blocks, words and widths", () => {
    const style = structuredClone(standardSummaryStyle);
    style.blocks = ["byCentre", "signatures"];
    style.widths.name = 50;
    style.texts.fr.title = "Bordereau";
    const [sheet] = summaryOf(fourPeople, { style });
    const rows = rowsOf(sheet);
    expect(rows[0]).toEqual(["Bordereau"]);
    expect(rows.some(([label]) => label === "Activité")).toBe(false);
    expect(sheet?.widths[0]).toBe(50);
  });
});

describe("planBatchSummary", () => {
  it("gives the same sheet by itself, and none for a batch that is not there", () => {
    const options = { lang: "fr", asOf: "2017-10-20", rules: defaultRules, draft: false } as const;
    expect(planBatchSummary(checked(fourPeople), 0, options)).toEqual(summaryOf(fourPeople)[0]);
    expect(planBatchSummary(checked(fourPeople), 1, options)).toBeNull();
  });

  it("names the sheets of two batches without a number apart: the second is not written over the first", () => {
    const { report, ...source } = checked(fourPeople);
    const batch = { ...report.batches[0], number: null };
    const twice = { ...source, report: { ...report, batches: [batch, batch] as typeof report.batches } };
    const options = { lang: "fr", asOf: "2017-10-20", rules: defaultRules, draft: false } as const;
    expect([0, 1].map((at) => planBatchSummary(twice, at, options)?.name)).toEqual(["Tranche", "Tranche (2)"]);
  });
});
