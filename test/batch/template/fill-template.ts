import ExcelJS from "exceljs";
import { formFields, formLines, itemFields, type FormField } from "../../../lib/batch/template/template-texts.js";

/** The rows where the blank workbook is filled in; its tests hold them. */
const FIRST_LINE = 3;
const FIRST_PERSON = 12;
const FIRST_ITEM = 4;
const VALUE_COLUMN = 3;

export type Filled = Readonly<Partial<Record<FormField, string | number | Date>>>;

/** Twelve fictional people; three of them have equipment. */
export function twelvePeople(lang: "ar" | "fr"): Filled[] {
  const names = lang === "fr" ? FRENCH_NAMES : ARABIC_NAMES;
  const [female, male, yes] = lang === "fr" ? ["F", "H", "Oui"] : ["أنثى", "ذكر", "نعم"];
  const centres = lang === "fr" ? ["Salé", "Fès"] : ["سلا", "فاس"];
  const activities = lang === "fr" ? ["Plomberie", "Coiffure", "Menuiserie"] : ["مكتبة", "الترصيص الصحي", "الصباغة"];
  return names.map((name, i) => ({
    name,
    cin: `AB${100_200 + i}`,
    sex: i % 4 === 0 ? female : male,
    centre: centres[i % 2] ?? "",
    activity: activities[i % 3] ?? "",
    releaseDate: new Date(Date.UTC(2016, i, 15)),
    diagnosis: yes,
    followUp: yes,
    training: yes,
    phone: `06612345${String(10 + i)}`,
    rib: RIBS[i] ?? "",
    cash: CASH[i] ?? 0,
  }));
}

const FRENCH_NAMES = [
  "Amina Exemple",
  "Karim Modèle",
  "Saïd Essai",
  "Latifa Témoin",
  "Omar Fictif",
  "Nadia Épreuve",
  "Hicham Patron",
  "Zineb Maquette",
  "Yassine Ébauche",
  "Rachid Gabarit",
  "Imane Canevas",
  "Tarik Esquisse",
];
const ARABIC_NAMES = [
  "أمينة المثالي",
  "كريم النموذجي",
  "سعيد التجريبي",
  "لطيفة الشاهدي",
  "عمر الخيالي",
  "نادية الاختباري",
  "هشام القالبي",
  "زينب المجسمي",
  "ياسين المسودي",
  "رشيد المعياري",
  "إيمان الإطاري",
  "طارق التخطيطي",
];
const CASH = [
  20000.1, 18500.25, 21000, 17250.75, 30000.05, 25500, 19999.99, 22222.22, 16000.4, 27000, 15500.3, 12345.67,
];
/** Valid keys on numbers that no bank has given out. */
const RIBS = Array.from({ length: 12 }, (_, i) => withKey(`9990000000000000000${String(100 + i)}`));

function withKey(body: string): string {
  return body + String(97n - ((BigInt(body) * 100n) % 97n)).padStart(2, "0");
}

/** Item by item: whose, what, how many, at what price. Together 3 120,35 DH for the first, 999,90 DH for the third. */
export const fourItems: readonly (readonly [number, string, number, number])[] = [
  [0, "Article A", 2, 1500.05],
  [0, "Article B", 3, 40.08],
  [2, "Article C", 9, 111.1],
  [4, "Article D", 1, 5000],
];

/** Writes people, items and the lines above them into a blank workbook, as a person would who only types values. */
export async function fillTemplate(
  blank: Uint8Array,
  people: readonly Filled[],
  lines: Readonly<Partial<Record<(typeof formLines)[number], string | number | Date>>>,
  items: typeof fourItems = fourItems,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(blank as unknown as ExcelJS.Buffer);
  const [batch, equipment] = workbook.worksheets;
  for (const [i, line] of formLines.entries()) {
    const value = lines[line];
    if (value !== undefined) write(batch, FIRST_LINE + i, VALUE_COLUMN, value);
  }
  for (const [i, person] of people.entries())
    for (const [column, field] of formFields.entries()) {
      const value = person[field];
      if (value !== undefined) write(batch, FIRST_PERSON + i, column + 1, value);
    }
  for (const [i, [person, item, quantity, price]] of items.entries()) {
    const row = FIRST_ITEM + i;
    write(equipment, row, itemFields.indexOf("cin") + 1, String(people[person]?.cin));
    write(equipment, row, itemFields.indexOf("item") + 1, item);
    write(equipment, row, itemFields.indexOf("quantity") + 1, quantity);
    write(equipment, row, itemFields.indexOf("unitPrice") + 1, price);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function write(sheet: ExcelJS.Worksheet | undefined, row: number, column: number, value: ExcelJS.CellValue): void {
  if (sheet === undefined) throw new Error("the blank workbook has lost a sheet");
  sheet.getCell(row, column).value = value;
}
