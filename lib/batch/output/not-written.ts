import { say, type Lang } from "../../report/index.js";
import type { Written } from "../files/write-file.js";
import type { Catalogue } from "../messages/index.js";

/** What is said of a file that could not be written. */
export function notWrittenSentence(
  { code, detail }: Extract<Written, { kind: "refused" }>,
  file: string,
  lang: Lang,
  texts: Catalogue,
): string {
  return `minha: ${say(lang, texts.sheets.notWritten, { file, code: code.replaceAll("-", "_"), detail })}\n`;
}
