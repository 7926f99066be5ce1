import { parseRange, type Range } from "../../../lib/workbook/index.js";
import type { Piece } from "./plan-pieces.js";
import { refusalOf } from "./refusal-of.js";

/** A merge and the id of its sheet. */
interface Merge {
  readonly sheet: string;
  readonly area: Range;
}

/**
 * The merges inside areas, by sheet id. Excel fails where one area holds more than 512 of them: such an area is then asked for
 * in halves.
 */
export async function readMerges(
  context: Excel.RequestContext,
  areas: readonly Piece[],
): Promise<Map<string, Range[]>> {
  const found = new Map<string, Map<string, Range>>();
  for (const { sheet, area } of await mergesIn(context, areas)) {
    const own = found.get(sheet) ?? new Map<string, Range>();
    own.set(`${String(area.top)},${String(area.left)}`, area); // one that two halves share is found twice
    found.set(sheet, own);
  }
  return new Map([...found].map(([sheet, own]) => [sheet, [...own.values()].sort(byTopThenLeft)]));
}

async function mergesIn(context: Excel.RequestContext, areas: readonly Piece[]): Promise<Merge[]> {
  if (areas.length === 0) return [];
  try {
    return await askFor(context, areas);
  } catch (error) {
    if (refusalOf(error) !== null || !canHalve(areas)) throw error;
    const [first, second] = halves(areas);
    return [...(await mergesIn(context, first)), ...(await mergesIn(context, second))];
  }
}

async function askFor(context: Excel.RequestContext, areas: readonly Piece[]): Promise<Merge[]> {
  const asked = areas.map(({ sheet, area: { top, left, bottom, right } }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    return { sheet, merged };
  });
  await context.sync();
  return asked.flatMap(({ sheet, merged }) =>
    merged.isNullObject ? [] : addressesIn(merged.address).map((area) => ({ sheet, area })),
  );
}

/** The ranges of "Feuil1!A1:B2,'Lot, 12'!C3:D4": a sheet's name may hold a comma. */
export function addressesIn(addresses: string): Range[] {
  const references = addresses.match(/(?:'(?:[^']|'')*'|[^',]*)![^,]+|[^,!]+/g) ?? [];
  return references.flatMap((reference) => parseRange(reference.slice(reference.lastIndexOf("!") + 1)) ?? []);
}

function canHalve([only, ...more]: readonly Piece[]): boolean {
  return more.length > 0 || (only !== undefined && only.area.bottom > only.area.top);
}

function halves(areas: readonly Piece[]): [readonly Piece[], readonly Piece[]] {
  const [only] = areas;
  const middle = Math.ceil(areas.length / 2);
  if (areas.length > 1 || only === undefined) return [areas.slice(0, middle), areas.slice(middle)];
  const { top, bottom } = only.area;
  const half = Math.floor((top + bottom) / 2);
  return [[{ ...only, area: { ...only.area, bottom: half } }], [{ ...only, area: { ...only.area, top: half + 1 } }]];
}

function byTopThenLeft(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left;
}
