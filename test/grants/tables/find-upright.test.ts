import { describe, expect, it } from "vitest";
import { createLexicon, readGrants } from "../../../lib/grants/index.js";
import { checkWorkbook, type Lang } from "../../../lib/report/index.js";
import { address, type Snapshot } from "../../../lib/workbook/index.js";
import { peopleWith } from "../../fixtures/read-rows.js";
import { sheetOf, type SheetValue } from "../../fixtures/sheet.js";

type Rows = SheetValue[][];

const PEOPLE = ["Amina Bennani", "Karim Tazi", "Omar Berrada"];

function form(i: number): Rows {
  return [
    ["FICHE DU BÉNÉFICIAIRE"],
    [],
    ["Nom et prénom :", PEOPLE[i] ?? null],
    ["CIN :", `AB10000${String(i)}`],
    ["Centre :", "Fès"],
    ["Activité :", "Couture"],
    ["Montant de l'appui :", 5000 + i],
    ["Équipements :", 15_000],
    ["Total :", 20_000 + i],
  ];
}

const ARABIC_FORM: Rows = [
  ["بطاقة المستفيدة"],
  ["الاسم الكامل", "أمينة بناني"],
  ["رقم ب.و", "AB100001"],
  ["المركز", "فاس"],
  ["مبلغ الدعم", 20_000],
];

const SIDEWAYS: Rows = [
  ["Tranche 3"],
  ["N°", 1, 2, 3],
  ["Nom et prénom", ...PEOPLE],
  ["CIN", "AB100001", "AB100002", "AB100003"],
  ["Montant", 20_000, 21_000, 22_000],
];

function workbook(...sheets: Rows[]): Snapshot {
  return {
    date1904: false,
    settings: null,
    sheets: sheets.map((rows, i) => ({ ...sheetOf(rows), name: `Fiche ${String(i + 1)}` })),
  };
}

function uprightIn(snapshot: Snapshot): string[] {
  const { upright } = readGrants(snapshot, createLexicon());
  return upright.map(({ kind, sheet, row, column }) => `${kind} ${sheet.name}!${address(row, column)}`);
}

describe("people who stand field under field", () => {
  it.each<[string, Rows, string]>([
    ["on a form", form(0), "form Fiche 1!A3"],
    ["on a form in Arabic", ARABIC_FORM, "form Fiche 1!A2"],
    ["on a form with label and value in a cell", form(0).map((row) => [row.map(String).join(" ")]), "form Fiche 1!A3"],
    ["on two forms side by side", form(0).map((row, i) => [...row, null, ...(form(1)[i] ?? [])]), "form Fiche 1!A3"],
    ["a column each", SIDEWAYS, "sideways Fiche 1!A2"],
  ])("are found %s", (_, rows, found) => {
    expect(uprightIn(workbook(rows))).toEqual([found]);
  });

  it.each<[string, Rows]>([
    [
      "lines about a batch",
      [
        ["Tranche", 1],
        ["Nombre de bénéficiaires", 25],
        ["Enveloppe", 500_000],
        ["Centre", "Fès"],
      ],
    ],
    [
      "notes",
      [
        ["Nom du projet", "AGR"],
        ["Compte rendu", "Réunion du lundi"],
      ],
    ],
  ])("are not found in %s", (_, rows) => {
    expect(uprightIn(workbook(rows))).toEqual([]);
  });

  it("are nothing to tell of beside a batch", () => {
    const batch = [["Tranche", 1], ["N°", "Nom", "CIN", "Montant"], ...peopleWith(() => [2000])];
    expect(uprightIn(workbook(batch, form(0)))).toEqual([]);
  });

  it.each<[Lang, Snapshot, string]>([
    [
      "fr",
      workbook(form(0), form(1)),
      "Aucune tranche n’a été lue\u00a0: 2 feuilles contiennent des fiches, où les données d’une personne sont les unes sous les autres (Fiche 1!A3). " +
        "Réunissez les fiches dans un tableau\u00a0: une ligne par personne, les libellés des fiches comme en-têtes (nom, CIN, montant). " +
        "Le classeur vierge de Minha s’y prête.",
    ],
    [
      "ar",
      workbook(ARABIC_FORM),
      "لم تُقرأ أي دفعة: ورقة واحدة تضم بطاقات فردية، معلومات كل شخص فيها بعضها تحت بعض (\u2068Fiche 1!A2\u2069). " +
        "اجمعوا البطاقات في جدول واحد: صف لكل شخص، وبيانات البطاقة عناوين للأعمدة (الاسم، البطاقة الوطنية، المبلغ). " +
        "والمصنف الفارغ الذي تقدمه Minha معد لذلك.",
    ],
    [
      "fr",
      workbook(SIDEWAYS),
      "Aucune tranche n’a été lue\u00a0: le tableau est couché, avec une colonne par personne (Fiche 1!A2). " +
        "Copiez le tableau et collez-le par Collage spécial, Transposé\u00a0: une ligne par personne.",
    ],
    [
      "ar",
      workbook(SIDEWAYS),
      "لم تُقرأ أي دفعة: الجدول معكوس، فيه عمود لكل شخص (\u2068Fiche 1!A2\u2069). " +
        "انسخوا الجدول ثم ألصقوه باللصق الخاص مع تبديل الصفوف بالأعمدة: صف لكل شخص.",
    ],
  ])("are told of, with what to do (%s)", (lang, snapshot, message) => {
    const { findings } = checkWorkbook(snapshot, { asOf: "2020-01-01", lang });
    expect(findings.map((finding) => [finding.rule, finding.message])).toEqual([["workbook/no-batch", message]]);
  });
});
