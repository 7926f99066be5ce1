import { distance } from "fastest-levenshtein";
import { normalise } from "../text/index.js";
import type { RulesFile } from "./rules-file.js";

/** The known centre whose name or spelling is nearest to a text; null when none is near. */
export function nearestCentre(text: string, centres: RulesFile["centres"]): string | null {
  const wanted = normalise(text);
  let nearest: { readonly name: string; readonly away: number } | null = null;
  const furthest = Math.max(1, wanted.length / 4);
  for (const { name, spellings } of centres) {
    for (const spelling of [name, ...spellings].map(normalise)) {
      if (Math.abs(wanted.length - spelling.length) > furthest) continue; // no need to compare a page with a word
      const away = distance(wanted, spelling);
      if (away <= furthest && away < (nearest?.away ?? Infinity)) nearest = { name, away };
    }
  }
  return nearest?.name ?? null;
}
