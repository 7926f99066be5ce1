import type { Lexicon } from "./lexicon.js";
import type { Person } from "./person.js";
import { readStatementLabel } from "./statement-labels.js";

/**
 * The people that a row under the total stands for when its label names some of them: "Total Fès", "مجموع مركز سلا", "Total femmes".
 * Null when it names nobody of the table's people.
 */
export function partOfTotal(
  label: string | null,
  people: readonly Person[],
  lexicon: Lexicon,
): readonly Person[] | null {
  if (label === null) return null;
  const centre = centreNamed(label, lexicon);
  const named = readStatementLabel(label);
  const sex = named === "women" ? "female" : named === "men" ? "male" : null;
  if (centre === null && sex === null) return null;
  const own = people.filter((person) => (centre === null ? person.sex === sex : person.centre === centre));
  return own.length > 0 ? own : null;
}

/** The centre that a label ends with, behind the word for a total and what else introduces it. */
function centreNamed(label: string, lexicon: Lexicon): string | null {
  const words = label.trim().split(/[\s:–-]+/);
  for (let from = 1; from < words.length; from++) {
    const centre = lexicon.centre(words.slice(from).join(" "));
    if (centre !== null) return centre.name;
  }
  return null;
}
