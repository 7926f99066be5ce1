import { tokenize, type Token } from "excel-formula-tokenizer";
import { remembering } from "../text/index.js";
import { parseRange } from "./address.js";
import type { Range } from "./snapshot.js";

/**
 * A formula that only adds: SUM, SUBTOTAL(9 | 109, …), chains of + and −, nested in any way. Each term is a range that is
 * added (sign 1) or taken away (sign -1), or a typed number, kept as its text.
 */
export interface Addition {
  /** How cells are added: a chain of + fails on text, SUM passes over it, SUBTOTAL passes over hidden rows and other SUBTOTALs too. */
  readonly by: "plus" | "sum" | "subtotal" | "visible-subtotal";
  readonly terms: readonly Term[];
}

export type Term =
  | { readonly kind: "range"; readonly sign: 1 | -1; readonly sheet: string | null; readonly range: Range }
  | { readonly kind: "number"; readonly sign: 1 | -1; readonly text: string };

/** SUBTOTAL's function numbers that mean SUM: 9 skips rows hidden by a filter, 109 rows hidden by hand as well. */
const SUBTOTALS: Readonly<Record<string, Addition["by"]>> = { "9": "subtotal", "109": "visible-subtotal" };

/** The terms of a formula (without "="); null when it does anything but add, or names ranges that are not A1. */
export const parseAddition: (formula: string) => Addition | null = remembering((formula) => {
  const tokens = tokenizeSafely(formula);
  if (tokens === null) return null;
  const reader = { tokens, at: 0, depth: 0 };
  const sum = readSum(reader, 1);
  return sum !== null && reader.at === tokens.length ? sum : null;
});

/** Whether a formula reads another workbook: "[1]Feuil1!A1", "'C:\dossier\[b.xlsx]Feuil1'!A1". Table columns ("T[Montant]") do not. */
export function refersToOtherWorkbook(formula: string): boolean {
  if (!formula.includes("[")) return false;
  if (/(?:^|[^\w\].])\[[^[\]]+\][^!()[\]]*!/.test(formula)) return true;
  return [...formula.matchAll(/'([^']*)'!/g)].some(([, quoted = ""]) => /\[[^[\]]+\]/.test(quoted));
}

/** Excel's own limit: what is nested deeper was not made by people. */
const DEEPEST = 64;

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  /** Brackets and functions that are open. */
  depth: number;
}

function tokenizeSafely(formula: string): Token[] | null {
  try {
    return tokenize(formula);
  } catch {
    return null; // the tokenizer throws on some malformed formulas: such a formula does not add
  }
}

function readSum(reader: Reader, sign: 1 | -1): Addition | null {
  const terms: Term[] = [];
  let by: Addition["by"] = "plus";
  let next = sign;
  for (;;) {
    next = readPrefix(reader, next);
    const part = readPart(reader, next);
    if (part === null) return null;
    if (part.by !== "plus") by = part.by;
    terms.push(...part.terms);
    const operator = reader.tokens[reader.at];
    if (operator?.type !== "operator-infix" || (operator.value !== "+" && operator.value !== "-")) break;
    reader.at++;
    next = operator.value === "+" ? sign : negated(sign);
  }
  return { by, terms };
}

function readPrefix(reader: Reader, sign: 1 | -1): 1 | -1 {
  let result = sign;
  for (let token = reader.tokens[reader.at]; token?.type === "operator-prefix"; token = reader.tokens[++reader.at])
    if (token.value === "-") result = negated(result);
  return result;
}

function readPart(reader: Reader, sign: 1 | -1): Addition | null {
  const token = reader.tokens[reader.at++];
  if (token === undefined) return null;
  if (token.type === "operand") return readOperand(token, sign);
  if (token.subtype !== "start" || ++reader.depth > DEEPEST) return null;
  if (token.type === "subexpression") return closed(reader, readSum(reader, sign));
  if (token.type !== "function") return null;
  const name = token.value.toUpperCase();
  if (name === "SUM") return readArguments(reader, sign, "sum");
  if (name !== "SUBTOTAL") return null;
  const by = SUBTOTALS[reader.tokens[reader.at]?.value ?? ""];
  reader.at += 2; // the function number and its comma
  return by === undefined ? null : readArguments(reader, sign, by);
}

function readArguments(reader: Reader, sign: 1 | -1, by: Addition["by"]): Addition | null {
  const terms: Term[] = [];
  for (;;) {
    const part = readSum(reader, sign);
    if (part === null) return null;
    terms.push(...part.terms);
    if (reader.tokens[reader.at]?.type !== "argument") break;
    reader.at++;
  }
  return closed(reader, { by, terms });
}

function closed(reader: Reader, sum: Addition | null): Addition | null {
  reader.depth--;
  return reader.tokens[reader.at++]?.subtype === "stop" ? sum : null;
}

function readOperand(token: Token, sign: 1 | -1): Addition | null {
  if (token.subtype === "number") return { by: "plus", terms: [{ kind: "number", sign, text: token.value }] };
  if (token.subtype !== "range") return null;
  const bang = token.value.lastIndexOf("!");
  const range = parseRange(token.value.slice(bang + 1));
  if (range === null) return null;
  return {
    by: "plus",
    terms: [{ kind: "range", sign, sheet: sheetName(token.value.slice(0, Math.max(bang, 0))), range }],
  };
}

/** The sheet before "!": quotes taken off; null when the formula names none. */
function sheetName(prefix: string): string | null {
  if (prefix === "") return null;
  return prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
}

function negated(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}
