import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkOne } from "../../../lib/batch/run/check-one.js";
import { unpackPeople } from "../../../lib/batch/run/packed-people.js";
import { runSettings } from "../../fixtures/run-settings.js";
import { scratchFolder } from "../../fixtures/scratch.js";
import { sheetOf } from "../../fixtures/sheet.js";
import { workbookFile } from "../../fixtures/workbook-file.js";

const folder = scratchFolder();
const HEADINGS = ["CIN", "Nom", "Montant total"];
const list = [HEADINGS, ["AB100001", "Amina Tazi", 4000], ["AB100002", "Omar Alami", 5000]];

/** How many people of each batch a workbook hands over, and how many fingerprints. */
function handedOver(batches: number, alone: boolean): { people: number[]; fingerprints: number } {
  const file = join(folder, `${batches}.xlsx`);
  const sheets = Array.from({ length: batches }, (_, i) => ({ ...sheetOf(list), name: `Tranche ${i + 1}` }));
  writeFileSync(file, workbookFile({ date1904: false, settings: null, sheets }));
  const { people, fingerprints } = checkOne(
    { index: 0, raw: Buffer.from(file), shown: file },
    { ...runSettings, alone },
  );
  return { people: unpackPeople(people).map((own) => own.length), fingerprints: fingerprints.length };
}

it("hands over the people of each batch, whom the run compares with others'", () => {
  expect(handedOver(1, false)).toEqual({ people: [2], fingerprints: 2 });
  expect(handedOver(2, true)).toEqual({ people: [2, 2], fingerprints: 4 });
});

it("keeps to itself the people of a batch that is alone in the run", () => {
  expect(handedOver(1, true)).toEqual({ people: [0], fingerprints: 0 });
});
