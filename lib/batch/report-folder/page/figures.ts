import { dirham, printDirham } from "../../../dirham/index.js";
import { say, type Lang } from "../../../report/index.js";
import { dateInFigures } from "../../../text/index.js";
import { markup, type Markup } from "./markup.js";

/** What stands in for what is not there; read out as nothing. */
export const nothing: Markup = markup`<span class="nothing" aria-hidden="true">–</span>`;

/** An amount as people of the language read it; a dash where none was established. */
export function amount(value: string | null, lang: Lang): Markup {
  return value === null ? nothing : markup`<bdi>${printDirham(dirham(value), lang)}</bdi>`;
}

/** A count as people of the language read it; a dash where none was established. */
export function count(value: number | null, lang: Lang): Markup {
  return value === null ? nothing : markup`${say(lang, "{value, number}", { value })}`;
}

/** A day (ISO) as people write it, in any language from left to right; a dash where none was established. */
export function dayCell(iso: string | null): Markup {
  return iso === null ? nothing : markup`<time datetime="${iso}"><bdi dir="ltr">${dateInFigures(iso)}</bdi></time>`;
}

/** A file's, sheet's or person's own name: its direction is its own. */
export function name(text: string | null): Markup {
  return text === null || text === "" ? nothing : markup`<bdi>${text}</bdi>`;
}

/** A cell's address: left to right in every language. */
export function cellName(cell: string): Markup {
  return markup`<bdi dir="ltr" class="cell">${cell}</bdi>`;
}
