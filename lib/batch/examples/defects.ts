import type { Worksheet } from "exceljs";
import { dirham, plus, printDirham, sum, type Dirham } from "../../dirham/index.js";
import type { RuleId } from "../../rules/index.js";
import type { ExampleBatch } from "./batches-2017.js";
import { cellNumber } from "./cell-number.js";
import { letterOf, type ColumnId } from "./columns.js";
import { writeFormula, type Places } from "./write-batch.js";

/** A mistake of the second workbook: what goes wrong on a batch's sheet, and the cells that minha names for it. */
export interface Defect {
  readonly batch: number;
  readonly finds: readonly { readonly rule: RuleId; readonly cell: string }[];
  readonly commit: (sheet: Worksheet, places: Places, batch: ExampleBatch) => void;
}

/** The cell of the nth person (from 1) in a column; people stand from row 10 on. */
const of = (column: ColumnId, person: number): string => `${letterOf(column)}${String(9 + person)}`;

/** What goes wrong in real workbooks, once each. */
export const defects: readonly Defect[] = [
  {
    batch: 1, // an amount typed as text: SUM passes over it
    finds: [
      { rule: "amount/stored-as-text", cell: of("cash", 4) },
      { rule: "total/mismatch", cell: "G35" },
    ],
    commit: (sheet, { total }, { grants }) => {
      const { cash, equipment } = grants[3] ?? { cash: dirham("0"), equipment: dirham("0") };
      sheet.getCell(of("total", 4)).value = cellNumber(plus(cash, equipment)); // a formula would fail on the text
      sheet.getCell(of("cash", 4)).value = printDirham(cash, "ar").replace(",", " ,");
      writeFormula(sheet, `${letterOf("cash")}${String(total)}`, "SUM(G10:G34)", without(grants, 3));
    },
  },
  {
    batch: 1, // one person, twice
    finds: [{ rule: "beneficiary/duplicate", cell: of("cin", 20) }],
    commit: (sheet) => {
      sheet.getCell(of("cin", 20)).value = sheet.getCell(of("cin", 6)).value;
    },
  },
  {
    batch: 1, // the 28th was a Thursday
    finds: [{ rule: "batch/weekday", cell: "C3" }],
    commit: (sheet) => {
      sheet.getCell("C3").value = "vendredi 28 septembre 2017";
    },
  },
  {
    batch: 1,
    finds: [{ rule: "beneficiary/cin-format", cell: of("cin", 9) }],
    commit: (sheet) => {
      sheet.getCell(of("cin", 9)).value = "104729";
    },
  },
  {
    batch: 1, // rows hidden and forgotten
    finds: [{ rule: "workbook/hidden-data", cell: of("cash", 15) }],
    commit: (sheet, { first }) => {
      sheet.getRow(first + 14).hidden = true;
    },
  },
  {
    batch: 2, // a row was added under the last one, and the sum does not reach it
    finds: [{ rule: "total/range", cell: "H16" }],
    commit: (sheet, _, { grants }) => {
      writeFormula(sheet, "H16", "SUM(H10:H14)", sum(grants.slice(0, -1).map(({ equipment }) => equipment)));
    },
  },
  {
    batch: 2,
    finds: [{ rule: "total/count", cell: "C6" }],
    commit: (sheet) => {
      sheet.getCell("C6").value = "7 dont 3 femmes";
    },
  },
  {
    batch: 2,
    finds: [{ rule: "eligibility/unknown-centre", cell: of("centre", 3) }],
    commit: (sheet) => {
      sheet.getCell(of("centre", 3)).value = "Kasablanca";
    },
  },
  {
    batch: 2, // a total typed over its formula: the batch passes its envelope
    finds: [
      { rule: "amount/row-total", cell: of("total", 5) },
      { rule: "total/envelope", cell: "C7" },
    ],
    commit: (sheet, _, { grants }) => {
      const grant = grants[4];
      if (grant === undefined) return;
      sheet.getCell(of("total", 5)).value = cellNumber(plus(plus(grant.cash, grant.equipment), dirham("900")));
      writeFormula(sheet, "I16", "SUM(I10:I15)", plus(totalOf(grants), dirham("900")));
    },
  },
  {
    batch: 3,
    finds: [{ rule: "amount/unreadable", cell: of("equipment", 2) }],
    commit: (sheet, _, { grants }) => {
      sheet.getCell(of("equipment", 2)).value = "à préciser";
      const read = grants.filter((_, i) => i !== 1).map(({ equipment }) => equipment);
      writeFormula(sheet, "H17", "SUM(H10:H16)", sum(read));
      sheet.getCell(of("total", 2)).value = { formula: "G11+H11", result: { error: "#VALUE!" } };
    },
  },
  {
    batch: 3,
    finds: [{ rule: "beneficiary/sex", cell: of("sex", 5) }],
    commit: (sheet) => {
      sheet.getCell(of("sex", 5)).value = "?";
    },
  },
  {
    batch: 3,
    finds: [{ rule: "beneficiary/cin-missing", cell: of("cin", 7) }],
    commit: (sheet) => {
      sheet.getCell(of("cin", 7)).value = null;
    },
  },
  {
    batch: 3, // paying a grant does not need it (law 09-08)
    finds: [{ rule: "workbook/sensitive-column", cell: "J9" }],
    commit: (sheet) => {
      sheet.getCell("J9").value = "Infraction";
    },
  },
];

function totalOf(grants: ExampleBatch["grants"]): Dirham {
  return sum(grants.map(({ cash, equipment }) => plus(cash, equipment)));
}

function without(grants: ExampleBatch["grants"], index: number): Dirham {
  return sum(grants.filter((_, i) => i !== index).map(({ cash }) => cash));
}
