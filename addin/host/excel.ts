import { base64 } from "./base64.js";
import { downloadInBrowser } from "./download.js";
import { activeCell, registerEvents, type Listeners } from "./excel/events.js";
import { applyFixes, listed, readLog, undoFixes } from "./excel/fixes.js";
import { clearMarks, mark } from "./excel/marks.js";
import { readSnapshot } from "./excel/read-snapshot.js";
import { refusalOf } from "./excel/refusal-of.js";
import { select } from "./excel/select.js";
import { writeSheets } from "./excel/write-sheets.js";
import { whyDenied } from "./excel/why-denied.js";
import { findPart, putPart, readPart, settingsPart } from "./excel/xml-part.js";
import type { CellPlace, Host, Unsubscribe } from "./host.js";
import { done, refused, type Outcome } from "./outcome.js";
import { excelApi } from "./requirements.js";

export interface ExcelHostOptions {
  /** The time, for the change log. */
  readonly now?: () => Date;
}

/** The host over the workbook that Excel shows. `Excel` and `Office` have to be loaded and ready. */
export function excelHost({ now = () => new Date() }: ExcelHostOptions = {}): Host {
  const supported = Office.context.requirements.isSetSupported(excelApi.set, excelApi.version);
  const missing = supported ? [] : [`${excelApi.set} ${excelApi.version}`];
  const listeners: Listeners = { selection: new Set(), change: new Set() };
  let registered: Promise<unknown> | null = null;
  let name: string | null = null;

  const run = <T>(task: Task<T>, sheets: readonly string[] = []): Promise<Outcome<T>> =>
    supported ? inExcel(task, sheets) : Promise.resolve(refused("unsupported", { detail: missing[0] ?? null }));
  const listen = (to: Set<() => void>, listener: () => void): Unsubscribe => {
    to.add(listener);
    if (supported) registered ??= register();
    return () => to.delete(listener);
  };

  const register = async (): Promise<void> => {
    const outcome = await asOutcome(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        await registerEvents(context, listeners);
        return done();
      }),
    );
    if (outcome.kind === "refused") registered = null; // the next listener tries again
  };

  return {
    kind: "excel",
    language: Office.context.displayLanguage,
    can: {
      select: supported,
      mark: supported,
      notes: supported,
      fix: supported,
      settings: supported,
      writeSheets: supported,
      newWorkbook: supported,
      download: isOnTheWeb(), // the desktop's web views drop downloads without a word
      functions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3"),
      missing,
    },
    shelf: null,
    workbookName: () => name,

    readSnapshot: (options = {}) =>
      run(async (context) => {
        const read = await readSnapshot(context, options);
        if (read.kind === "refused") return read;
        name = read.value.name;
        return done(read.value.snapshot);
      }),
    select: (place) => run((context) => select(context, place)),
    onSelection: (listener) =>
      listen(listeners.selection, () => {
        void run(async (context) => done(await activeCell(context))).then(tellCell(listener));
      }),
    onChange: (listener) => listen(listeners.change, listener),

    mark: (marks) =>
      run(
        (context) => mark(context, marks),
        marks.map(({ sheet }) => sheet),
      ),
    clearMarks: () => run(clearMarks),

    applyFixes: (fixes, texts) =>
      run(
        (context) => applyFixes(context, fixes, texts, now().toISOString()),
        fixes.map(({ sheet }) => sheet),
      ),
    changeLog: () => run(async (context) => done((await readLog(context)).changes.map(listed))),
    undoFixes: (ids, texts) => run((context) => undoFixes(context, ids, texts)),

    readSettings: () => run(async (context) => done(await readPart(context, settingsPart))),
    writeSettings: (json) =>
      run(async (context) => {
        const part = findPart(context, settingsPart);
        await context.sync();
        putPart(context, part, settingsPart, json);
        await context.sync();
        return done();
      }),

    writeSheets: (_, plans) => run((context) => writeSheets(context, plans)),
    newWorkbook: async (_, bytes) => {
      if (!supported) return refused("unsupported", { detail: missing[0] ?? null });
      return asOutcome(async () => {
        await Excel.createWorkbook(base64(bytes));
        return done();
      });
    },
    download: (file, bytes) => {
      if (!isOnTheWeb()) return Promise.resolve(refused("unsupported"));
      downloadInBrowser(file, bytes);
      return Promise.resolve(done());
    },
  };
}

type Task<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

/** Runs a task in Excel; what a person can do something about comes back as a refusal, everything else is thrown. */
function inExcel<T>(task: Task<T>, sheets: readonly string[]): Promise<Outcome<T>> {
  return asOutcome(
    () => Excel.run((context) => task(context)),
    () => Excel.run((context) => whyDenied(context, sheets)),
  );
}

async function asOutcome<T>(
  action: () => Promise<Outcome<T>>,
  whenDenied: () => Promise<Outcome<T>> = () => Promise.resolve(refused("read-only")),
): Promise<Outcome<T>> {
  try {
    return await action();
  } catch (error) {
    const code = refusalOf(error);
    if (code === null) throw error;
    return code === "denied" ? whenDenied() : refused(code);
  }
}

function tellCell(listener: (place: CellPlace) => void): (outcome: Outcome<CellPlace | null>) => void {
  return (outcome) => {
    if (outcome.kind === "done" && outcome.value !== null) listener(outcome.value);
  };
}

function isOnTheWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}
