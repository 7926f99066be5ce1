import { readFileSync } from "node:fs";
import type { Catalogue } from "../messages/catalogue.js";

/** The value of a JSON file that the user names, or why it cannot be had, as a key of what the command says. */
export type JsonFile =
  | { readonly kind: "value"; readonly value: unknown }
  | {
      readonly kind: "refused";
      readonly text: keyof Pick<Catalogue["files"], "missing" | "notJson">;
      readonly problem: string;
    };

/** Reads a JSON file; a byte order mark before it is no fault. */
export function readJsonFile(path: string): JsonFile {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return { kind: "refused", text: "missing", problem: "" };
  }
  try {
    return { kind: "value", value: JSON.parse(text.replace(/^\ufeff/, "")) as unknown };
  } catch (error) {
    return { kind: "refused", text: "notJson", problem: error instanceof Error ? error.message : "" };
  }
}
