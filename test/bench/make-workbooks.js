// Makes the workbooks that the bench reads, once: they stay in test/bench/cache, which is not committed.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";

const cache = fileURLToPath(new URL("cache", import.meta.url));
const HEADINGS = [
  "N°",
  "Nom et prénom",
  "CIN",
  "Sexe",
  "Centre",
  "Activité",
  "Téléphone",
  "Date de libération",
  "Diagnostic",
  "Suivi",
  "Formation",
  "Appui financier",
  "Équipements",
  "Montant total",
  "Observations",
];
const FIRST = [
  "Amina",
  "Karim",
  "Saïd",
  "Latifa",
  "Omar",
  "Nadia",
  "Hicham",
  "Zineb",
  "Youssef",
  "Rachid",
  "Khadija",
  "Tarik",
];
const LAST = [
  "Benali",
  "Tazi",
  "Chraïbi",
  "Ouali",
  "Berrada",
  "Saadi",
  "Alami",
  "Fassi",
  "Mansouri",
  "Amrani",
  "Soussi",
  "Jebli",
  "Kadiri",
  "Ziani",
];
const CENTRES = ["Casablanca", "Tanger", "Marrakech", "Salé", "Fès", "Agadir", "Oujda", "Meknès"];
const ACTIVITIES = [
  "Couture",
  "Coiffure",
  "Soudure",
  "Plomberie",
  "Restauration rapide",
  "Vente de poisson",
  "Électricité du bâtiment",
];

/** A folder of `count` workbooks of one batch with 12 to 40 people each. */
export async function smallWorkbooks(count) {
  const folder = join(cache, `small-${count}`);
  if (existsSync(join(folder, `lot-${count}.xlsx`))) return folder;
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number++) {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet(`Tranche ${number}`);
    const people = 12 + ((number * 7) % 29);
    for (const row of linesAbove(number, people)) sheet.addRow(row);
    for (let i = 0; i < people; i++) sheet.addRow(person(number * 100 + i, i));
    sheet.addRow(["Total", ...Array.from({ length: 10 }, () => null), ...totals(number * 100, people, 7)]);
    await workbook.xlsx.writeFile(join(folder, `lot-${number}.xlsx`));
  }
  return folder;
}

/** One workbook of one batch with so many rows of 15 cells. */
export async function largeWorkbook(rows) {
  const file = join(cache, `large-${rows}.xlsx`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true, useStyles: true });
  const sheet = workbook.addWorksheet("Tranche 1");
  for (const row of linesAbove(1, rows)) sheet.addRow(row).commit();
  for (let i = 0; i < rows; i++) sheet.addRow(person(i, i)).commit();
  sheet.commit();
  await workbook.commit();
  return file;
}

function linesAbove(number, people) {
  return [
    ["Liste des bénéficiaires"],
    ["Tranche", number],
    ["Date de distribution", new Date(Date.UTC(2017, 0, 2 + (number % 300)))],
    ["Nombre de bénéficiaires", people],
    [],
    HEADINGS,
  ];
}

/** Amounts in centimes, so that sums are exact. */
const cashOf = (seed) => 500_000 + ((seed * 7919) % 1_000_000);
const equipmentOf = (seed) => 900_000 + ((seed * 104_729) % 2_000_000);

function person(seed, i) {
  const cash = cashOf(seed);
  const equipment = equipmentOf(seed);
  return [
    i + 1,
    `${FIRST[seed % FIRST.length]} ${LAST[(seed * 5) % LAST.length]} ${ownName(seed)}`,
    `AB${100_000 + (seed % 900_000)}`,
    seed % 4 === 0 ? "F" : "M",
    CENTRES[seed % CENTRES.length],
    ACTIVITIES[seed % ACTIVITIES.length],
    `06 ${10 + (seed % 90)} ${10 + ((seed * 3) % 90)} ${10 + ((seed * 7) % 90)} ${10 + ((seed * 11) % 90)}`,
    new Date(Date.UTC(2016, seed % 12, 1 + (seed % 28))),
    "oui",
    "oui",
    "oui",
    cash / 100,
    equipment / 100,
    (cash + equipment) / 100,
    null,
  ];
}

/** Four letters that no other person has. */
function ownName(seed) {
  return [0, 1, 2, 3].map((i) => String.fromCharCode((i === 0 ? 65 : 97) + (Math.floor(seed / 26 ** i) % 26))).join("");
}

function totals(from, people, first) {
  const sum = (of) => Array.from({ length: people }, (_, i) => of(from + i)).reduce((all, one) => all + one, 0) / 100;
  const last = first + people - 1;
  const formula = (column, result) => ({ formula: `SUM(${column}${first}:${column}${last})`, result });
  return [
    formula("L", sum(cashOf)),
    formula("M", sum(equipmentOf)),
    formula(
      "N",
      sum((seed) => cashOf(seed) + equipmentOf(seed)),
    ),
  ];
}
