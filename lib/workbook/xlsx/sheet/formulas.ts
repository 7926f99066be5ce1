import { refuse } from "../refusal.js";
import { shiftFormula } from "./shift-formula.js";

/** Where a cell stands. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell's `f` element. */
export interface FormulaElement {
  readonly type: string;
  /** The number of a shared formula. */
  readonly shared: string | undefined;
  /** Whether it states the range that shares it. */
  readonly isMaster: boolean;
  readonly text: string;
  /** The input cells of a data table. */
  readonly inputs: readonly string[];
}

interface Master extends Place {
  readonly text: string;
}

/** The formulas of a sheet, shared ones written out for each cell that uses them. */
export function formulasOf(part: string) {
  const masters = new Map<string, Master>();
  return {
    /** The formula of a cell; null when its element says none; undefined when it shares one that has not come yet. */
    read({ type, shared, isMaster, text, inputs }: FormulaElement, at: Place): string | null | undefined {
      if (type === "dataTable" && text === "") return `TABLE(${inputs.join(",")})`;
      if (type !== "shared" || shared === undefined) return text === "" ? null : text;
      if (text !== "") {
        if (isMaster || !masters.has(shared)) masters.set(shared, { ...at, text });
        return text;
      }
      const master = masters.get(shared);
      return master === undefined ? undefined : written(master, at);
    },
    /** A formula shared with a cell that came later. Refuses when none came: the cell would pass for typed. */
    late(shared: string, at: Place): string {
      const master = masters.get(shared);
      if (master === undefined) refuse("corrupt-xml", part, `shared formula ${shared} is missing`);
      return written(master, at);
    },
  };
}

function written({ text, row, column }: Master, at: Place): string {
  return shiftFormula(text, at.row - row, at.column - column);
}
