import { dateInWords } from "../../text/index.js";
import type { RulesFile } from "../../rules/index.js";
import type { BatchReport } from "../schema.js";
import type { Share } from "../shares.js";
import { accepted, closing, draftBanner, signatures, titles, trace } from "./blocks.js";
import { declaredTable } from "./declared-table.js";
import { finishedSheet } from "./finished-sheet.js";
import { heading } from "./heading.js";
import { batchTitle, namer } from "./names.js";
import { newPage } from "./page.js";
import { shareTable, type ShareTable } from "./share-table.js";
import type { SheetPlan } from "./sheet-plan.js";
import { newSketch, type Anchors } from "./sketch.js";
import type { SummaryFacts } from "./summary-facts.js";
import type { SummaryBlock, SummaryLang, SummaryStyle } from "./summary-style.js";

/** What a sheet is made with, whatever stands on it. */
export interface SheetSettings {
  readonly lang: SummaryLang;
  readonly style: SummaryStyle;
  readonly rules: RulesFile;
  /** The day of the check, ISO. */
  readonly asOf: string;
  readonly draft: boolean;
}

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
  unsettled: boolean,
  settings: SheetSettings,
): PlannedBatch {
  const { style, lang, rules, asOf } = settings;
  const widths = summaryWidths(style);
  const page = newPage();
  const sketch = newSketch(page, style, lang, widths);
  const tables: ShareTable[] = [];
  const shares = (by: "centre" | "activity" | "sex", list: readonly Share[]): void => {
    tables.push(shareTable(sketch, by, list, namer(sketch, by, rules)));
  };
  const blocks: Readonly<Record<SummaryBlock, () => void>> = {
    heading: () => {
      heading(sketch, batch, rules);
    },
    byCentre: () => {
      shares("centre", facts.shares.byCentre);
    },
    byActivity: () => {
      shares("activity", facts.shares.byActivity);
    },
    bySex: () => {
      shares("sex", facts.shares.bySex);
    },
    declared: () => {
      declaredTable(sketch, batch, tables[0]?.anchors ?? NOWHERE);
    },
    closing: () => {
      closing(sketch, batch.total);
    },
    accepted: () => {
      accepted(sketch, facts.accepted);
    },
    signatures: () => {
      signatures(sketch);
    },
    trace: () => {
      trace(sketch, facts.sources, { rules: rules.version, day: dateInWords(asOf, lang), open: facts.open.length });
    },
  };
  if (settings.draft) draftBanner(sketch, batch.unverified, unsettled);
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
