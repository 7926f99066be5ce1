import { compareAnnouncement, readAnnouncement, writeAnnouncement } from "../../announce/index.js";
import { readAnnouncementFile } from "../announcements/announcement-file.js";
import { comparisonJson } from "../announcements/comparison-json.js";
import { comparisonLines } from "../announcements/comparison-lines.js";
import { batchesOf, type LocatedBatch } from "../announcements/located-batch.js";
import type { Call } from "../command.js";
import { exitCodes, type ExitCode } from "../exit-codes.js";
import { findWorkbooks } from "../files/find-workbooks.js";
import type { Catalogue } from "../messages/index.js";
import { openCall } from "../options/open-call.js";
import { textOf } from "../options/read-options.js";
import type { Settings } from "../options/settings-of.js";
import { sheetLanguage } from "../options/sheet-language.js";
import { tellWhatIsLeftAside } from "../output/left-aside.js";
import { screenOf } from "../output/screen.js";
import { tell } from "../output/tell.js";
import { judge } from "../run/judge.js";
import type { Results } from "../run/results.js";
import { withResults } from "../run/with-results.js";

/** `minha announce`: the paragraph of each batch, or an announcement held against the workbooks' figures. */
export async function run(call: Call): Promise<ExitCode> {
  const opened = await openCall(call, ["table", "json"]);
  if (opened === null) return exitCodes.unchecked;
  const { texts, format, settings } = opened;
  const against = textOf(call.options, "against");
  const announced = against === null ? null : announcedIn(call, against, settings, texts);
  if (announced === "refused") return exitCodes.unchecked;

  const found = await findWorkbooks(call.arguments);
  tellWhatIsLeftAside(call, found, texts);
  if (found.workbooks.length === 0) return exitCodes.unchecked;
  return withResults(call, { ...settings, files: found.workbooks, texts }, async (results) => {
    const job = { results, settings, format, texts } as const;
    const code = announced === null ? await announce(call, job) : await compare(call, announced, job);
    return found.unreadable.length + found.nothing.length > 0 ? exitCodes.unchecked : code;
  });
}

interface Job {
  readonly results: Results;
  readonly settings: Settings;
  readonly format: "table" | "json";
  readonly texts: Catalogue;
}

async function announce(call: Call, { results, settings, format, texts }: Job): Promise<ExitCode> {
  const { lang, world } = call;
  const batches = batchesOf(results);
  const { exitCode } = tellState(call, results, texts);
  if (batches.length === 0) tell(call, texts.announce.noBatch);
  const { asOf, rules } = settings.each;
  const announcements = batches.map((batch) => {
    const text = writeAnnouncement(batch, sheetLanguage(call), { asOf, centres: rules.centres });
    return { file: batch.file, sheet: batch.sheet, range: batch.range, number: batch.number, date: batch.date, text };
  });
  for (const { number, file, sheet, unverified: count } of batches)
    if (count > 0) tell(call, texts.announce.envelopeLeftOut, { number: number ?? "", file, sheet, count });
  const screen = screenOf(world, lang);
  await world.print(
    format === "json"
      ? `${JSON.stringify({ version: 1, asOf, announcements }, null, 1)}\n`
      : announcements.map(({ text }) => screen.line(text)).join("\n"),
  );
  return batches.length === 0 ? exitCodes.unchecked : exitCode;
}

async function compare(call: Call, { file, batches: stated }: Announced, job: Job): Promise<ExitCode> {
  const { lang, world } = call;
  const { results, settings, format, texts } = job;
  const { unreadable } = tellState(call, results, texts);
  const { asOf, rules } = settings.each;
  const comparison = compareAnnouncement<LocatedBatch>(stated, batchesOf(results), { centres: rules.centres });
  const screen = screenOf(world, lang);
  await world.print(
    format === "json"
      ? comparisonJson(comparison, { asOf, announcement: file })
      : comparisonLines(comparison, { lang, texts, screen, centres: rules.centres }).map(screen.line).join(""),
  );
  if (unreadable > 0) return exitCodes.unchecked;
  return agrees(comparison) ? exitCodes.fine : exitCodes.found;
}

/** Everything stated agrees; an envelope that is stated and cannot be computed, or computed and could not be read, does not. */
function agrees({ pairs, onlyAnnounced, onlyComputed }: ReturnType<typeof compareAnnouncement<LocatedBatch>>): boolean {
  const isOpen = pairs.some(({ announced, figures }) =>
    figures.some(
      ({ figure, verdict }) =>
        verdict === "differs" || (figure === "envelope" && (verdict === "not-computed" || announced.unread.length > 0)),
    ),
  );
  return !isOpen && onlyAnnounced.length === 0 && onlyComputed.length === 0;
}

type Announced = { readonly file: string } & Pick<
  Extract<ReturnType<typeof readAnnouncement>, { kind: "announcement" }>,
  "batches"
>;

/** What the announcement's file states; "refused", and said, when it cannot be read. */
function announcedIn(call: Call, file: string, { each }: Settings, texts: Catalogue): Announced | "refused" {
  const read = readAnnouncementFile(file);
  if (read.kind === "refused") {
    tell(call, texts.announce.unreadable, { file, code: read.code });
    return "refused";
  }
  const reading = readAnnouncement(read.text, { centres: each.rules.centres });
  if (reading.kind === "scrambled") {
    for (const { text } of reading.passages) tell(call, texts.announce.scrambled, { file, passage: text });
    return "refused";
  }
  if (reading.batches.length === 0) {
    tell(call, texts.announce.saysNothing, { file });
    return "refused";
  }
  return { file, batches: reading.batches };
}

/** Says which workbooks could not be read, and whether errors are open. */
function tellState(call: Call, results: Results, texts: Catalogue): ReturnType<typeof judge> {
  for (const { report } of results.workbooks())
    if (report.error !== null)
      tell(call, texts.announce.workbook, { file: report.file, message: report.error.message });
  const verdict = judge(results, "error");
  if (verdict.exitCode === exitCodes.found) tell(call, texts.announce.openErrors);
  return verdict;
}
