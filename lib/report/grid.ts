/** The cells around a finding, as Excel shows them: plain data, small enough to cross from a worker. */
export interface Grid {
  /** The finding's place. */
  readonly sheet: string;
  readonly cell: string;
  readonly rightToLeft: boolean;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

export interface GridColumn {
  readonly letters: string;
  /** The table's heading over this column; null where the table has none, and where it does not stand above the grid's rows. */
  readonly heading: string | null;
}

export interface GridRow {
  /** 1-based. */
  readonly row: number;
  readonly hidden: boolean;
  /** One for each column; null where nothing stands. */
  readonly cells: readonly (GridCell | null)[];
}

export interface GridCell {
  readonly text: string;
  /** Where Excel aligns it: text stored as a number and a number stored as text are told apart by this. */
  readonly side: "start" | "end" | "middle";
  /** The finding's own cell. */
  readonly marked: boolean;
}
