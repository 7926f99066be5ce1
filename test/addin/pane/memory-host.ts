import type { CellFix, CellPlace, Host, LoggedChange, Mark } from "../../../addin/host/host.js";
import { done } from "../../../addin/host/outcome.js";
import { cellText, parseRange, type Cell, type Snapshot } from "../../../lib/workbook/index.js";

/** A host over a snapshot in memory, for tests of the pane alone: what it was asked for can be read, and its user acts by `edit` and `click`. */
export interface MemoryHost extends Host {
  readonly selected: CellPlace[];
  readonly marks: readonly Mark[];
  settings(): string | null;
  /** The user types into a cell: a number, or a text. */
  edit(sheet: string, cell: string, value: number | string): void;
  click(place: CellPlace): void;
}

export function memoryHost(snapshot: Snapshot, abilities: Partial<Host["can"]> = {}): MemoryHost {
  let cells = snapshot;
  let settings: string | null = null;
  let marks: readonly Mark[] = [];
  const log: LoggedChange[] = [];
  const selected: CellPlace[] = [];
  const changed = new Set<() => void>();
  const clicked = new Set<(place: CellPlace) => void>();

  function put(sheet: string, cell: string, value: number | string): void {
    cells = withCell(cells, sheet, cell, value);
    for (const listener of changed) listener();
  }

  return {
    kind: "excel",
    language: "fr-MA",
    can: {
      select: true,
      mark: true,
      notes: true,
      fix: true,
      settings: true,
      writeSheets: true,
      newWorkbook: true,
      download: true,
      functions: false,
      missing: [],
      ...abilities,
    },
    selected,
    get marks() {
      return marks;
    },
    settings: () => settings,
    edit: put,
    click(place) {
      for (const listener of clicked) listener(place);
    },
    workbookName: () => "lot.xlsx",
    readSnapshot: () => Promise.resolve(done({ ...cells, settings })),
    select(place) {
      selected.push(place);
      return Promise.resolve(done());
    },
    onSelection(listener) {
      clicked.add(listener);
      return () => void clicked.delete(listener);
    },
    onChange(listener) {
      changed.add(listener);
      return () => void changed.delete(listener);
    },
    mark(wanted) {
      marks = wanted;
      return Promise.resolve(done({ left: [] }));
    },
    clearMarks() {
      marks = [];
      return Promise.resolve(done());
    },
    applyFixes(fixes) {
      const changes = fixes.map((fix) => logged(fix, `${log.length}-${fix.cell}`));
      for (const { sheet, cell, kind, after } of fixes) put(sheet, cell, kind === "number" ? Number(after) : after);
      log.push(...changes);
      return Promise.resolve(done({ changes, left: [] }));
    },
    changeLog: () => Promise.resolve(done([...log])),
    undoFixes(ids) {
      const changes = log.filter(({ id }) => ids.includes(id));
      for (const change of changes) {
        put(change.sheet, change.cell, change.before);
        log[log.indexOf(change)] = { ...change, undone: true };
      }
      return Promise.resolve(done({ changes, left: [] }));
    },
    readSettings: () => Promise.resolve(done(settings)),
    writeSettings(json) {
      settings = json;
      return Promise.resolve(done());
    },
    writeSheets: (_, plans) => Promise.resolve(done(plans.map(({ name }) => name))),
    newWorkbook: () => Promise.resolve(done()),
    download: () => Promise.resolve(done()),
    shelf: null,
  };
}

function logged({ sheet, cell, rule, before, after }: CellFix, id: string): LoggedChange {
  return { id, sheet, cell, rule, before, after, when: "2017-10-10T08:00:00Z", undone: false };
}

/** The snapshot with one cell typed over. */
function withCell(snapshot: Snapshot, name: string, place: string, value: number | string): Snapshot {
  const at = parseRange(place);
  if (at === null) throw new Error(`no cell: ${place}`);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name !== name
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.row !== at.top
                ? row
                : { ...row, cells: row.cells.map((cell) => (cell.column === at.left ? typed(cell, value) : cell)) },
            ),
          },
    ),
  };
}

function typed(cell: Cell, value: number | string): Cell {
  const { column, format } = cell;
  if (cellText(cell) === String(value)) return cell;
  return typeof value === "number"
    ? { kind: "number", value, column, format, formula: null }
    : { kind: "text", value, column, format, formula: null };
}
