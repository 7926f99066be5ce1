import type { RulesFile } from "../../rules/index.js";
import type { SummaryLang } from "./summary-style.js";

const ARABIC = /\p{Script=Arabic}/u;

/** A centre's name in the sheet's language: in Arabic its first Arabic spelling of the rules file; as it stands where there is none. */
export function localCentre(name: string, lang: SummaryLang, { centres }: Pick<RulesFile, "centres">): string {
  if (lang === "fr") return name;
  const known = centres.find((centre) => centre.name === name);
  return known?.spellings.find((spelling) => ARABIC.test(spelling)) ?? name;
}
