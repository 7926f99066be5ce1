import { dateInWords } from "../../text/index.js";
import type { Share } from "../shares.js";
import { accepted, closing, signatures, trace } from "./blocks.js";
import { namer } from "./names.js";
import type { SheetSettings } from "./sheet-settings.js";
import { shareTable, type ShareTable } from "./share-table.js";
import type { Sketch } from "./sketch.js";
import type { SummaryFacts } from "./summary-facts.js";
import type { SummaryBlock } from "./summary-style.js";

/** The blocks that the sheet of a batch and the recapitulation have in common. */
type CommonBlock = Exclude<SummaryBlock, "heading" | "declared">;

export interface CommonBlocks {
  /** Writes a block. */
  readonly write: Readonly<Record<CommonBlock, () => void>>;
  /** The tables of shares that were written so far. */
  readonly tables: readonly ShareTable[];
}

/** The blocks over these facts, to be written one after the other. */
export function commonBlocks(
  sketch: Sketch,
  { figures, shares, accepted: findings, open, sources }: SummaryFacts,
  { lang, rules, asOf }: SheetSettings,
): CommonBlocks {
  const tables: ShareTable[] = [];
  const table = (by: "centre" | "activity" | "sex", list: readonly Share[]) => (): void => {
    tables.push(shareTable(sketch, by, list, namer(sketch, by, rules)));
  };
  return {
    tables,
    write: {
      byCentre: table("centre", shares.byCentre),
      byActivity: table("activity", shares.byActivity),
      bySex: table("sex", shares.bySex),
      closing: () => {
        closing(sketch, figures.total);
      },
      accepted: () => {
        accepted(sketch, findings);
      },
      signatures: () => {
        signatures(sketch);
      },
      trace: () => {
        trace(sketch, sources, { rules: rules.version, day: dateInWords(asOf, lang), open: open.length });
      },
    },
  };
}
