import { describe, expect, it } from "vitest";
import {
  countsPeople,
  isStatementLabel,
  readStatementLabel,
  splitAtColon,
  splitLabel,
  type StatementId,
} from "../../../lib/grants/words/index.js";

describe("a label", () => {
  it.each<[string, StatementId]>([
    ["Tranche", "number"],
    ["رقم الدفعة", "number"],
    ["Date de distribution", "date"],
    ["Distribué le", "date"],
    ["يوم التوزيع", "date"],
    ["Lieu", "venue"],
    ["المكان", "venue"],
    ["Centres concernés", "centres"],
    ["Nombre de bénéficiaires", "beneficiaries"],
    ["Effectif", "beneficiaries"],
    ["عدد المستفيدين والمستفيدات", "beneficiaries"],
    ["dont femmes", "women"],
    ["منهم نساء", "women"],
    ["dont hommes", "men"],
    ["Enveloppe budgétaire", "envelope"],
    ["الغلاف المالي", "envelope"],
    ["Montant total", "amount"],
    ["Reliquat", "rest"],
    ["Total cash", "aside"],
    ["Année", "year"],
    ["Arrêté le présent état à la somme de", "amountWords"],
    ["المبلغ بالحروف", "amountWords"],
  ])("names what is stated: %s", (text, id) => {
    expect(readStatementLabel(text)).toBe(id);
  });

  it.each([
    "Enveloppe globale 2018",
    "Montant moyen",
    "Plafond",
    "Fait à Rabat, le",
    "Budget des tranches précédentes",
  ])("tells of what is not the batch's own: %s", (text) => {
    expect(readStatementLabel(text)).toBe("aside");
  });

  it.each(["", "Amina Bennani", "Menuiserie", "Malek Tazi", "عبد الباقي"])("is not: %j", (text) => {
    expect(readStatementLabel(text)).toBeNull();
  });

  it("is not longer than 60 characters, unless it closes the list", () => {
    const long = "de toutes les tranches et de tous les centres du Royaume";
    expect(readStatementLabel(`Lieu ${long.slice(0, 55)}`)).toBe("venue");
    expect(readStatementLabel(`Lieu ${long} ${long}`)).toBeNull();
    expect(readStatementLabel(`Arrêté le présent état ${long} ${long}`)).toBe("amountWords");
  });
});

describe("a label and its value in one cell", () => {
  it.each([
    ["Lieu : Salé", "Lieu ", " Salé"],
    ["Enveloppe = 40 000", "Enveloppe ", " 40 000"],
    ["Lieu – Salé", "Lieu", "Salé"],
    ["Nombre de bénéficiaires 25", "Nombre de bénéficiaires ", "25"],
    ["الغلاف المالي 545.381,93 درهم", "الغلاف المالي ", "545.381,93 درهم"],
  ])("are told apart: %s", (text, label, value) => {
    expect(splitLabel(text)).toEqual({ label, value });
  });

  it.each([
    "Enveloppe (DH)",
    "Bénéficiaires de la 3ème tranche",
    "Bénéficiaires 2018",
    "Centre de Salé – Tranche 3",
    "Lieu",
  ])("are not: %s", (text) => {
    expect(splitLabel(text)).toBeNull();
  });

  it("are not split at a time of day", () => {
    expect(splitAtColon("à 10:30")).toBeNull();
  });

  it("begin as a statement does", () => {
    expect(isStatementLabel("عدد المستفيدين: 12")).toBe(true);
    expect(isStatementLabel("Amina : 12")).toBe(false);
  });
});

it.each([
  ["nombre de beneficiaires", true],
  ["عدد المستفيدين", true],
  ["beneficiaires", false],
  ["montant des beneficiaires", false],
])("a normalised label asks for a number of people: %s", (label, counts) => {
  expect(countsPeople(label)).toBe(counts);
});
