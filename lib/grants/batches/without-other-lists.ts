import { normalise } from "../../text/index.js";
import { isFilled, rowAt } from "../../workbook/index.js";
import { EXACT, isTitleSettingAside, setsAside, traits, type Lexicon } from "../words/index.js";
import { isInPart, type Table } from "../table.js";
import type { Batch } from "./batch.js";

/** A list with so many headings of a batch is a batch whose amounts were forgotten. */
const ALIKE = 0.8;

/**
 * The batches of a workbook without the lists that lie beside them and of which nothing is announced: the form that they were made from,
 * who attended, who waits or was turned down, whose equipment was invoiced. Alone in its workbook such a list is the batch that was meant.
 */
export function withoutOtherLists(batches: readonly Batch[], lexicon: Lexicon): readonly Batch[] {
  if (batches.length < 2) return batches;
  const granted = batches.filter(
    (batch) => batch.people.length > 0 && grants(batch, lexicon) && !isTitledAside(batch.table),
  );
  if (granted.length === 0) return batches;
  const others = batches.filter(({ table }) => !isTitledAside(table));
  return others.filter((batch) => isAnnounced(batch.declared) || granted.includes(batch) || isAlike(batch, granted));
}

/** A title may stand so many rows over the headings. */
const NEAR = 3;

/** Whether the line right over the headings, or the sheet's name, says that these people wait, withdrew or were turned down. */
function isTitledAside(table: Table): boolean {
  const { sheet, header } = table;
  if (setsAside(sheet.name)) return true;
  for (let number = header.top - 1; number >= header.top - NEAR; number--) {
    const cells = rowAt(sheet, number)?.cells.filter((cell) => isFilled(cell) && isInPart(table, cell.column)) ?? [];
    if (cells.length > 0) return isTitleSettingAside(cells);
  }
  return false;
}

function isAlike({ people, table }: Batch, others: readonly Batch[]): boolean {
  const known = new Set(others.flatMap((other) => other.table.columns.map(({ heading }) => normalise(heading))));
  const alike = table.columns.filter(({ heading }) => known.has(normalise(heading))).length;
  return people.length > 0 && alike >= table.columns.length * ALIKE;
}

/** A year or a day alone says when a paper was made, not which batch it is. */
function isAnnounced({ number, envelope, beneficiaries }: Batch["declared"]): boolean {
  return number !== null || envelope !== null || beneficiaries !== null;
}

/** With so many columns of invoices and suppliers, and nobody identified, a list is kept of purchases. */
const PURCHASES = 2;

/** Whether a list is kept of purchases or of days worked and paid. */
function isKeptOf({ columns }: Table): boolean {
  const own = columns.flatMap(({ field }) => (field === null ? [] : [traits(field)]));
  const purchases = own.filter(({ purchase }) => purchase).length;
  const isIdentified = own.some(({ content }) => content === "cin");
  return (purchases >= PURCHASES && !isIdentified) || own.some(({ elsewhere }) => elsewhere);
}

/** Whether the table has amounts that its headings do not call somebody's wish or part: "Montant demandé". */
function grants({ table }: Batch, lexicon: Lexicon): boolean {
  if (isKeptOf(table)) return false;
  return table.columns.some(({ field, heading }) => {
    if (field === null || !traits(field).money) return false;
    const match = lexicon.heading(heading);
    return (match.get("otherMoney") ?? 0) < EXACT || (match.get(field) ?? 0) >= EXACT;
  });
}
