import type { PageData, TextData } from "./page-data.js";

/** A text put together again; empty where there is none. */
export function textOf({ patterns }: Pick<PageData, "patterns">, text: TextData | undefined): string {
  if (text === undefined) return "";
  const [pattern, ...filled] = typeof text === "number" ? [text] : text;
  return (patterns[pattern] ?? []).map((piece, i) => piece + (filled[i] ?? "")).join("");
}
