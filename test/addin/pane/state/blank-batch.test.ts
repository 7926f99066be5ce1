import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { excelValidation } from "../../../../lib/batch/exceljs/excel-validation.js";
import { writePlans } from "../../../../lib/batch/exceljs/write-plans.js";
import { planTemplate } from "../../../../lib/batch/template/plan-template.js";
import { defaultRules } from "../../../../lib/rules/index.js";
import { openSnapshot } from "../../open.js";
import { sheetOf, workbookOf } from "../../sheets.js";
import { openOn, stoppedClock } from "../example-session.js";

describe("a new batch workbook", () => {
  it.each(["ar", "fr"] as const)(
    "opens beside the present one, in %s, and checks what is typed into it",
    async (lang) => {
      const { plans, names } = planTemplate(lang, defaultRules);
      const { excel, host } = openSnapshot(workbookOf([sheetOf("Lot 12", [["Nom"]])]));
      const session = await openOn(host, {
        ...stoppedClock(),
        blankWorkbook: (asked) => writePlans(planTemplate(asked, defaultRules).plans, { title: "minha", names }),
      });
      await session.speak(lang);
      await session.newBatchWorkbook();
      session.rest();
      expect(excel.unknown).toEqual([]);
      expect(excel.world.created).toHaveLength(1);

      const book = new ExcelJS.Workbook();
      await book.xlsx.load(Buffer.from(excel.world.created[0] ?? "", "base64") as unknown as ExcelJS.Buffer);
      expect(book.worksheets.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
      expect(plans.flatMap(({ validations }) => validations).length).toBeGreaterThan(10);
      for (const { name, validations } of plans)
        for (const { sqref, rule } of validations.map(excelValidation)) {
          const cell = book.getWorksheet(name)?.getCell(sqref.split(":")[0] ?? "");
          expect({ name, sqref, rule: cell?.dataValidation }).toMatchObject({ name, sqref, rule: { type: rule.type } });
        }
    },
  );
});
