import type { Call } from "../command.js";
import { loadTexts, type Catalogue } from "../messages/index.js";
import { choiceOf } from "./read-options.js";
import { settingsOf, type Settings } from "./settings-of.js";

/** What every command that prints in several formats begins with. */
export interface OpenedCall<Format extends string> {
  readonly texts: Catalogue;
  readonly format: Format;
  readonly settings: Settings;
}

/** Reads a call's texts, format (a table unless another is asked for) and settings; null, and said, when a file among its options is refused. */
export async function openCall<Format extends string>(
  call: Call,
  formats: readonly (Format | "table")[],
): Promise<OpenedCall<Format | "table"> | null> {
  const texts = await loadTexts(call.lang);
  const format = choiceOf(call.options, "format", formats, "table");
  const settings = settingsOf(call, texts);
  return settings === null ? null : { texts, format, settings };
}
