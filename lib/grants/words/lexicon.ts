import { normalise, remembering } from "../../text/index.js";
import { centreFinder, knownCentres, type Centre, type CentreFinder } from "./centres.js";
import type { FieldId } from "./fields.js";
import type { Kinds } from "./kinds.js";
import { headingsOf, type Layout } from "./layout.js";
import { matchHeading, matchMisspelt, type HeadingMatch } from "./match-heading.js";
import { kindsOfText } from "./text-kinds.js";

/** What the reading of workbooks knows of words: headings and centres. It remembers each text, since texts repeat. */
export interface Lexicon {
  readonly heading: (text: string) => HeadingMatch;
  /** The same with misspellings forgiven: for texts that stand among headings. */
  readonly misspelt: (text: string) => HeadingMatch;
  readonly centre: CentreFinder;
  /** What a text could be by itself: several columns and tries of a heading ask for the same cells. */
  readonly kinds: (text: string) => Kinds;
}

/** A heading that the layout file settles counts more than anything the vocabulary says. */
const SETTLED = 3;

/** A lexicon over a list of centres and a layout's headings ("Montant versé" → total). */
export function createLexicon(
  centres: readonly Centre[] = knownCentres,
  layout: ReadonlyMap<string, FieldId> = new Map(),
): Lexicon {
  const settled = new Map([...layout].map(([heading, field]) => [normalise(heading), field]));
  const settledOr = (match: (text: string) => HeadingMatch): ((text: string) => HeadingMatch) =>
    remembering((text) => {
      const field = settled.get(normalise(text));
      return field === undefined ? match(text) : new Map([[field, SETTLED]]);
    });
  const centre = centreFinder(centres);
  return {
    centre,
    heading: settledOr(matchHeading),
    misspelt: settledOr(matchMisspelt),
    kinds: remembering((text) => kindsOfText(text, centre)),
  };
}

const shared = new WeakMap<readonly Centre[], { readonly layout: Layout | undefined; readonly lexicon: Lexicon }>();

/** The lexicon of a rules file's centres and a layout: one for all workbooks that are read with the same two. */
export function lexiconFor(centres: readonly Centre[], layout: Layout | undefined): Lexicon {
  const known = shared.get(centres);
  if (known?.layout === layout && known !== undefined) return known.lexicon;
  const lexicon = createLexicon(centres, headingsOf(layout));
  shared.set(centres, { layout, lexicon });
  return lexicon;
}
