import type { Cell, Row } from "../../workbook/index.js";
import { readStatementLabel, saidAmount, splitAtColon, traits, type Lexicon } from "../words/index.js";
import { MOST_PEOPLE, namesRegion, peopleOfSection } from "../lines/index.js";
import type { Header } from "./find-header.js";

/** Nobody is granted so little: "Total des bénéficiaires | 25", "Centre de Fès | 3" count people. */
export function isHeadcount({ kind, value }: Cell): boolean {
  return kind === "number" && value <= MOST_PEOPLE;
}

/**
 * Tells whether a line that names the centre, the region, the sex or the batch of people states what they are granted: where their amounts stand
 * ("Centre de Fès | 40 000"), or in its own words ("Centre de Fès : 40 000,00 DH").
 */
export function sumsOver({ columns }: Header, lexicon: Lexicon): (row: Row, text: string) => boolean {
  const money = columns.flatMap(({ field, column }) => (field !== null && traits(field).money ? [column] : []));
  return ({ cells }, text) => {
    const figures = cells.filter(({ column, value }) => money.includes(column) && /\p{Nd}/u.test(String(value)));
    if (figures.every(isHeadcount) && saidAmount(text) === null) return false;
    const { centre, sex } = peopleOfSection(text, lexicon);
    const id = readStatementLabel(splitAtColon(text)?.label ?? text);
    return namesRegion(text) || centre !== null || sex !== null || id === "centres" || id === "number";
  };
}
