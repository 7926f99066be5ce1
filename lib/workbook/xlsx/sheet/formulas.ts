import type { Part } from "../package/open-package.js";
import { holdLimit, refuse } from "../refusal.js";
import { attributeOf, type Tag } from "../xml/tag.js";
import type { Place } from "./bytes-to-numbers.js";
import { code } from "./codes.js";
import { shifting, type Shifted } from "./shift-formula.js";

/** A cell's `f` element. */
export interface FormulaElement {
  readonly type: string;
  /** The number of a shared formula. */
  readonly shared: string | undefined;
  /** Whether it states the range that shares it. */
  readonly isMaster: boolean;
  /** The input cells of a data table. */
  readonly inputs: readonly string[];
}

/** What a start tag says of the formula in it. */
export function formulaElement(tag: Tag): FormulaElement {
  if (tag.count === 0) return plain;
  const inputs = [attributeOf(tag, code.r1), attributeOf(tag, code.r2)];
  return {
    type: attributeOf(tag, code.t) ?? "normal",
    shared: attributeOf(tag, code.si),
    isMaster: attributeOf(tag, code.ref) !== undefined,
    inputs: inputs.filter((input) => input !== undefined),
  };
}

const plain: FormulaElement = { type: "normal", shared: undefined, isMaster: false, inputs: [] };

interface Master extends Readonly<Place> {
  readonly text: string;
  /** Made when the first cell shares it. */
  shifted: Shifted | null;
}

/**
 * The formulas of a sheet, shared ones written out for each cell that uses them. `count.shared`: characters written out so far, over all
 * sheets, which may be thousands of times what the part holds.
 */
export function sheetFormulas({ name, limits }: Part, count: { shared: number }) {
  const written = (master: Master, at: Place): string => {
    master.shifted ??= shifting(master.text);
    const formula = master.shifted(at.row - master.row, at.column - master.column);
    count.shared += formula.length;
    holdLimit(limits, "formulas", count.shared, name);
    return formula;
  };
  const masters = new Map<string, Master>();
  return {
    /** The formula of a cell; null when its element says none; undefined when it shares one that has not come yet. */
    read({ type, shared, isMaster, inputs }: FormulaElement, text: string, at: Place): string | null | undefined {
      if (type === "dataTable" && text === "") return `TABLE(${inputs.join(",")})`;
      if (type !== "shared" || shared === undefined) return text === "" ? null : text;
      if (text !== "") {
        if (isMaster || !masters.has(shared)) masters.set(shared, { ...at, text, shifted: null });
        return text;
      }
      const master = masters.get(shared);
      return master === undefined ? undefined : written(master, at);
    },
    /** A formula shared with a cell that came later. Refuses when none came: the cell would pass for a typed one. */
    late(shared: string, at: Place): string {
      return written(masters.get(shared) ?? refuse("corrupt-xml", name, `no shared formula ${shared}`), at);
    },
  };
}
