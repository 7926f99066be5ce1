import { parseRange } from "../../address.js";
import type { Range, Sheet, Span } from "../../snapshot.js";
import { isSet } from "../parts/flag.js";
import { refuse } from "../refusal.js";
import { attributeOf, type Tag } from "../xml/tag.js";
import { code } from "./codes.js";
import { LAST_COLUMN, LAST_ROW } from "./grid.js";
import { joinedSpans } from "./hidden-spans.js";
import { sortedMerges } from "./merges.js";

/** Gathers what a sheet says beside its cells: merges, hidden columns, the filter, the direction. */
export function layoutReader(part: string) {
  const merges: Range[] = [];
  const hidden: Span[] = [];
  let filter: Range | null = null;
  let rightToLeft = false;
  return {
    /** A start tag two deep, `section` being the element around it; or one deep with `section` 0. */
    read(section: number, element: number, tag: Tag): void {
      if (section === 0) {
        if (element === code.autoFilter) filter = parseRange(attributeOf(tag, code.ref) ?? "");
      } else if (section === code.sheetViews) {
        if (element === code.sheetView) rightToLeft ||= isSet(attributeOf(tag, code.rightToLeft));
      } else if (section === code.cols) {
        if (element === code.col && isHidden(tag)) hidden.push(spanOf(tag, part));
      } else if (section === code.mergeCells && element === code.mergeCell) {
        const range = rangeOf(tag);
        merges.push(range ?? refuse("corrupt-xml", part, `merge ${attributeOf(tag, code.ref) ?? "without range"}`));
      }
    },
    end(): Pick<Sheet, "merges" | "hiddenColumns" | "filter" | "rightToLeft"> {
      return { merges: sortedMerges(merges), hiddenColumns: joinedSpans(hidden), filter, rightToLeft };
    },
  };
}

/** The range that a tag names; null when it names none on a sheet. */
function rangeOf(tag: Tag): Range | null {
  const range = parseRange(attributeOf(tag, code.ref) ?? "");
  return range !== null && range.bottom <= LAST_ROW && range.right <= LAST_COLUMN ? range : null;
}

/** Hidden by name, or by having no width. */
function isHidden(tag: Tag): boolean {
  return isSet(attributeOf(tag, code.hidden)) || isZero(attributeOf(tag, code.width));
}

function spanOf(tag: Tag, part: string): Span {
  const [first, last] = [Number(attributeOf(tag, code.min)), Number(attributeOf(tag, code.max))];
  const isSound = Number.isInteger(first) && Number.isInteger(last) && first >= 1 && last >= first;
  return isSound
    ? { first, last: Math.min(last, LAST_COLUMN) }
    : refuse("corrupt-xml", part, "columns without numbers");
}

/** Whether a measure is stated and zero. */
export function isZero(measure: string | undefined): boolean {
  return measure !== undefined && measure.trim() !== "" && Number(measure) === 0;
}
