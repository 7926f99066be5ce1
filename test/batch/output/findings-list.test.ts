import { expect, it } from "vitest";
import type { World } from "../../../lib/batch/command.js";
import { fr } from "../../../lib/batch/messages/fr.js";
import { findingsList } from "../../../lib/batch/output/findings-list.js";
import { screenOf } from "../../../lib/batch/output/screen.js";
import { checkWorkbook } from "../../../lib/report/index.js";
import { exampleSnapshot, type Example } from "../../../lib/rules/index.js";

function listed(example: Example): string[] {
  const { findings } = checkWorkbook(exampleSnapshot(example), { asOf: "2017-12-31", lang: "fr" });
  const screen = screenOf({ width: null } as World, "fr");
  return findingsList(findings, { lang: "fr", texts: fr.table, screen }).map((line) => line.trim());
}

it("tells what to do below each cell where it is not the same for all, sheet by sheet", () => {
  const first = { people: [{}, {}], total: { total: 40_000 } };
  expect(listed({ ...first, next: { people: [{}, {}, {}], total: { total: 60_000 } } })).toEqual([
    "",
    "· remarque  Total saisi à la main  total/typed",
    "Feuille Feuille 1 : C7",
    "C7  Le total 40\u00a0000,00\u00a0DH est un nombre saisi, pas une formule.",
    "→ Remplacez-le par =SOMME(C5:C6).",
    "Feuille Feuille 2 : C8",
    "C8  Le total 60\u00a0000,00\u00a0DH est un nombre saisi, pas une formule.",
    "→ Remplacez-le par =SOMME(C5:C7).",
  ]);
});

it("tells it once where it is the same for all", () => {
  expect(listed({ people: [{ cin: null }, { cin: null }] }).slice(2)).toEqual([
    "Feuille Feuille 1 : B5, B6",
    "B5  La CIN de cette personne n’est pas indiquée.",
    "B6  La CIN de cette personne n’est pas indiquée.",
    "→ Inscrivez la CIN telle qu’elle figure sur la carte.",
  ]);
});

it("lists 40,000 findings of one rule without copying a list for each", () => {
  const [finding] = checkWorkbook(exampleSnapshot({ people: [{ cin: null }] }), {
    asOf: "2017-12-31",
    lang: "fr",
  }).findings;
  if (finding === undefined) throw new Error("nothing was found");
  const findings = Array.from({ length: 40_000 }, (_, i) => ({ ...finding, sheet: "Lot", cell: `C${String(i + 1)}` }));
  const screen = screenOf({ width: null } as World, "fr");
  expect(findingsList(findings, { lang: "fr", texts: fr.table, screen }).join("\n")).toContain("C40 …");
});
