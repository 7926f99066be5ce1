import type { Figures } from "../figures-of.js";
import type { Finding } from "../schema.js";
import type { BatchShares } from "../shares.js";

/** Where the figures come from. */
export interface Source {
  /** The workbook's name as it may be printed, without its folders. */
  readonly file: string;
  readonly sha256: string;
}

/** What stands behind one sheet of the summary: a batch, or the recapitulation of several. */
export interface SummaryFacts {
  readonly figures: Figures;
  /** The amounts that could not be read: the figures lack them. */
  readonly unverified: number;
  /** Whether a total is wrong or in doubt: nobody should sign the sheet. */
  readonly unsettled: boolean;
  readonly shares: BatchShares;
  readonly accepted: readonly Finding[];
  /** Warnings that nobody has accepted. */
  readonly open: readonly Finding[];
  readonly sources: readonly Source[];
}
