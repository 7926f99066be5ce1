// One load in a process of its own: node loads.js KIND FILE_OR_FOLDER. What others do with the same files, in a bare loop.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const [kind, path] = process.argv.slice(2);
const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];

const loads = {
  /** exceljs, the reader that one would take. */
  async exceljs() {
    const { default: ExcelJS } = await import("exceljs");
    for (const file of files) await new ExcelJS.Workbook().xlsx.readFile(file);
  },
  /** SheetJS, the other one. */
  async sheetjs() {
    const { read } = await import("@e965/xlsx");
    for (const file of files) read(readFileSync(file), { cellFormula: true, cellNF: true });
  },
  /** The floor: unzip, and find where cells begin. Nothing that reads can be quicker. */
  async floor() {
    const { unzipSync } = await import("fflate");
    let cells = 0;
    for (const file of files) {
      const parts = unzipSync(readFileSync(file), {
        filter: ({ name }) => /xl\/(worksheets\/|sharedStrings|styles|workbook)/.test(name),
      });
      for (const [name, bytes] of Object.entries(parts))
        if (name.startsWith("xl/worksheets/"))
          for (let i = bytes.indexOf(60); i >= 0; i = bytes.indexOf(60, i + 1)) if (bytes[i + 1] === 99) cells++;
    }
    if (cells === 0) throw new Error("no cells found");
  },
};

await loads[kind]();
