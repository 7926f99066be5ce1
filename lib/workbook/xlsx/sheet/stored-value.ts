import type { Cell } from "../../snapshot.js";
import { isDateFormat } from "../../../text/index.js";
import { isSet } from "../parts/flag.js";
import { unescapeText } from "../parts/unescape.js";
import { readIsoDate } from "./read-iso-date.js";
import { readNumber } from "./read-number.js";

type Value<C = Cell> = C extends Cell ? Pick<C, "kind" | "value"> : never;

/** What a cell's stored text is by its type (`t`), apart from texts of their own part. A text that is not what its type promises stays text. */
export function storedValue(type: string, stored: string): Value {
  switch (type) {
    case "str":
      return { kind: "text", value: unescapeText(stored) };
    case "b":
      return readBoolean(stored);
    case "e":
      return { kind: "error", value: stored.trim() };
    case "n":
      return number(stored);
  }
  return { kind: "text", value: stored };
}

function number(stored: string): Value {
  const value = readNumber(stored);
  return value === null ? { kind: "text", value: stored } : { kind: "number", value };
}

function readBoolean(stored: string): Value {
  const text = stored.trim().toLowerCase();
  if (text === "0" || text === "false") return { kind: "boolean", value: false };
  return isSet(text) ? { kind: "boolean", value: true } : { kind: "text", value: stored };
}

/** A strict date cell: its serial, and a format that shows a date. */
export function storedDate(
  stored: string,
  date1904: boolean,
  format: string | null,
): { readonly value: Value; readonly format: string | null } {
  const date = readIsoDate(stored, date1904);
  if (date === null) return { value: { kind: "text", value: stored }, format };
  return { value: { kind: "number", value: date.serial }, format: isDateFormat(format) ? format : date.format };
}
