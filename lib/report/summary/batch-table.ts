import { dateInWords } from "../../text/index.js";
import { columnLetters } from "../../workbook/index.js";
import { differenceOf } from "../difference-of.js";
import type { BatchReport } from "../schema.js";
import { sumOfAmounts, sumOfKnown } from "../add-figures.js";
import { batchTitle, withUnverified } from "./names.js";
import { amount, count, formulaOf, textContent } from "./content.js";
import { inSheet } from "./sheet-names.js";
import type { Content, SheetPlan } from "./sheet-plan.js";
import type { Anchors, Sketch } from "./sketch.js";
import type { SummaryText } from "./summary-style.js";

/** A batch, the sheet that was planned for it, and where its totals stand there. */
export interface RecapitulatedBatch {
  readonly batch: BatchReport;
  readonly plan: SheetPlan;
  readonly anchors: Anchors;
}

interface Column {
  readonly heading: SummaryText;
  readonly style: "count" | "money";
  readonly of: (batch: RecapitulatedBatch, row: number) => Content;
  readonly sum: Content;
}

/** A row a batch, its figures linked to its sheet, and their sums. */
export function batchTable(sketch: Sketch, batches: readonly RecapitulatedBatch[]): void {
  const { put, page, say, lang } = sketch;
  put(1, textContent(say("labelBatch")), "heading");
  const columns = columnsOf(sketch, batches);
  columns.forEach(({ heading }, i) => put(i + 2, textContent(say(heading)), "heading"));
  page.next(30);
  const first = page.row();
  for (const entry of batches) {
    const { batch } = entry;
    const lines = [
      batchTitle(sketch, batch.number),
      batch.date === null ? null : dateInWords(batch.date, lang),
      batch.venue,
    ];
    const name = lines.filter((line) => line !== null).join("\n");
    const text = withUnverified(sketch, name, batch.unverified);
    put(1, textContent(text), "name");
    columns.forEach(({ of, style }, i) => put(i + 2, of(entry, page.row()), style));
    page.next(sketch.lines(text, 1, 1) * 13 + 4);
  }
  const last = page.row() - 1;
  put(1, textContent(say("sum")), "sumName");
  columns.forEach(({ sum, style }, i) => {
    const letters = columnLetters(i + 2);
    const formula = `SUM(${letters}${first}:${letters}${last})`;
    put(i + 2, formulaOf(formula, sum), style === "count" ? "sumCount" : "sumMoney");
  });
  page.next(18);
}

function columnsOf({ lang }: Sketch, batches: readonly RecapitulatedBatch[]): Column[] {
  const own = batches.map(({ batch }) => batch);
  const linked = ({ plan }: RecapitulatedBatch, cell: string | null, content: Content): Content =>
    cell === null ? content : formulaOf(inSheet(plan.name, cell), content);
  const money = (heading: "cash" | "equipment"): Column => ({
    heading,
    style: "money",
    of: ({ batch }) => amount(batch[heading], lang),
    sum: amount(sumOfAmounts(own.map((batch) => batch[heading])), lang),
  });
  const envelope = ({ declared }: BatchReport): string | null => declared.envelope;
  return [
    {
      heading: "people",
      style: "count",
      of: (entry) => linked(entry, entry.anchors.people, count(entry.batch.beneficiaries)),
      sum: count(sumOfKnown(own.map(({ beneficiaries }) => beneficiaries))),
    },
    {
      heading: "women",
      style: "count",
      of: (entry) => linked(entry, entry.anchors.women, count(entry.batch.women)),
      sum: count(sumOfKnown(own.map(({ women }) => women))),
    },
    money("cash"),
    money("equipment"),
    {
      heading: "total",
      style: "money",
      of: (entry) => linked(entry, entry.anchors.total, amount(entry.batch.total, lang)),
      sum: amount(sumOfAmounts(own.map(({ total }) => total)), lang),
    },
    {
      heading: "envelope",
      style: "money",
      of: ({ batch }) => amount(envelope(batch), lang),
      sum: amount(sumOfAmounts(own.map(envelope)), lang),
    },
    {
      heading: "difference",
      style: "money",
      of: ({ batch }, row) => formulaOf(`ROUND(F${row}-G${row},2)`, amount(differenceOf(batch), lang)),
      sum: amount(sumOfAmounts(own.map(differenceOf)), lang),
    },
  ];
}
