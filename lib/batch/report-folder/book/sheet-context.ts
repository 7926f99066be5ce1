import type { Lang } from "../../../report/index.js";
import { dateInFigures, isolate } from "../../../text/index.js";
import { text } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { sharedFolder } from "../shared-folder.js";
import { linkTo } from "./link-to.js";
import { textValue } from "./cell-values.js";

/** What every sheet of the report needs beside its rows. */
export interface SheetContext {
  readonly lang: Lang;
  readonly title: string;
  readonly facts: string;
  /** A file below the folder that all share, as a cell can hold it. */
  readonly shown: (file: string) => string;
  /** The link from the report to a file, and to a cell of it. */
  readonly link: (file: string, at: { readonly sheet: string; readonly cell: string } | null) => string;
}

/** The context of a run whose report will stand in `folder`. */
export function sheetContext(
  { report, skipped, redacted, base }: ReportedRun,
  lang: Lang,
  folder: string,
): SheetContext {
  const { asOf, rules, workbooks } = report;
  const shared = sharedFolder([...workbooks, ...skipped].map(({ file }) => file));
  const facts = [
    text(lang, "facts", { count: workbooks.length, day: dateInFigures(asOf), rules }),
    ...(shared === "" ? [] : [isolate(textValue(shared, lang) ?? "")]),
    ...(redacted ? [text(lang, "redacted")] : []),
  ];
  return {
    lang,
    title: text(lang, "title", { day: dateInFigures(asOf) }),
    facts: facts.join(" · "),
    shown: (file) => textValue(file.slice(shared.length), lang) ?? "",
    link: (file, at) => linkTo({ folder, base, file }, at),
  };
}
