import { checkWorkbook, gridsOf, registerOf, unreadableError } from "../../report/index.js";
import { fingerprintsOf } from "../../text/index.js";
import { readXlsx, type XlsxLimits } from "../../workbook/index.js";
import { nodeCodec } from "../files/node-codec.js";
import { readFile } from "../files/read-file.js";
import { outcomeOf, uncheckedWorkbook, type Checked, type CheckedWorkbook } from "./checked-workbook.js";
import { packPeople } from "./packed-people.js";
import { defaultLimits, type WorkerSettings } from "./settings.js";
import { unchecked } from "./unchecked.js";

/** A workbook of the run: its place in it, the bytes of its name, and the name as shown. */
export interface Job {
  readonly index: number;
  readonly raw: Uint8Array;
  readonly shown: string;
}

/** Reads and checks one workbook; `onBytes` hears how large its file is. What the file holds never throws; what throws is our mistake. */
export function checkOne(
  { index, raw, shown }: Job,
  settings: WorkerSettings,
  onBytes?: (bytes: number) => void,
): Checked {
  const { lang, redact } = settings;
  const { sha256, changed, read } = readWorkbook(raw, settings.maxBytes, onBytes);
  if (read.kind === "refused")
    return unchecked(uncheckedWorkbook(shown, sha256, unreadableError(read, lang, { redact })));
  const { rules, layout, asOf, alone } = settings;
  const report = checkWorkbook(read.snapshot, {
    rules,
    ...(layout !== null && { layout }),
    asOf,
    lang,
    file: shown,
    acrossBatches: false,
    alone,
    shares: settings.shares,
    redact,
  });
  const { status, batches, shares, findings, recognised, traces, waivers } = report;
  const checked: CheckedWorkbook = {
    report: { file: shown, sha256, status, error: null, batches: [...batches], findings: [...findings] },
    sheets: read.snapshot.sheets.map(({ name }) => name),
    recognised,
    shares,
    waivers,
    grids: settings.grids ? gridsOf(report, read.snapshot, { lang, redact }) : [],
    changed,
  };
  const people = traces.map((trace) => trace.people);
  return {
    text: JSON.stringify(checked),
    traces: JSON.stringify(traces.map((trace) => ({ ...trace, workbook: index, people: [] }))),
    people: packPeople(people),
    fingerprints: fingerprintsOf(people.flat(), ({ cin }) => cin),
    register: registerOf(batches),
    outcome: outcomeOf(checked),
  };
}

/** What a file holds; its bytes end here, before the check takes room of its own. */
function readWorkbook(raw: Uint8Array, maxBytes: number, onBytes?: (bytes: number) => void) {
  const file = readFile(Buffer.from(raw), maxBytes);
  if (file.kind === "refused") return { sha256: null, changed: false, read: file };
  const { sha256, changed, bytes } = file;
  onBytes?.(bytes.length);
  return { sha256, changed, read: readXlsx(bytes, limitsFor(maxBytes), nodeCodec) };
}

/** Who accepts larger files accepts what they inflate to: four times the file a part, eight times in all. */
export function limitsFor(file: number): Partial<XlsxLimits> {
  const grown = file / defaultLimits.maxBytes;
  return grown <= 1
    ? { file }
    : { file, part: grown * 100_000_000, inflated: grown * 200_000_000, cells: grown * 5_000_000 };
}
