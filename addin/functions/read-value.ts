import { readCellAmount } from "../../lib/grants/index.js";
import type { AmountConvention, Dirham } from "../../lib/dirham/index.js";
import { fault } from "./fault.js";

/** The amount of a value that Excel hands to a function; null for an empty cell. Throws the Excel error that says what is wrong with it. */
export function readValue(given: unknown, convention?: AmountConvention): Dirham | null {
  const value = plainOf(given);
  if (value === null || value === undefined || value === "") return null;
  const found =
    typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? String(value) : "";
  const reading = readCellAmount(cellOf(value), convention);
  switch (reading.kind) {
    case "amount":
      return reading.value;
    case "blank":
      return null;
    case "ambiguous":
      throw fault("ambiguous", { found, readings: reading.readings.join(" / ") });
    case "currency":
      throw fault("currency", { found });
    case "sub-centime":
      throw fault("subCentime", { found });
    case "unreadable":
    case "error":
    case "uncalculated":
      throw fault("unreadable", { found });
  }
}

/** Functions see values, not formats: a date comes in as the number that it is. */
function cellOf(value: unknown): Parameters<typeof readCellAmount>[0] {
  const bare = { column: 1, formula: null, format: null };
  if (typeof value === "number") return { kind: "number", value, ...bare };
  if (typeof value === "string") return { kind: "text", value, ...bare };
  return { kind: "boolean", value: value === true, ...bare };
}

/** A cell with a data type (a formatted number, a stock) comes as an object with its plain value inside. */
function plainOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;
}
