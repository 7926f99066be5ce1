import { cellIn, cellText, isFilled, isReport, type Sheet, type Snapshot } from "../workbook/index.js";
import type { Lexicon } from "./words/index.js";
import type { Sought } from "./columns/index.js";
import { columnOf, type Table } from "./table.js";
import { findTables, findUpright, sideBySide } from "./tables/index.js";
import { conventionOfTable, identity, itemsByPerson, readItems, type ItemTable } from "./people/index.js";
import {
  copiesAmong,
  joinBlocks,
  readSheets,
  withEquipmentFromItems,
  withoutOtherLists,
  withPages,
  type Batch,
  type Grants,
  type PartsOfSheets,
  type TablesOfPart,
} from "./batches/index.js";

/** Finds every batch of grants in a workbook: its people, amounts and totals, and what the lines around it declare. */
export function readGrants(snapshot: Snapshot, lexicon: Lexicon): Grants {
  const submitted = isReport(snapshot) ? snapshot.sheets.filter((sheet) => !listsFindings(sheet)) : snapshot.sheets;
  const seek = (sought: Sought): PartsOfSheets =>
    submitted.map((sheet) => partsOf(sheet, lexicon, snapshot.date1904, sought));
  const sheets = withPeople(withPages(seek("people-or-items"), lexicon), () => seek("people"));
  const tables = sheets.flat().flatMap((part) => part.tables);
  const items = tables.filter(({ of }) => of === "item").map((table) => readItems(table, conventionOfTable(table, [])));
  const { batches, grandTotals } = readSheets(sheets, snapshot.date1904, lexicon);
  const lists = withoutOtherLists(batches, lexicon);
  const copies = copiesAmong(lists);
  const own = lists.filter((batch) => !copies.has(batch)).map((batch) => withItems(batch, items));
  const kept = new Set(lists.map(({ table }) => table));
  const isOther = (table: Table): boolean => table.of !== "item" && !kept.has(table);
  return {
    tables: tables.filter((table) => !isOther(table)),
    others: tables.filter(isOther),
    batches: own,
    copies: [...copies],
    items,
    grandTotals,
    upright: own.length > 0 ? [] : submitted.flatMap((sheet) => findUpright(sheet, lexicon) ?? []),
  };
}

/** A sheet's tables, where some stand side by side part by part. */
function partsOf(sheet: Sheet, lexicon: Lexicon, date1904: boolean, sought: Sought): readonly TablesOfPart[] {
  const parts: TablesOfPart[] = [];
  for (const part of sideBySide(sheet, lexicon))
    parts.push({ sheet: part.sheet, tables: findTables(sheet, lexicon, part, parts[0]?.tables ?? [], sought) });
  return parts.length === 1 ? parts : joinBlocks(sheet, parts, lexicon, date1904);
}

/**
 * A workbook of nothing but items, in which each person has some lines, or each row a CIN of its own, is the list of its people: there is
 * no other.
 */
function withPeople(sheets: PartsOfSheets, seekPeople: () => PartsOfSheets): PartsOfSheets {
  const found = sheets.flat().flatMap(({ tables }) => tables);
  if (found.length === 0 || found.some(({ of }) => of === "person")) return sheets;
  const people = seekPeople();
  const areListed = people.flat().some(({ tables }) => tables.some((table) => haveLines(table) || haveOwnCins(table)));
  return areListed ? people : sheets;
}

function haveLines({ rows }: Table): boolean {
  return rows.some(({ kind }) => kind === "further");
}

/** Whether nobody stands in two rows: somebody who was given two items would. */
function haveOwnCins(table: Table): boolean {
  const column = columnOf(table, "cin")?.column;
  if (column === undefined || table.of !== "person") return false;
  const cins = table.rows.flatMap((entry) => {
    const cell = entry.kind === "data" ? cellIn(entry.row, column) : undefined;
    return isFilled(cell) ? [identity(cellText(cell))] : [];
  });
  return cins.length > 0 && new Set(cins).size === cins.length;
}

const RULE_ID = /^[a-z]+\/[a-z-]+$/;
const FIRST_ROWS = 20;

/** Whether a sheet lists findings, a rule's id in each row: names, sums and centres then stand in it as they were found. */
function listsFindings({ rows }: Sheet): boolean {
  return rows
    .slice(0, FIRST_ROWS)
    .some(({ cells }) => cells.some((cell) => cell.kind === "text" && RULE_ID.test(cell.value)));
}

/** Joins the equipment sheet that knows most of the batch's people. */
function withItems(batch: Batch, tables: readonly ItemTable[]): Batch {
  let best: { readonly items: ItemTable; readonly known: number } | null = null;
  for (const items of tables) {
    const find = itemsByPerson(items);
    const known = batch.people.filter((person) => find(person).length > 0).length;
    if (known > (best?.known ?? 0)) best = { items, known };
  }
  return best === null ? batch : withEquipmentFromItems({ ...batch, items: best.items });
}
