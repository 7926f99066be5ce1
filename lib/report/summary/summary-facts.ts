import type { Figures as FiguresOfPeople } from "../figures-of.js";
import type { Finding } from "../schema.js";
import type { BatchShares } from "../shares.js";

/** The figures of a batch, or of several added up. */
export interface Figures extends FiguresOfPeople {
  /** The amounts that could not be read. */
  readonly unverified: number;
}

/** Where the figures come from. */
export interface Source {
  /** The workbook's name as it may be printed, without its folders. */
  readonly file: string;
  readonly sha256: string;
}

/** What stands behind one sheet of the summary: a batch, or the recapitulation of several. */
export interface SummaryFacts {
  readonly figures: Figures;
  readonly shares: BatchShares;
  readonly accepted: readonly Finding[];
  /** Warnings that nobody has accepted. */
  readonly open: readonly Finding[];
  readonly sources: readonly Source[];
}
