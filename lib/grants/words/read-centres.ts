import type { Centre } from "./centres.js";
import type { Lexicon } from "./lexicon.js";
import { readStatementLabel } from "./statement-labels.js";

/** The centres that a line names, as reports print them; a name that is none of the known ones stays as written. */
export function readCentres(text: string, lexicon: Lexicon): string[] {
  const named = text.split(/[,،؛;/+\n]| - | et | and | & |\s+و\s+/).flatMap((part) => withoutAnd(part.trim(), lexicon));
  const isCentre = (part: string): boolean => part !== "" && readStatementLabel(part) !== "number"; // « – Tranche 3 »
  return [...new Set(named.filter(isCentre).map((part) => nameOf(lexicon.centre(part), part)))];
}

/** "الدار البيضاء وفاس" are two: "و" is glued to the next name, but a name may begin with it too (وجدة). */
function withoutAnd(part: string, lexicon: Lexicon): string[] {
  if (lexicon.centre(part) !== null) return [part];
  for (const match of part.matchAll(/\sو(?=\p{L})/gu)) {
    const before = part.slice(0, match.index);
    const after = part.slice(match.index + match[0].length);
    if (lexicon.centre(before) !== null && lexicon.centre(after) !== null) return [before, after];
  }
  return [part];
}

function nameOf(centre: Centre | null, written: string): string {
  return centre?.name ?? written;
}
