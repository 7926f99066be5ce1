import { decimalText, dirham, equals, readAmount, readAmountInWords, type Dirham } from "../../dirham/index.js";
import { columnOf, isGrantWhole, linesOf, totalOf, unverifiedIn, type Batch } from "../../grants/index.js";
import { cellIn, isFilled } from "../../workbook/index.js";
import { placeIn, statedAt } from "../place.js";
import { defineRule, type Facts } from "../rule.js";

/** On a cheque the words prevail over the figures (Code de commerce, art. 239 ff.): where they differ, the wrong one may be paid. */
export const amountWords = defineRule({
  id: "amount/words",
  severity: "error",
  visits: "batch",
  quotes: ["found"],
  check({ batch }) {
    return [...inRows(batch), ...inTotals(batch), ...inClosing(batch)];
  },
  examples: {
    good: [
      { people: [{ total: 300, amountWords: "trois cents dirhams" }] },
      { people: [{ total: 111, amountWords: "مائة وأحد عشر درهما" }] },
    ],
    bad: [
      {
        people: [{ total: 300, amountWords: "trois cent trois dirhams" }],
        at: "D5",
        found: "trois cent trois dirhams",
        expected: "300.00",
      },
      {
        people: [{ total: 300 }],
        below: [["Arrêté le présent état à la somme de : deux cents dirhams", null]],
        at: "A7",
        found: "deux cents dirhams",
        expected: "300.00",
      },
    ],
  },
});

function inRows({ people }: Batch): Facts[] {
  const found: Facts[] = [];
  for (const person of people) {
    const column = columnOf(person.table, "amountWords")?.column;
    if (column === undefined || !isGrantWhole(person)) continue;
    const written = linesOf(person).filter(({ row }) => isFilled(cellIn(row, column)));
    for (const line of written) {
      const cell = cellIn(line.row, column);
      const { grant } = written.length > 1 ? line : person;
      if (cell?.kind === "text" && grant !== null)
        found.push(...differing(cell.value, grant, { at: placeIn(person.table, line.row.row, column) }));
    }
  }
  return found;
}

/** Beside a total's figure. */
function inTotals({ totals }: Batch): Facts[] {
  return totals.flatMap(({ table, row, figures }) => {
    const column = columnOf(table, "amountWords")?.column ?? 0;
    const cell = cellIn(row, column);
    const reading = figures.find(({ of }) => of === "total")?.reading ?? figures.at(-1)?.reading;
    if (cell?.kind !== "text" || reading?.kind !== "amount") return [];
    return differing(cell.value, reading.value, { at: placeIn(table, row.row, column) });
  });
}

/** "Arrêté … à la somme de …": held against the figure in the same line, else the batch's exact total. */
function inClosing(batch: Batch): Facts[] {
  const stated = batch.declared.amountWords;
  const people = batch.onAllSheets; // a list that goes on is closed on its last sheet
  if (stated === null) return [];
  const figure = /\d[\d\s.,\u00a0\u202f]*\d/.exec(stated.text)?.[0];
  const reading = figure === undefined ? null : readAmount(figure);
  if (reading === null && unverifiedIn(people) > 0) return [];
  const words = figure === undefined ? stated.text : stated.text.replace(figure, " ");
  const beside = reading?.kind === "amount" ? dirham(reading.value) : totalOf(people);
  return differing(words, beside, { at: statedAt(batch, stated), found: stated.text });
}

function differing(text: string, figures: Dirham, facts: Pick<Facts, "at" | "found">): Facts[] {
  const words = readAmountInWords(text);
  if (words === null || equals(dirham(words), figures)) return [];
  return [{ found: text, ...facts, expected: decimalText(figures), values: { words } }];
}
