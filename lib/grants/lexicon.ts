import { normalise } from "../text/index.js";
import { centreFinder, knownCentres, type Centre, type CentreFinder } from "./centres.js";
import type { FieldId } from "./fields.js";
import { matchHeading, type HeadingMatch } from "./match-heading.js";

/** What the reading of one workbook knows of words: headings and centres. It remembers each text, since texts repeat. */
export interface Lexicon {
  readonly heading: (text: string) => HeadingMatch;
  readonly centre: CentreFinder;
}

/** A heading that the layout file settles counts more than anything the vocabulary says. */
export const SETTLED = 3;

/** A lexicon over a list of centres and a layout's headings ("Montant versé" → total). */
export function createLexicon(
  centres: readonly Centre[] = knownCentres,
  layout: ReadonlyMap<string, FieldId> = new Map(),
): Lexicon {
  const settled = new Map([...layout].map(([heading, field]) => [normalise(heading), field]));
  const seen = new Map<string, HeadingMatch>();
  return {
    centre: centreFinder(centres),
    heading: (text) => {
      const known = seen.get(text);
      if (known !== undefined) return known;
      const field = settled.get(normalise(text));
      const match = field === undefined ? matchHeading(text) : new Map([[field, SETTLED]]);
      seen.set(text, match);
      return match;
    },
  };
}
