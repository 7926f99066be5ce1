import {
  faultWording,
  planSummary,
  readSummaryStyle,
  say,
  standardSummaryStyle,
  type SummaryLang,
  type SummaryStyle,
} from "../../report/index.js";
import type { FaultWording } from "../../rules/index.js";
import type { Call } from "../command.js";
import { exitCodes, type ExitCode } from "../exit-codes.js";
import { ownPaper } from "../exceljs/own-paper.js";
import { writePlans } from "../exceljs/write-plans.js";
import { findWorkbooks } from "../files/find-workbooks.js";
import { isSameFile, nameOfFile, writeFile } from "../files/write-file.js";
import { loadTexts, type Catalogue } from "../messages/index.js";
import { readJsonFile } from "../options/read-json-file.js";
import { requiredText, textOf } from "../options/read-options.js";
import { refusedFaults, refusedFile, type RefusedFile } from "../options/refused.js";
import { settingsOf, type Settings } from "../options/settings-of.js";
import { sheetLanguage } from "../options/sheet-language.js";
import { tellWhatIsLeftAside } from "../output/left-aside.js";
import { notWrittenSentence } from "../output/not-written.js";
import { screenOf } from "../output/screen.js";
import { tell } from "../output/tell.js";
import { judge } from "../run/judge.js";
import type { Results } from "../run/results.js";
import { withResults } from "../run/with-results.js";
import { unsettledLines } from "../summary/unsettled-lines.js";

/** A call in the language of the sheets. */
type SheetCall = Call & { readonly lang: SummaryLang };

/**
 * `minha summary`: the standard sheets of batches, ready to sign – or refused, with what stands against it. It speaks the sheets'
 * language, since what was said of accepted findings stands on them.
 */
export async function run(asked: Call): Promise<ExitCode> {
  const lang = sheetLanguage(asked);
  const call = { ...asked, lang };
  const { options, world } = call;
  const texts = await loadTexts(lang);
  const out = requiredText(options, "out");
  const style = styleOf(textOf(options, "style"), faultWording(lang));
  if (style.kind === "refused") {
    world.tell(style.lines(texts, lang));
    return exitCodes.unchecked;
  }
  const settings = settingsOf(call, texts);
  if (settings === null) return exitCodes.unchecked;
  if (call.arguments.some((path) => isSameFile(out, path))) {
    tell(call, texts.sheets.isInput, { file: out });
    return exitCodes.unchecked;
  }
  const found = await findWorkbooks(call.arguments);
  const files = found.workbooks.filter(({ raw }) => !isSameFile(out, raw)); // an earlier summary in the same folder
  tellWhatIsLeftAside(call, found, texts);
  if (files.length === 0 || found.unreadable.length + found.nothing.length > 0) return exitCodes.unchecked;

  const over = { files, each: { ...settings.each, shares: true }, limits: settings.limits, texts };
  return withResults(call, over, (results) => summarise(call, texts, { results, settings, style: style.style, out }));
}

interface Summary {
  readonly results: Results;
  readonly settings: Settings;
  readonly style: SummaryStyle;
  readonly out: string;
}

async function summarise(
  call: SheetCall,
  texts: Catalogue,
  { results, settings, style, out }: Summary,
): Promise<ExitCode> {
  const { lang, world, options } = call;
  const draft = options["draft"] === true;
  const { exitCode, unreadable } = judge(results, "error");
  const checked = [...results.workbooks()];
  const lines = unsettledLines(checked, { lang, texts: texts.table, screen: screenOf(world, lang) });
  if (lines.length > 0) await world.print(lines.join(""));
  if (unreadable > 0 && !draft) {
    tell(call, texts.sheets.incomplete);
    return exitCodes.unchecked;
  }
  const workbooks = checked.map(({ report, recognised, shares }) => ({
    file: nameOfFile(report.file),
    sha256: report.sha256 ?? "",
    report: { batches: report.batches, findings: report.findings, recognised, shares },
  }));
  if (workbooks.every(({ report }) => report.batches.length === 0)) {
    tell(call, texts.sheets.noBatch);
    return exitCode;
  }
  if (lines.length > 0) {
    tell(call, draft ? texts.sheets.unsettledDraft : texts.sheets.unsettled);
    if (!draft) return exitCode;
  }
  const { asOf, rules } = settings.each;
  const plans = planSummary(workbooks, {
    lang,
    style,
    asOf,
    rules: { ...rules, version: settings.rulesVersion },
    draft,
  });
  const written = await writeFile(out, ownPaper(await writePlans(plans, { title: style.texts[lang].title })));
  if (written.kind === "refused") {
    world.tell(notWrittenSentence(written, out, lang, texts));
    return exitCodes.unchecked;
  }
  await world.print(`${say(lang, texts.sheets.summaryWritten, { file: out, batches: plans.length - 1 })}\n`);
  return exitCode;
}

function styleOf(
  path: string | null,
  wording: FaultWording,
): { readonly kind: "style"; readonly style: SummaryStyle } | RefusedFile {
  if (path === null) return { kind: "style", style: standardSummaryStyle };
  const file = readJsonFile(path);
  if (file.kind === "refused") return refusedFile(path, file);
  const read = readSummaryStyle(file.value, wording);
  return read.kind === "refused" ? refusedFaults(path, "style", read.faults) : read;
}
