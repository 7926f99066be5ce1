import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * A link from the report folder to a submitted workbook, and to a cell of it where one is given: `../lots/a%20b.xlsx#'Lot 1'!H12`.
 * Relative, so that it holds when report and workbooks move together; whole where they stand on different Windows drives.
 */
export function linkTo(
  { folder, base, file }: { readonly folder: string; readonly base: string; readonly file: string },
  at: { readonly sheet: string; readonly cell: string } | null,
): string {
  const target = resolve(base, file);
  const path = relative(folder, target);
  const href = path === resolve(path) ? pathToFileURL(target).href : path.split(sep).map(encodeURIComponent).join("/");
  return at === null ? href : `${href}#${encoded(`'${at.sheet.replaceAll("'", "''")}'!${at.cell}`)}`;
}

/** Letters of every language may stand in a fragment; what would end or break it may not. */
function encoded(fragment: string): string {
  return fragment
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\s%#"<>\\^`{|}\p{Cc}\p{Noncharacter_Code_Point}]/gu, encodeURIComponent);
}
