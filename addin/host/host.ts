import type { Severity } from "../../lib/rules/index.js";
import type { Snapshot } from "../../lib/workbook/index.js";
import type { Outcome } from "./outcome.js";
import type { SheetPlan } from "./sheet-plan.js";

/**
 * The pane's only door to workbooks. `excelHost()` opens it on the workbook that Excel shows, `filesHost()` on files in a
 * plain browser. Every verb answers with an outcome; it throws only for a bug of ours.
 */
export interface Host {
  readonly kind: "excel" | "files";
  /** The language of the program around the pane, BCP 47: "fr-FR", "ar-MA". */
  readonly language: string;
  readonly can: Abilities;
  /** The file name of the workbook in front; null while there is none, or where it was never saved. */
  workbookName(): string | null;

  /** The whole workbook in front, by value: nothing in it changes afterwards. */
  readSnapshot(options?: ReadOptions): Promise<Outcome<Snapshot>>;
  /** Shows a cell to the user: its sheet comes to the front, the cell is selected. */
  select(place: CellPlace): Promise<Outcome>;
  /** Called with the cell that the user selects (the first of a range); not debounced. */
  onSelection(listener: (place: CellPlace) => void): Unsubscribe;
  /** Called when cells or sheets of the workbook in front change, or another workbook comes to the front; not debounced. */
  onChange(listener: () => void): Unsubscribe;

  /** Colours cells and puts notes on them, in place of the marks there were; cells of protected sheets come back in `left`. */
  mark(marks: readonly Mark[]): Promise<Outcome<Marked>>;
  /** Takes every mark away, also those of an earlier session; everything else on the cells stays as it is. */
  clearMarks(): Promise<Outcome>;

  /** Applies fixes in one undo step; a cell that no longer shows `before` is left alone and comes back in `left`. */
  applyFixes(fixes: readonly CellFix[], texts: ChangeLogTexts): Promise<Outcome<ChangedCells>>;
  /** The changes made by `applyFixes` in this workbook, oldest first, also those of earlier sessions. */
  changeLog(): Promise<Outcome<readonly LoggedChange[]>>;
  /** Puts back what stood in the cells of these changes; a cell that was edited since is left alone and comes back in `left`. */
  undoFixes(ids: readonly string[], texts: ChangeLogTexts): Promise<Outcome<ChangedCells>>;

  /** The JSON text of the workbook's settings (lib/report reads it); null where it has none. */
  readSettings(): Promise<Outcome<string | null>>;
  /** Keeps settings in the workbook; they are saved with it. */
  writeSettings(json: string): Promise<Outcome>;

  /**
   * Writes planned sheets: into the workbook, where those of the same names that this host wrote before are updated in place, or
   * out of files as a workbook `file` that the user downloads. Gives the names that the sheets came to have: where somebody's own
   * sheet has one already, the planned one gets another, and formulas that name it follow.
   */
  writeSheets(file: string, plans: readonly SheetPlan[]): Promise<Outcome<readonly string[]>>;
  /** Opens a new workbook with these bytes (.xlsx) beside the present one. */
  newWorkbook(name: string, bytes: Uint8Array): Promise<Outcome>;
  /** Hands the user a file. */
  download(name: string, bytes: Uint8Array): Promise<Outcome>;

  /** Where several workbooks are open at once (files); null where the program has one in front (Excel). */
  readonly shelf: Shelf | null;
}

/** What the program can do. The pane leaves out what it cannot; the verb itself then answers `unsupported`. */
export interface Abilities {
  readonly select: boolean;
  readonly mark: boolean;
  /** Whether marks carry a note that can be read at the cell. */
  readonly notes: boolean;
  readonly fix: boolean;
  readonly settings: boolean;
  readonly writeSheets: boolean;
  readonly newWorkbook: boolean;
  readonly download: boolean;
  /** Whether MINHA.* functions can be used in cells. */
  readonly functions: boolean;
  /** Requirement sets that this program lacks for anything above ("ExcelApi 1.13"); empty when nothing is missing. */
  readonly missing: readonly string[];
}

/** A cell: its sheet's name and its A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface ReadOptions {
  /** Called with cells read so far, and all of them. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export type Unsubscribe = () => void;

/** What a finding leaves on its cell. */
export interface Mark extends CellPlace {
  readonly severity: Severity;
  /** The finding's message. */
  readonly note: string;
}

export interface Marked {
  readonly left: readonly LeftAlone[];
}

/** A finding's fix (lib/report), with the sheet and the rule that it is for. */
export interface CellFix extends CellPlace {
  readonly kind: string;
  readonly rule: string;
  /** As the finding has it: the cell's text, or its formula with "=". */
  readonly before: string;
  readonly after: string;
}

/** The changes that were made or taken back, and the cells that were left alone. */
export interface ChangedCells {
  readonly changes: readonly LoggedChange[];
  readonly left: readonly LeftAlone[];
}

/** A cell that was not touched, and why. */
export interface LeftAlone extends CellPlace {
  readonly why: "changed-meanwhile" | "protected-sheet" | "sheet-gone";
}

/** A line of the change log. */
export interface LoggedChange extends CellPlace {
  readonly id: string;
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  /** ISO date and time, UTC. */
  readonly when: string;
  readonly undone: boolean;
}

/** The words of the change-log sheet, in the user's language. */
export interface ChangeLogTexts {
  readonly sheet: string;
  readonly headings: {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly rule: string;
    readonly when: string;
    readonly undone: string;
  };
  readonly rightToLeft: boolean;
}

/** Open workbooks, one of them in front. */
export interface Shelf {
  /** Opens files; each answers for itself. The first one that opens comes to the front when nothing was there. */
  open(files: readonly File[]): Promise<readonly OpenedFile[]>;
  workbooks(): readonly ShelvedWorkbook[];
  show(id: string): void;
  close(id: string): void;
  /** Called when workbooks are opened, closed or brought to the front. */
  onShelf(listener: () => void): Unsubscribe;
}

export interface ShelvedWorkbook {
  readonly id: string;
  readonly name: string;
  readonly front: boolean;
  /** Of the file's bytes, hex; null where the browser does not calculate it. */
  readonly sha256: string | null;
  /** Null for a file that could not be read. */
  readonly snapshot: Snapshot | null;
}

export interface OpenedFile {
  readonly name: string;
  readonly outcome: Outcome<ShelvedWorkbook>;
}
