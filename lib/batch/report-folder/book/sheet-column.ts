import type { FolderKey } from "../messages/index.js";

/** A column of a report's sheet: its heading, its width in characters, what stands in it. */
export type SheetColumn = readonly [heading: FolderKey, width: number, kind: ColumnKind];

/** `file` is as wide as its names need; `prose` runs as the language does, whatever word it begins with. */
export type ColumnKind = "code" | "text" | "file" | "prose" | "count" | "amount" | "date";
