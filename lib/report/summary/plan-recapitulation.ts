import { batchTable, type RecapitulatedBatch } from "./batch-table.js";
import { draftBanner, titles } from "./blocks.js";
import { commonBlocks } from "./common-blocks.js";
import { finishedSheet } from "./finished-sheet.js";
import { newPage } from "./page.js";
import { summaryWidths } from "./plan-batch-sheet.js";
import type { SheetPlan } from "./sheet-plan.js";
import type { SheetSettings } from "./sheet-settings.js";
import { newSketch } from "./sketch.js";
import type { SummaryFacts } from "./summary-facts.js";

/** The blocks of the recapitulation, from top to bottom. */
const BLOCKS = ["byCentre", "byActivity", "bySex", "closing", "accepted", "signatures", "trace"] as const;

/** The sheet over all batches: a row a batch, linked to its sheet, then what the blocks of a batch's sheet show, added up. */
export function planRecapitulation(
  name: string,
  batches: readonly RecapitulatedBatch[],
  facts: SummaryFacts,
  settings: SheetSettings,
): SheetPlan {
  const { style, lang } = settings;
  const widths = [...summaryWidths(style), style.widths.total, style.widths.total];
  const page = newPage();
  const sketch = newSketch(page, style, lang, widths);
  if (settings.draft) draftBanner(sketch, facts);
  titles(sketch, sketch.say("title"), sketch.say("recapitulation"));
  page.gap(8);
  const ownTable = { headings: page.row(), rows: batches.length };
  batchTable(sketch, batches);
  const { write, tables } = commonBlocks(sketch, facts, settings);
  for (const block of BLOCKS.filter((one) => style.blocks.includes(one))) {
    page.gap(8);
    write[block]();
  }
  return finishedSheet(name, sketch, widths, [ownTable, ...tables]);
}
