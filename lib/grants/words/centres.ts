import { normalise, remembering } from "../../text/index.js";
import { inEachLanguage } from "./in-each-language.js";

/** One accompaniment centre: its name as reports print it, and the spellings that workbooks use for it. */
export interface Centre {
  readonly name: string;
  readonly spellings: readonly string[];
}

/**
 * The foundation's accompaniment and reintegration centres as published (the eight that are named in print; the rules
 * file replaces this list). French name first, then Arabic and other spellings.
 */
export const knownCentres: readonly Centre[] = [
  { name: "Salé", spellings: ["سلا", "Sale", "Sla"] },
  { name: "Casablanca", spellings: ["الدار البيضاء", "الدارالبيضاء", "البيضاء", "دار البيضاء", "Casa"] },
  { name: "Agadir", spellings: ["أكادير", "أغادير", "أكدير"] },
  { name: "Oujda", spellings: ["وجدة", "وجدة - أنجاد", "وجدة أنكاد", "Oujda-Angad"] },
  { name: "Fès", spellings: ["فاس", "Fez"] },
  { name: "Marrakech", spellings: ["مراكش", "Marrakesh"] },
  { name: "Tanger", spellings: ["طنجة", "Tangier", "Tanger-Assilah"] },
  { name: "Meknès", spellings: ["مكناس", "Meknes"] },
];

/** Finds the centre that a text names; null when it is none of the list. */
export type CentreFinder = (text: string) => Centre | null;

/** Words that come before a centre's own name: "Centre de Fès", "CAR Salé", "مركز المصاحبة وإعادة الإدماج بسلا". */
const BEFORE =
  /^(?:(?:centre|car|capc|antenne|مركز|المركز|فرع)(?: (?:d|de|du|la|l|accompagnement|et|reinsertion|المصاحبه|واعاده|اعاده|الادماج|الرعايه|اللاحقه|مدينه))* )/;

/** The Arabic "in" and "to", written with the name: "بسلا". */
const ATTACHED = /^[بل](?=\S{3})/;

/** A finder over a list of centres; it remembers each text, since a column repeats few. */
export function centreFinder(centres: readonly Centre[]): CentreFinder {
  const byKey = new Map<string, Centre>();
  for (const centre of centres)
    for (const spelling of [centre.name, ...centre.spellings]) byKey.set(key(normalise(spelling)), centre);
  const find: CentreFinder = (text) => {
    const plain = normalise(text);
    const known = byKey.get(key(plain));
    if (known !== undefined) return known;
    const bare = plain.replace(BEFORE, "");
    const named = bare === plain ? undefined : byKey.get(key(bare));
    return named ?? (ATTACHED.test(bare) ? byKey.get(key(bare.slice(1))) : undefined) ?? null;
  };
  return remembering((text) => inEachLanguage(text, find));
}

function key(normal: string): string {
  return normal.replaceAll(" ", "");
}
