import { readFileSync } from "node:fs";
import type { Catalogue } from "../messages/catalogue.js";

/** The value of a JSON file that the user names, or why it cannot be had, as a key of what the command says. */
export type JsonFile =
  | { readonly kind: "value"; readonly value: unknown }
  | {
      readonly kind: "refused";
      readonly text: keyof Pick<Catalogue["files"], "missing" | "notJson">;
      /** The line at which JSON ends, from 1, where it is known. */
      readonly line: number | null;
    };

/** Reads a JSON file; a byte order mark before it is no fault. */
export function readJsonFile(path: string): JsonFile {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return { kind: "refused", text: "missing", line: null };
  }
  const json = text.replace(/^\ufeff/, "");
  try {
    return { kind: "value", value: JSON.parse(json) as unknown };
  } catch (error) {
    return { kind: "refused", text: "notJson", line: lineOf(error, json) };
  }
}

/** V8 says in English what it did not expect, often at which position, and sometimes what stands there: the position alone is told. */
function lineOf(error: unknown, json: string): number | null {
  const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
  return position === undefined ? null : json.slice(0, Number(position)).split("\n").length;
}
