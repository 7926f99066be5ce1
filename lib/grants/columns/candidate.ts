import type { HeadingMatch } from "../words/index.js";
import type { ColumnContent } from "./column-content.js";

/** A column before it is known what it is: its heading's match and its content. */
export interface Candidate {
  readonly column: number;
  readonly heading: string;
  readonly match: HeadingMatch;
  readonly content: ColumnContent;
}
