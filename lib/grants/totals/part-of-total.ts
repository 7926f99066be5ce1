import { findOrdinalAfter, normalise } from "../../text/index.js";
import { cellText, isFilled } from "../../workbook/index.js";
import { batchNouns, readStatementLabel, type Lexicon } from "../words/index.js";
import { batchNumberIn } from "../lines/index.js";
import { cellOf, type Person } from "../people/index.js";

/**
 * The people that a row under the total stands for when its label names some of them: "Total Fès", "مجموع مركز سلا", "Total femmes",
 * "Total tranche 2" in a register.
 * Null when it names nobody of the table's people.
 */
export function partOfTotal(
  label: string | null,
  people: readonly Person[],
  lexicon: Lexicon,
): readonly Person[] | null {
  if (label === null) return null;
  const batch = findOrdinalAfter(label, batchNouns);
  if (batch !== null) return some(people.filter((person) => batchOf(person) === batch));
  const centre = centreNamed(label, lexicon);
  const named = readStatementLabel(label);
  const sex = named === "women" ? "female" : named === "men" ? "male" : null;
  if (centre === null && sex === null) return null;
  return some(people.filter((person) => (centre === null ? person.sex === sex : person.centre === centre)));
}

function some(people: readonly Person[]): readonly Person[] | null {
  return people.length > 0 ? people : null;
}

/** The number in a person's batch column; null where the table has none. */
function batchOf(person: Person): number | null {
  const cell = cellOf(person, "batch");
  return isFilled(cell) ? batchNumberIn({ cell, text: cellText(cell) }) : null;
}

/** "Total région Fès" is not the centre's alone. */
const REGION = /(?:^| )(?:regions?|provinces?|prefectures?|(?:ال)?جهه|(?:ال)?اقليم|(?:ال)?عماله)(?= |$)/;

/** The centre that a label ends with, behind the word for a total and what else introduces it. */
function centreNamed(label: string, lexicon: Lexicon): string | null {
  if (REGION.test(normalise(label))) return null;
  const words = label.trim().split(/[\s:–-]+/);
  for (let from = 1; from < words.length; from++) {
    const centre = lexicon.centre(words.slice(from).join(" "));
    if (centre !== null) return centre.name;
  }
  return null;
}
