import { readXlsx, type Snapshot } from "../../lib/workbook/index.js";
import { downloadInBrowser } from "./download.js";
import type { Host, OpenedFile, Shelf, ShelvedWorkbook } from "./host.js";
import { done, refused, unreadable, type Outcome } from "./outcome.js";
import { sha256 } from "./sha256.js";

interface OpenFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string | null;
  readonly reading: Outcome<Snapshot>;
}

const cannot = {
  select: false,
  mark: false,
  notes: false,
  fix: false,
  settings: false,
  newWorkbook: false,
  functions: false,
  missing: [],
} as const;

/**
 * The host over files that were dropped or chosen in a plain browser: they are read, never written, and leave the page only as
 * downloads; a sheet is written as a workbook of its own. The settings of a workbook are those it was saved with.
 */
export function filesHost(language: string = navigator.language): Host {
  const open: OpenFile[] = [];
  const changed = new Set<() => void>();
  const shelved = new Set<() => void>();
  let front: string | null = null;
  let nextId = 1;

  const inFront = (): OpenFile | undefined => open.find(({ id }) => id === front);
  const listen = (to: Set<() => void>, listener: () => void): (() => void) => {
    to.add(listener);
    return () => to.delete(listener);
  };
  const bringToFront = (id: string | null): void => {
    const before = front;
    front = id;
    if (front !== before) tell(changed);
    tell(shelved);
  };
  const shelf: Shelf = {
    async open(files) {
      const opened: OpenedFile[] = [];
      for (const file of files) {
        const one = { id: String(nextId++), name: file.name, ...(await readFile(file)) };
        open.push(one);
        const { reading } = one;
        opened.push({ name: one.name, outcome: reading.kind === "refused" ? reading : done(shelvedOf(one, false)) });
      }
      const first = open.find(({ reading }) => reading.kind === "done") ?? open[0];
      bringToFront(inFront() === undefined ? (first?.id ?? null) : front);
      return opened;
    },
    workbooks: () => open.map((one) => shelvedOf(one, one.id === front)),
    show(id) {
      if (open.some((one) => one.id === id)) bringToFront(id);
    },
    close(id) {
      const at = open.findIndex((one) => one.id === id);
      if (at < 0) return;
      open.splice(at, 1);
      bringToFront(front === id ? ((open[at] ?? open.at(-1))?.id ?? null) : front);
    },
    onShelf: (listener) => listen(shelved, listener),
  };

  loadWriter().catch(() => undefined); // beside the first files, so that it is there without a network; tried again on use
  const unsupported = (): Promise<ReturnType<typeof refused>> => Promise.resolve(refused("unsupported"));
  return {
    kind: "files",
    language,
    can: { ...cannot, writeSheets: true, download: true },
    shelf,
    workbookName: () => inFront()?.name ?? null,
    readSnapshot: () => Promise.resolve(inFront()?.reading ?? refused("no-workbook")),
    select: unsupported,
    onSelection: () => () => undefined, // nobody selects cells of a file
    onChange: (listener) => listen(changed, listener),
    mark: unsupported,
    clearMarks: unsupported,
    applyFixes: unsupported,
    changeLog: () => Promise.resolve(done([])),
    undoFixes: unsupported,
    readSettings() {
      const reading = inFront()?.reading;
      return Promise.resolve(reading?.kind === "done" ? done(reading.value.settings) : refused("no-workbook"));
    },
    writeSettings: unsupported,
    async writeSheets(file, plans) {
      const { workbookOfPlans } = await loadWriter();
      downloadInBrowser(file, workbookOfPlans(plans));
      return done(plans.map(({ name }) => name));
    },
    newWorkbook: unsupported,
    download(name, bytes) {
      downloadInBrowser(name, bytes);
      return Promise.resolve(done());
    },
  };
}

function loadWriter(): Promise<typeof import("./xlsx/workbook-of-plans.js")> {
  return import("./xlsx/workbook-of-plans.js");
}

function shelvedOf({ id, name, sha256, reading }: OpenFile, front: boolean): ShelvedWorkbook {
  return { id, name, front, sha256, snapshot: reading.kind === "done" ? reading.value : null };
}

async function readFile(file: File): Promise<Pick<OpenFile, "sha256" | "reading">> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { sha256: null, reading: unreadable({ code: "permission" }) }; // moved, deleted or locked since it was chosen
  }
  const read = readXlsx(bytes);
  return {
    sha256: await sha256(bytes),
    reading: read.kind === "snapshot" ? done(read.snapshot) : unreadable(read),
  };
}

function tell(listeners: ReadonlySet<() => void>): void {
  listeners.forEach((listener) => {
    listener();
  });
}
