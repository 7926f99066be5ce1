/** What a workbook may cost. No ordinary workbook of some 500 tried comes near any of these. */
export interface XlsxLimits {
  /** Bytes of the file. */
  readonly file: number;
  /** Entries of the zip. */
  readonly parts: number;
  /** Inflated bytes of one part. */
  readonly part: number;
  /** Inflated bytes of all parts together. */
  readonly inflated: number;
  /** Inflated bytes for one compressed byte; asked of parts above `ratioFrom` inflated bytes only. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Elements inside each other. */
  readonly depth: number;
  /** Characters of one text or formula: Excel's own limit, so that a longer one was not made by people. */
  readonly text: number;
  /** Characters of all shared formulas, written out for each of their cells: thousands of times what the file holds of them. */
  readonly formulas: number;
  /** Cells that hold something, over all sheets. */
  readonly cells: number;
}

/** What holds where the caller says nothing. */
export const defaultLimits: XlsxLimits = {
  file: 25_000_000,
  parts: 2_000,
  part: 100_000_000,
  inflated: 200_000_000,
  ratio: 200,
  ratioFrom: 1_000_000,
  depth: 256,
  text: 32_767,
  formulas: 100_000_000,
  cells: 5_000_000,
};
