import type { CellPlace } from "../host.js";
import { placeOf } from "./read-structure.js";
import { address } from "../../../lib/workbook/index.js";

/** Those who want to hear of the user's doings. */
export interface Listeners {
  readonly selection: Set<() => void>;
  readonly change: Set<() => void>;
}

/** Asks Excel for its events, once for the life of the pane. */
export async function registerEvents(context: Excel.RequestContext, { selection, change }: Listeners): Promise<void> {
  const tell = (listeners: ReadonlySet<() => void>) => (): Promise<void> => {
    listeners.forEach((listener) => {
      listener();
    });
    return Promise.resolve();
  };
  const { worksheets } = context.workbook;
  worksheets.onSelectionChanged.add(tell(selection));
  worksheets.onActivated.add(tell(selection));
  worksheets.onChanged.add(tell(change));
  worksheets.onAdded.add(tell(change));
  worksheets.onDeleted.add(tell(change));
  worksheets.onRowHiddenChanged.add(tell(change));
  await context.sync();
}

/** The cell that is selected now: the active one of a larger selection. */
export async function activeCell(context: Excel.RequestContext): Promise<CellPlace | null> {
  const cell = context.workbook.getActiveCell();
  cell.load("address,worksheet/name");
  await context.sync();
  const place = placeOf(cell);
  return place && { sheet: cell.worksheet.name, cell: address(place.top, place.left) };
}
