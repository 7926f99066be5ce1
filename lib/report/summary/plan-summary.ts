import { addFigures } from "../add-figures.js";
import { fillText } from "./fill-text.js";
import type { Report } from "../check-workbook.js";
import type { BatchReport } from "../schema.js";
import { addShares, type BatchShares } from "../shares.js";
import { findingsOf, unsettledInBatch } from "./concerning.js";
import { planBatchSheet } from "./plan-batch-sheet.js";
import type { RecapitulatedBatch } from "./batch-table.js";
import { planRecapitulation } from "./plan-recapitulation.js";
import { sheetNamer } from "./sheet-names.js";
import type { SheetPlan } from "./sheet-plan.js";
import type { SheetSettings } from "./sheet-settings.js";
import type { Source, SummaryFacts } from "./summary-facts.js";
import { standardSummaryStyle, type SummaryStyle } from "./summary-style.js";

/** A checked workbook, with what says where its figures come from. */
export interface SummarisedWorkbook extends Source {
  readonly report: Pick<Report, "batches" | "shares" | "findings" | "recognised">;
}

export interface SummaryOptions extends Omit<SheetSettings, "style"> {
  readonly style?: SummaryStyle;
  /** Calls a batch's sheet otherwise than by its plain name, which the sheet of the batch itself may have. */
  readonly sheetName?: (plain: string) => string;
}

/**
 * The standard summary of checked workbooks: a sheet a batch, in the order of their numbers, and a recapitulation at the end.
 * Whoever calls refuses unsettled batches first (`unsettledInBatch`), or sets `draft`, which marks every sheet.
 */
export function planSummary(workbooks: readonly SummarisedWorkbook[], options: SummaryOptions): SheetPlan[] {
  const settings = settingsOf(options);
  const nameFor = sheetNamer();
  const entries = inNumberOrder(
    workbooks.flatMap((workbook) => workbook.report.batches.map((batch, i) => entryOf(workbook, batch, i))),
  );
  const planned = entries.map(({ batch, facts }): RecapitulatedBatch => {
    const name = nameFor(sheetName(batch, options));
    return { batch, ...planBatchSheet(name, batch, facts, settings) };
  });
  const recapitulation = planRecapitulation(
    nameFor(settings.style.texts[settings.lang].recapitulationSheet),
    planned,
    together(entries.map(({ facts }) => facts)),
    settings,
  );
  return [...planned.map(({ plan }) => plan), recapitulation];
}

/**
 * The standard sheet of one batch by itself, as the pane inserts it, under a name that no other batch of the workbook has. `index`
 * is the batch's place in the report; null when there is no such batch.
 */
export function planBatchSummary(
  workbook: SummarisedWorkbook,
  index: number,
  options: SummaryOptions,
): SheetPlan | null {
  const batch = workbook.report.batches[index];
  if (batch === undefined) return null;
  const settings = settingsOf(options);
  const { facts } = entryOf(workbook, batch, index);
  const nameFor = sheetNamer();
  const names = workbook.report.batches.map((one) => nameFor(sheetName(one, options)));
  return planBatchSheet(names[index] ?? "", batch, facts, settings).plan;
}

function settingsOf({ style = standardSummaryStyle, lang, rules, asOf, draft }: SummaryOptions): SheetSettings {
  return { style, lang, rules, asOf, draft };
}

function sheetName({ number }: BatchReport, options: SummaryOptions): string {
  const { style, lang } = settingsOf(options);
  const texts = style.texts[lang];
  const plain = number === null ? texts.sheetWithoutNumber : fillText(texts.sheet, { number: String(number) });
  return options.sheetName?.(plain) ?? plain;
}

interface Entry {
  readonly batch: BatchReport;
  readonly facts: SummaryFacts;
}

const NO_SHARES: BatchShares = { byCentre: [], byActivity: [], bySex: [] };

function entryOf({ report, file, sha256 }: SummarisedWorkbook, batch: BatchReport, index: number): Entry {
  const findings = findingsOf(batch, report);
  return {
    batch,
    facts: {
      figures: batch,
      unverified: batch.unverified,
      unsettled: unsettledInBatch(batch, report).length > 0,
      shares: report.shares[index] ?? NO_SHARES,
      accepted: findings.filter(({ waived }) => waived !== null),
      open: findings.filter(({ severity, waived }) => severity === "warning" && waived === null),
      sources: [{ file, sha256 }],
    },
  };
}

/** By number; those without one last, in the order given. */
function inNumberOrder(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => (a.batch.number ?? Infinity) - (b.batch.number ?? Infinity) || 0);
}

function together(all: readonly SummaryFacts[]): SummaryFacts {
  const split = (way: keyof BatchShares) => addShares(all.map(({ shares }) => shares[way]));
  const sources = new Map(all.flatMap((facts) => facts.sources).map((source) => [source.sha256 + source.file, source]));
  return {
    figures: addFigures(all.map(({ figures }) => figures)),
    unverified: all.reduce((count, { unverified }) => count + unverified, 0),
    unsettled: all.some(({ unsettled }) => unsettled),
    shares: { byCentre: split("byCentre"), byActivity: split("byActivity"), bySex: split("bySex") },
    accepted: [...new Set(all.flatMap((facts) => facts.accepted))],
    open: [...new Set(all.flatMap((facts) => facts.open))],
    sources: [...sources.values()],
  };
}
