import type { Row } from "../../workbook/index.js";
import type { Table } from "../table.js";
import type { PeopleOfSection, Statement } from "../lines/index.js";

/** A row of a list in its batch. */
export interface GroupRow {
  readonly row: Row;
  /** More lines of the same person, in the rows after it. */
  readonly further: readonly Row[];
  /** The list's block that it stands in. */
  readonly table: Table;
  /** The centre and the sex that lines above the row name, for tables that group people under them. */
  readonly under: PeopleOfSection;
}

/** A batch while its rows are gathered. */
export interface OpenGroup {
  readonly rows: GroupRow[];
  readonly statements: Statement[];
  readonly year?: number;
}

/** Where no line above says whose people follow. */
export const UNDER_NOTHING: PeopleOfSection = { centre: null, sex: null };
