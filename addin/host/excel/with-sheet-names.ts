import type { SheetPlan } from "../sheet-plan.js";

/** A sheet's name before a cell in a formula, as plans write it: 'Tranche 1'!F18. */
const QUOTED = /'((?:[^']|'')+)'!/g;

/** The plan with formulas that name planned sheets as those are called now; `names` has the new name by the planned one. */
export function withSheetNames(plan: SheetPlan, names: ReadonlyMap<string, string>): SheetPlan {
  if ([...names].every(([planned, name]) => planned === name)) return plan;
  const follow = (formula: string): string =>
    formula.replace(QUOTED, (as, planned: string) => {
      const name = names.get(planned.replaceAll("''", "'"));
      return name === undefined ? as : `'${name.replaceAll("'", "''")}'!`;
    });
  const cells = plan.cells.map((cell): SheetPlan["cells"][number] => {
    const { content } = cell;
    return content.kind === "formula" ? { ...cell, content: { ...content, formula: follow(content.formula) } } : cell;
  });
  return { ...plan, cells };
}
