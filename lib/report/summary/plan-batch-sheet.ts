import type { BatchReport } from "../schema.js";
import { draftBanner, titles } from "./blocks.js";
import { commonBlocks } from "./common-blocks.js";
import { declaredTable } from "./declared-table.js";
import { finishedSheet } from "./finished-sheet.js";
import { heading } from "./heading.js";
import { batchTitle } from "./names.js";
import { newPage } from "./page.js";
import type { SheetPlan } from "./sheet-plan.js";
import type { SheetSettings } from "./sheet-settings.js";
import { newSketch, type Anchors } from "./sketch.js";
import type { SummaryFacts } from "./summary-facts.js";
import type { SummaryBlock, SummaryStyle } from "./summary-style.js";

/** A batch's sheet, and where its totals stand for the recapitulation. */
export interface PlannedBatch {
  readonly plan: SheetPlan;
  readonly anchors: Anchors;
}

/** The standard sheet of one batch. */
export function planBatchSheet(
  name: string,
  batch: BatchReport,
  facts: SummaryFacts,
  settings: SheetSettings,
): PlannedBatch {
  const { style, lang, rules } = settings;
  const widths = summaryWidths(style);
  const page = newPage();
  const sketch = newSketch(page, style, lang, widths);
  const { write, tables } = commonBlocks(sketch, facts, settings);
  const blocks: Readonly<Record<SummaryBlock, () => void>> = {
    ...write,
    heading: () => {
      heading(sketch, batch, rules);
    },
    declared: () => {
      declaredTable(sketch, batch, tables[0]?.anchors ?? NOWHERE);
    },
  };
  if (settings.draft) draftBanner(sketch, facts);
  titles(sketch, sketch.say("title"), batchTitle(sketch, batch.number));
  for (const block of style.blocks) {
    page.gap(8);
    blocks[block]();
  }
  const plan = finishedSheet(name, sketch, widths, tables);
  return { plan, anchors: tables[0]?.anchors ?? NOWHERE };
}

const NOWHERE: Anchors = { people: null, women: null, total: null };

/** The columns of a sheet with tables of shares: a name and five figures. */
export function summaryWidths({ widths }: SummaryStyle): number[] {
  return [widths.name, widths.people, widths.women, widths.cash, widths.equipment, widths.total];
}
