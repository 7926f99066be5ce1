import { dateInWords } from "../../text/index.js";
import type { Share } from "../shares.js";
import { batchTable, type RecapitulatedBatch } from "./batch-table.js";
import { accepted, closing, draftBanner, signatures, titles, trace } from "./blocks.js";
import { finishedSheet } from "./finished-sheet.js";
import { namer } from "./names.js";
import { newPage } from "./page.js";
import { summaryWidths, type SheetSettings } from "./plan-batch-sheet.js";
import { shareTable } from "./share-table.js";
import type { SheetPlan } from "./sheet-plan.js";
import { newSketch } from "./sketch.js";
import type { SummaryFacts } from "./summary-facts.js";
import type { SummaryBlock } from "./summary-style.js";

/** The sheet over all batches: a row a batch, linked to its sheet, then what the blocks of a batch's sheet show, added up. */
export function planRecapitulation(
  name: string,
  batches: readonly RecapitulatedBatch[],
  facts: SummaryFacts,
  unsettled: boolean,
  settings: SheetSettings,
): SheetPlan {
  const { style, lang, rules, asOf } = settings;
  const widths = [...summaryWidths(style), style.widths.total, style.widths.total];
  const page = newPage();
  const sketch = newSketch(page, style, lang, widths);
  const { figures, shares } = facts;
  if (settings.draft) draftBanner(sketch, facts.unverified, unsettled);
  titles(sketch, sketch.say("title"), sketch.say("recapitulation"));
  page.gap(8);
  const tables = [{ headings: page.row(), rows: batches.length }];
  batchTable(sketch, batches);
  const block = (name: SummaryBlock, write: () => void): void => {
    if (!style.blocks.includes(name)) return;
    page.gap(8);
    write();
  };
  const table = (by: "centre" | "activity" | "sex", list: readonly Share[]) => (): void => {
    tables.push(shareTable(sketch, by, list, namer(sketch, by, rules)));
  };
  block("byCentre", table("centre", shares.byCentre));
  block("byActivity", table("activity", shares.byActivity));
  block("bySex", table("sex", shares.bySex));
  block("closing", () => {
    closing(sketch, figures.total);
  });
  block("accepted", () => {
    accepted(sketch, facts.accepted);
  });
  block("signatures", () => {
    signatures(sketch);
  });
  block("trace", () => {
    trace(sketch, facts.sources, { rules: rules.version, day: dateInWords(asOf, lang), open: facts.open.length });
  });
  return finishedSheet(name, sketch, widths, tables);
}
