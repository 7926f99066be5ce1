import { distance } from "fastest-levenshtein";
import { normalise } from "../text/index.js";
import type { RulesFile } from "./rules-file.js";

/** The known centre whose name or spelling is nearest to a text; null when none is near. */
export function nearestCentre(text: string, centres: RulesFile["centres"]): string | null {
  const wanted = normalise(text);
  let nearest: { readonly name: string; readonly away: number } | null = null;
  for (const { name, spellings } of centres) {
    for (const spelling of [name, ...spellings]) {
      const away = distance(wanted, normalise(spelling));
      if (away <= Math.max(1, wanted.length / 4) && away < (nearest?.away ?? Infinity)) nearest = { name, away };
    }
  }
  return nearest?.name ?? null;
}
