import { say, type Lang } from "../../report/index.js";
import type { FileFault } from "../../rules/index.js";
import type { Catalogue } from "../messages/catalogue.js";
import type { JsonFile } from "./read-json-file.js";

/** A file that the user gave and that cannot be used, with what is said of it. */
export interface RefusedFile {
  readonly kind: "refused";
  readonly lines: (texts: Catalogue, lang: Lang) => string;
}

/** A file that cannot be read or is no JSON. */
export function refusedFile(path: string, { text, line }: Extract<JsonFile, { kind: "refused" }>): RefusedFile {
  const values = { file: path, line: line === null ? "" : String(line) };
  return { kind: "refused", lines: (texts, lang) => `minha: ${say(lang, texts.files[text], values)}\n` };
}

/** A file whose content is refused: every fault with its path. */
export function refusedFaults(file: string, kind: string, faults: readonly FileFault[]): RefusedFile {
  return {
    kind: "refused",
    lines: (texts, lang) =>
      [
        `minha: ${say(lang, texts.files.refused, { file, kind })}`,
        ...faults.map(({ path, problem }) => say(lang, texts.files.fault, { path, problem })),
        "",
      ].join("\n"),
  };
}
