import { findOrdinalAfter, normalise } from "../../text/index.js";
import { cellText, isFilled } from "../../workbook/index.js";
import { batchNouns, readStatementLabel, type Lexicon } from "../words/index.js";
import { batchNumberIn } from "../lines/index.js";
import { cellOf, type Person } from "../people/index.js";

/** Tells whether a total speaks of somebody. */
export type Membership = (person: Person) => boolean;

/**
 * Whom a total's label names among the people of its table: "Total Fès", "مجموع مركز سلا", "Total femmes", "Total tranche 2" in a register.
 * Null when it names no part of them.
 */
export function partNamed(label: string | null, lexicon: Lexicon): Membership | null {
  if (label === null) return null;
  const batch = findOrdinalAfter(label, batchNouns);
  if (batch !== null) return (person) => batchOf(person) === batch;
  const centre = centreNamed(label, lexicon);
  if (centre !== null) return (person) => person.centre === centre;
  const named = readStatementLabel(label);
  const sex = named === "women" ? "female" : named === "men" ? "male" : null;
  return sex === null ? null : (person) => person.sex === sex;
}

/** The number in a person's batch column; null where the table has none. */
function batchOf(person: Person): number | null {
  const cell = cellOf(person, "batch");
  return isFilled(cell) ? batchNumberIn({ cell, text: cellText(cell) }) : null;
}

/** "Total région Fès" is not the centre's alone. */
const REGION = /(?:^| )(?:regions?|provinces?|prefectures?|(?:ال)?جهه|(?:ال)?اقليم|(?:ال)?عماله)(?= |$)/;

/** "Total Fès : 2 bénéficiaires", "Total Fès (2)": what a label counts or states after what it names. */
const BEHIND_NAME = /\s*[:(].*$/su;

/** The centre that a label ends with, behind the word for a total and what else introduces it. */
function centreNamed(label: string, lexicon: Lexicon): string | null {
  if (REGION.test(normalise(label))) return null;
  for (const text of [label, label.replace(BEHIND_NAME, "")]) {
    const words = text.trim().split(/[\s:–-]+/);
    for (let from = 0; from < words.length; from++) {
      const centre = lexicon.centre(words.slice(from).join(" "));
      if (centre !== null) return centre.name;
    }
  }
  return null;
}
