import { describe, expect, it } from "vitest";
import { createLexicon, readGrants } from "../../../lib/grants/index.js";
import { setsAside } from "../../../lib/grants/words/set-aside.js";
import { checkWorkbook } from "../../../lib/report/index.js";
import type { Snapshot } from "../../../lib/workbook/index.js";
import { PEOPLE, readRows, totalsIn } from "../../fixtures/read-rows.js";
import { sheetOf, workbookOf, type SheetValue } from "../../fixtures/sheet.js";

type Rows = SheetValue[][];

const HEADINGS: SheetValue[] = ["N°", "Nom et prénom", "CIN", "Montant"];
const [LIST, WAITING]: Rows[] = [PEOPLE.slice(0, 2), PEOPLE.slice(2)].map((people, i) =>
  people.map((person): SheetValue[] => [...person, 20_000 + 5000.5 * i]),
);
const TOTAL: SheetValue[] = ["Total", null, null, 40_000];
const own = (rows: Rows | undefined): Rows => rows ?? [];

describe("a title", () => {
  it.each(
    [
      [
        "Liste d'attente",
        "LISTE D\u2019ATTENTE :",
        "En attente",
        "Liste d'attente de la 3ème tranche",
        "Bénéficiaires désistés",
      ],
      [
        "Dossiers rejetés",
        "Dossiers ajournés (3)",
        "Désistements et annulations",
        "Candidatures non retenues",
        "Suppléants",
      ],
      ["لائحة الانتظار", "لائحة الاحتياط", "الملفات المرفوضة", "في طور الانتظار", "المستفيدون المنسحبون"],
    ].flat(),
  )("sets people aside: %s", (title) => {
    expect(setsAside(title)).toBe(true);
  });

  it.each(
    [
      ["Bénéficiaires en attente de paiement", "Liste des bénéficiaires", "Montant annulé", "Liste complémentaire"],
      ["Liste principale et liste d'attente", "Salle d'attente", "لائحة المستفيدين", "قاعة الانتظار بالسجن"],
    ].flat(),
  )("sets nobody aside: %s", (title) => {
    expect(setsAside(title)).toBe(false);
  });
});

describe("people who wait or were turned down", () => {
  const under = (...title: Rows): Rows => [["Tranche", 1], HEADINGS, ...own(LIST), TOTAL, ...title, ...own(WAITING)];

  it.each<[string, Rows, string]>([
    ["under the total and an empty row", under([], ["Liste d'attente"]), "A7:D9"],
    ["right under the total", under(["Dossiers rejetés"]), "A6:D8"],
    ["under headings of their own", under([], ["Liste d'attente :"], HEADINGS), "A8:D10"],
    ["under an empty row and their headings", under([], ["Désistements"], [], HEADINGS), "A9:D11"],
    ["where no total stands", [["Tranche", 1], HEADINGS, ...own(LIST), ["Liste d'attente"], ...own(WAITING)], "A5:D7"],
  ])("are none of the list's, and told: %s", (_, rows, range) => {
    expect(totalsIn(readRows(rows))).toEqual(["40000.00"]);
    const { batches, recognised } = checkWorkbook(workbookOf(rows, []), { asOf: "2020-01-01", lang: "fr" });
    expect(batches.map(({ beneficiaries }) => beneficiaries)).toEqual([2]);
    expect(recognised.map((table) => `${table.of} ${table.range} ${String(table.people)}`).slice(1)).toEqual([
      `aside ${range} 2`,
    ]);
  });

  it("and those of a further title after them", () => {
    const rows = [...under(["Liste d'attente"]).slice(0, 7), [], ["Rejetés"], ...own(WAITING).slice(1)];
    const grants = readRows(rows);
    expect(totalsIn(grants)).toEqual(["40000.00"]);
    expect(grants.others.map(({ of, range }) => [of, range.top, range.bottom])).toEqual([
      ["aside", 6, 7],
      ["aside", 9, 10],
    ]);
  });

  it("are not taken for what is said of the batch: their dates are not its day", () => {
    const day: SheetValue = { day: 43_161 };
    const waiting = own(WAITING).map((row): SheetValue[] => [...row, day]);
    const rows = [[...HEADINGS, "Date de libération"], ...own(LIST).map((row): SheetValue[] => [...row, day]), TOTAL];
    expect(readRows([...rows, [], ["Liste d'attente"], ...waiting]).batches[0]?.declared.date).toBeNull();
  });

  it("are the list that was meant where they are alone in the workbook", () => {
    expect(totalsIn(readRows([["Liste d'attente"], HEADINGS, ...own(LIST)]))).toEqual(["40000.00"]);
  });

  it("on a sheet called so", () => {
    const sheet = (name: string, rows: Rows) => ({ ...sheetOf(rows), name });
    const snapshot: Snapshot = {
      date1904: false,
      settings: null,
      sheets: [
        sheet("Dons", [["Tranche", 1], HEADINGS, ...own(LIST)]),
        sheet("Liste d'attente", [["Tranche", 1], HEADINGS, ...own(WAITING)]),
      ],
    };
    const { batches } = readGrants(snapshot, createLexicon());
    expect(batches.map(({ sheet }) => sheet.name)).toEqual(["Dons"]);
  });
});
