import { layoutSchema, type FieldId, type Layout } from "../../../lib/grants/index.js";

/** Headings that the user told apart in this session, not saved yet. */
export type LayoutDraft = Readonly<Record<string, FieldId>>;

/** The saved layout with the draft over it; null when neither says anything. */
export function withDraft(saved: Layout | null, draft: LayoutDraft): Layout | null {
  const headings = { ...saved?.headings, ...draft };
  return Object.keys(headings).length === 0 ? null : { headings };
}

/** The layout file, for `--layout` and for other workbooks. */
export function layoutFile(layout: Layout): string {
  return `${JSON.stringify(layoutSchema.parse(layout), null, 2)}\n`;
}
