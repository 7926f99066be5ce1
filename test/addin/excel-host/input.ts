import { invalidArgument } from "./host-object.js";
import type { CellModel } from "./model.js";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/**
 * Puts a value into a cell as Excel does for `values` and `formulas`: a string goes through the same eyes as a typed one, so
 * that "00123" becomes 123 unless the cell is formatted as text or the string starts with an apostrophe. Null leaves a cell as it is.
 */
export function enter(cell: CellModel, value: unknown): void {
  if (value === null) return;
  if (typeof value === "number") {
    set(cell, { kind: "number", value });
    return;
  }
  if (typeof value === "boolean") {
    set(cell, { kind: "boolean", value });
    return;
  }
  if (typeof value !== "string") throw invalidArgument("a cell takes a number, a boolean or a string");
  if (value.length > 32_767) throw invalidArgument("more than 32,767 characters");
  if (value === "") {
    set(cell, { kind: "empty" });
    return;
  }
  if (cell.numberFormat === "@") {
    set(cell, { kind: "text", value });
    return;
  }
  if (value.startsWith("=") && value.length > 1) {
    cell.formula = value;
    cell.content = { kind: "empty" };
    return;
  }
  if (value.startsWith("'")) {
    set(cell, { kind: "text", value: value.slice(1) });
    return;
  }
  if (NUMBER.test(value.trim())) {
    set(cell, { kind: "number", value: Number(value) });
    return;
  }
  if (/^(?:true|false)$/i.test(value)) {
    set(cell, { kind: "boolean", value: value.toLowerCase() === "true" });
    return;
  }
  if (ERRORS.has(value)) {
    set(cell, { kind: "error", value });
    return;
  }
  set(cell, { kind: "text", value });
}

function set(cell: CellModel, content: CellModel["content"]): void {
  cell.formula = null;
  cell.content = content;
}
