import { normalise } from "./normalise.js";

/** Apostrophes and ayn signs that some write and others leave out: "M'Barek", "Mbarek". */
const APOSTROPHES = /['`\u00b4\u02bb-\u02bf\u2018\u2019\u201b\u2032ء]/g;
const COMPOUND = /(^| )عبد (?=\S)/g;

/** How people are addressed, before their names, in the normalised form; "M." is told by its dot. */
const ADDRESS = /^(?:السيد|السيده|الانسه|mr|mme|mlle|monsieur|madame|mademoiselle) (?=\S)/;
/** Words of plain letters, as names are in most lists of thousands: these are their key but for the capitals. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const MONSIEUR = /^\s*M\.\s*(?=\S)/;

/**
 * The form in which names of one person agree: `normalise`, and hamza, apostrophes, "Mme" and the space in "عبد الله" left out. The order
 * of names counts, and spellings that may be two people ("Benali", "Ben Ali") stay apart. Empty for a text without letters.
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(ADDRESS, "");
  const key = normalise(name.replace(APOSTROPHES, "").replace(MONSIEUR, "")).replace(ADDRESS, "");
  return key.includes("عبد ") ? key.replace(COMPOUND, "$1عبد") : key;
}
