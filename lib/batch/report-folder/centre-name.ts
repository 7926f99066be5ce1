import { localCentre, type Lang } from "../../report/index.js";
import { defaultRules } from "../../rules/index.js";

/** A centre's name in the report's language; one that minha does not know stands as it is written. */
export function centreName(name: string, lang: Lang): string {
  return localCentre(name, lang === "ar" ? "ar" : "fr", defaultRules);
}
