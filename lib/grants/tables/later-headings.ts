import { normalise } from "../../text/index.js";
import type { Cell } from "../../workbook/index.js";
import { EXACT, type Lexicon } from "../words/index.js";
import { MOSTLY_HEADINGS } from "../columns/index.js";

/** Whether cells under a table's headings (normalised, by column) say the same once more, as one of their rows at least. */
export function repeatHeadings(filled: readonly Cell[], headings: ReadonlyMap<number, string>): boolean {
  if (filled.length < 2 || filled.some((cell) => cell.kind !== "text")) return false;
  const same = filled.filter((cell) => {
    const own = normalise(String(cell.value));
    const heading = headings.get(cell.column) ?? "";
    return own !== "" && (heading === own || heading.startsWith(`${own} `) || heading.endsWith(` ${own}`));
  });
  return same.length >= 2 && same.length >= filled.length * MOSTLY_HEADINGS;
}

/** Whether cells are some table's headings: at least three known ones and no figures. */
export function areHeadings(filled: readonly Cell[], lexicon: Lexicon): boolean {
  if (filled.length < 3 || filled.some((cell) => cell.kind !== "text")) return false;
  const known = filled.filter((cell) =>
    [...lexicon.heading(String(cell.value)).values()].some((named) => named >= EXACT),
  );
  return known.length >= 3;
}
