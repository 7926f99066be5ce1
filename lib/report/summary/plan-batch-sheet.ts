import { dateInWords, ordinalInWords } from "../../text/index.js";
import type { RulesFile } from "../../rules/index.js";
import type { BatchReport } from "../schema.js";
import type { Share } from "../shares.js";
import { accepted, closing, draftBanner, signatures, titles, trace } from "./blocks.js";
import { amount, fill, textContent } from "./content.js";
import { declaredTable } from "./declared-table.js";
import { localCentre } from "./local-centre.js";
import { newPage } from "./page.js";
import { printPlan } from "./print-plan.js";
import { shareTable, type ShareTable } from "./share-table.js";
import type { SheetPlan } from "./sheet-plan.js";
import { newSketch, type Anchors, type Sketch } from "./sketch.js";
import { summaryStyles } from "./styles.js";
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
  const plan: SheetPlan = {
    name,
    rightToLeft: lang === "ar",
    hidden: false,
    widths,
    heights: page.heights,
    cells: page.cells,
    merges: page.merges,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    print: printPlan(page, widths, headingsToRepeat(tables)),
    styles: summaryStyles(style, lang),
  };
  return { plan, anchors: tables[0]?.anchors ?? NOWHERE };
}

const NOWHERE: Anchors = { people: null, women: null, total: null };

/** The headings of the longest table: if one breaks over pages, it does. */
export function headingsToRepeat(tables: readonly Pick<ShareTable, "headings" | "rows">[]): number | null {
  const longest = tables.reduce((most, { rows }) => Math.max(most, rows), 0);
  return tables.find(({ rows }) => rows === longest)?.headings ?? null;
}

/** The columns of a sheet with tables of shares: a name and five figures. */
export function summaryWidths({ widths }: SummaryStyle): number[] {
  return [widths.name, widths.people, widths.women, widths.cash, widths.equipment, widths.total];
}

/** "Tranche n° 1 (première)", "الدفعة الأولى (رقم 1)". */
export function batchTitle({ say, lang }: Pick<Sketch, "say" | "lang">, number: number | null): string {
  if (number === null) return say("batchWithoutNumber");
  const ordinal = ordinalInWords(number, "feminine", lang) ?? String(number);
  return fill(say("batch"), { number: String(number), ordinal });
}

/** How the names of a table of shares are printed. */
export function namer(
  { say, lang }: Pick<Sketch, "say" | "lang">,
  by: "centre" | "activity" | "sex",
  rules: RulesFile,
): (name: string | null) => string {
  return (name) => {
    if (name === null) return say("notStated");
    if (by === "centre") return localCentre(name, lang, rules);
    if (by === "sex") return name === "female" ? say("female") : say("male");
    return name;
  };
}

function heading(sketch: Sketch, batch: BatchReport, rules: RulesFile): void {
  const { put, page, say, lang, lines, columns } = sketch;
  const row = (label: string, value: string): void => {
    put(1, textContent(label), "label");
    put(2, textContent(value), "value", columns - 1);
    page.next(Math.max(16, lines(value, 2, columns - 1) * 14 + 2));
  };
  row(say("labelDay"), batch.date === null ? say("notStated") : dateInWords(batch.date, lang));
  row(say("labelPlace"), batch.venue ?? say("notStated"));
  const centres = batch.centres.map((centre) => localCentre(centre, lang, rules));
  row(say("labelCentres"), centres.length === 0 ? say("notStated") : centres.join(lang === "ar" ? "، " : ", "));
  const { envelope } = batch.declared;
  if (envelope === null) {
    row(say("labelEnvelope"), say("notDeclared"));
    return;
  }
  put(1, textContent(say("labelEnvelope")), "label");
  put(2, amount(envelope, lang), "valueMoney", columns - 1);
  page.next();
}
