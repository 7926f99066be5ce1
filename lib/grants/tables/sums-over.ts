import { compare, dirham } from "../../dirham/index.js";
import type { Row } from "../../workbook/index.js";
import { readStatementLabel, traits, type Lexicon } from "../words/index.js";
import { amountIn } from "../columns/index.js";
import { peopleOfSection } from "../lines/index.js";
import type { Header } from "./find-header.js";

const MOST_PEOPLE = dirham("999");

/**
 * Tells whether a line that names the centre, the sex or the batch of the people under it states what they are granted, where their amounts stand:
 * "Centre de Fès | 40 000". A figure so small counts them.
 */
export function sumsOver({ columns }: Header, lexicon: Lexicon): (row: Row, text: string) => boolean {
  const money = columns.flatMap(({ field, column }) => (field !== null && traits(field).money ? [column] : []));
  return (row, text) => {
    const figures = money.flatMap((column) => amountIn(row, column) ?? []);
    if (!figures.some((figure) => compare(figure, MOST_PEOPLE) > 0)) return false;
    const { centre, sex } = peopleOfSection(text, lexicon);
    const id = readStatementLabel(text);
    return centre !== null || sex !== null || id === "centres" || id === "number";
  };
}
