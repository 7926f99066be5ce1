import type { Cell } from "../../snapshot.js";
import { isDateFormat } from "../../../text/index.js";
import { unescapeText } from "../parts/unescape.js";
import { readIsoDate } from "./read-iso-date.js";
import { readNumber } from "./read-number.js";

/** Every cell is made here, its fields always in one order: engines then keep a million of them alike. */
export function cell<K extends Cell["kind"]>(
  kind: K,
  value: Extract<Cell, { kind: K }>["value"],
  { column, formula, format }: Pick<Cell, "column" | "formula" | "format">,
) {
  return { kind, column, formula, format, value };
}

/** The cell that a stored text makes by its type (`t`); a text that is not what its type promises stays text, for people to see. */
export function storedCell(
  type: string,
  stored: string,
  at: Pick<Cell, "column" | "formula" | "format">,
  date1904: boolean,
): Cell {
  switch (type) {
    case "str":
      return cell("text", unescapeText(stored), at);
    case "b":
      return storedBoolean(stored, at);
    case "e":
      return cell("error", stored.trim(), at);
    case "d":
      return storedDate(stored, at, date1904);
    case "n": {
      const value = readNumber(stored);
      return value === null ? cell("text", stored, at) : cell("number", value, at);
    }
  }
  return cell("text", stored, at); // a type that Excel does not know
}

function storedBoolean(stored: string, at: Pick<Cell, "column" | "formula" | "format">): Cell {
  const text = stored.trim().toLowerCase();
  if (text === "1" || text === "true") return cell("boolean", true, at);
  return text === "0" || text === "false" ? cell("boolean", false, at) : cell("text", stored, at);
}

/** A date of strict OOXML as its serial, in a format that shows a date. */
function storedDate(stored: string, at: Pick<Cell, "column" | "formula" | "format">, date1904: boolean): Cell {
  const date = readIsoDate(stored, date1904);
  if (date === null) return cell("text", stored, at);
  return cell("number", date.serial, isDateFormat(at.format) ? at : { ...at, format: date.format });
}
