import type { Subjects, Visit } from "../rule.js";

/** What is called with every subject of a workbook, by its visit. */
export type Visitor = { readonly [V in Exclude<Visit, "run">]: (subject: Subjects[V]) => void };
