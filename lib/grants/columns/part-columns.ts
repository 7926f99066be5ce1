import { equals } from "../../dirham/index.js";
import { bareWord, words } from "../../text/index.js";
import type { Row } from "../../workbook/index.js";
import { amountIn } from "./amount-in.js";
import type { Assigned } from "./assigned.js";
import type { Candidate } from "./candidate.js";
import { isSurelyMoney } from "./column-content.js";
import { withAllOf } from "./column-series.js";

/** Columns that are called after parts of one grant; each entry is one part under all its names, so that a copy in another language is no second part. */
interface Family {
  readonly parts: readonly RegExp[];
  /** Each person has one of them only: how the grant is paid. */
  readonly isEither: boolean;
}

function family(isEither: boolean, ...parts: readonly string[]): Family {
  return { isEither, parts: parts.map((names) => new RegExp(`^(?:${names})$`)) };
}

/** Headings in the form of `bareHeading`. */
const families: readonly Family[] = [
  family(
    false,
    "materiels?|equipements?|تجهيزات|معدات|عتاد",
    "machines?|الات",
    "outillage|outils|ادوات",
    "matieres? premieres?|مواد اوليه",
    "mobilier|اثاث",
    "marchandises?|stock|سلع|بضايع",
    "loyer|كراء",
    "amenagements?(?: du local)?|travaux|تهييه(?: محل)?",
    "transport|نقل",
    "divers|autres",
  ),
  family(true, "especes|numeraire|نقدا", "cheque|شيك", "virement|تحويل"),
  family(
    false,
    "(?:appui|aide|soutien|dotation|subvention|don|montant|دعم|منحه|مبلغ)(?: (?:financiere?|مالي))? (?:initiale?|اولي)",
    "(?:appui|aide|soutien|dotation|subvention|don|montant|دعم|منحه|مبلغ)(?: (?:financiere?|مالي))? (?:complementaire|supplementaire|تكميلي|اضافي)",
  ),
];

/**
 * "Matériel | Marchandises | Loyer", "Chèque | Virement", "Appui initial | Appui complémentaire": parts of what is granted, all of it where no
 * column is called their total. Parts of one name, or of the same figures, state one amount twice.
 */
export function withParts(
  assigned: Assigned,
  candidates: readonly Candidate[],
  people: readonly (readonly Row[])[],
): Assigned {
  return families.reduce((all, own) => {
    const named = candidates.flatMap((candidate) => {
      const part = own.parts.findIndex((names) => names.test(bareHeading(candidate)));
      return part >= 0 && isSurelyMoney(candidate.content) ? [{ column: candidate.column, part }] : [];
    });
    if (named.length < 2 || new Set(named.map(({ part }) => part)).size < named.length) return all;
    const columns = named.map(({ column }) => column);
    if (own.isEither ? areFilledTogether(columns, people) : areCopies(columns, people)) return all;
    return withAllOf(all, columns, candidates);
  }, assigned);
}

function bareHeading({ heading }: Candidate): string {
  return words(heading)
    .map(bareWord)
    .filter((word) => word !== "dh" && word !== "درهم")
    .join(" ");
}

/** Whether somebody has amounts in several of some columns. */
function areFilledTogether(columns: readonly number[], people: readonly (readonly Row[])[]): boolean {
  return people.some((lines) =>
    lines.some((row) => columns.filter((column) => amountIn(row, column) !== null).length > 1),
  );
}

/** Whether two of some columns hold the same amounts in every row. */
function areCopies(columns: readonly number[], people: readonly (readonly Row[])[]): boolean {
  const rows = people.flat();
  return columns.some((one, i) =>
    columns.slice(i + 1).some((other) =>
      rows.every((row) => {
        const [a, b] = [amountIn(row, one), amountIn(row, other)];
        return a === null || b === null ? a === b : equals(a, b);
      }),
    ),
  );
}
