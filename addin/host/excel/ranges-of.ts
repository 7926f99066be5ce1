/** `getRanges` takes at most 8,192 characters of addresses at once; an address has at most ten, and a comma. */
const CELLS_AT_ONCE = 500;

/** Cells of a sheet, by their A1 addresses, in as few range areas as Excel takes them in. */
export function rangesOf(sheet: Excel.Worksheet, cells: readonly string[]): Excel.RangeAreas[] {
  const areas: Excel.RangeAreas[] = [];
  for (let i = 0; i < cells.length; i += CELLS_AT_ONCE)
    areas.push(sheet.getRanges(cells.slice(i, i + CELLS_AT_ONCE).join(",")));
  return areas;
}
