import { describe, expect, it } from "vitest";
import { loadTexts } from "../../../lib/batch/messages/index.js";
import { uncountedList } from "../../../lib/batch/output/recognised-list.js";
import type { Lang, RecognisedTable } from "../../../lib/report/index.js";

const table = (of: RecognisedTable["of"], sheet: string): RecognisedTable => ({
  sheet,
  range: "A3:F28",
  of,
  people: 25,
  columns: [],
  lines: [],
});
const all = [
  table("person", "Liste"),
  table("copy", "Émargement"),
  table("paper", "Factures"),
  table("aside", "Attente"),
];

/** The lists that count in no batch, as the terminal says them, without the marks around names. */
async function said(tables: readonly RecognisedTable[], lang: Lang, width = Infinity): Promise<string[]> {
  const lines = uncountedList(tables, { lang, texts: (await loadTexts(lang)).table, width });
  return lines.map((line) => line.replace(/[\u2066-\u2069]/g, ""));
}

describe("lists that count in no batch", () => {
  it("are each told of, with where they stand and why they do not count", async () => {
    expect(await said(all, "fr")).toEqual([
      "",
      "Reconnu dans Émargement A3:F28 : 25 lignes de bénéficiaires qu’une autre liste compte déjà, comptés une seule fois",
      "Reconnu dans Factures A3:F28 : 25 lignes de factures, salaires ou comptes, à côté des tranches et dans aucune",
      "Reconnu dans Attente A3:F28 : 25 lignes de personnes à côté des tranches, à qui rien n’est accordé",
    ]);
    expect(await said(all.slice(1, 2), "ar")).toEqual([
      "",
      "تم التعرف في Émargement A3:F28 على 25 صفا من المستفيدين الواردين في لائحة أخرى، ولا يحتسبون إلا مرة واحدة",
    ]);
  });

  it("keep within a narrow screen", async () => {
    expect(await said(all.slice(1, 2), "en", 50)).toEqual([
      "",
      "Recognised in Émargement A3:F28: 25 rows of",
      "  beneficiaries that another list counts already,",
      "  counted once",
    ]);
  });

  it("are no word where every list counts", async () => {
    expect(await said(all.slice(0, 1), "fr")).toEqual([]);
  });
});
