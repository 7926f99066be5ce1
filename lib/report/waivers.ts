import { rules } from "../rules/index.js";
import { cellAt, cellText, parseRange, type Snapshot } from "../workbook/index.js";
import type { Finding } from "./schema.js";
import type { Settings, Waiver } from "./settings.js";

/** Where a finding stands, and of which rule: what a waiver is found by. */
export type Waivable = Pick<Finding, "rule" | "sheet" | "cell">;

const neverWaived = new Set(rules.filter(({ waivable }) => waivable === false).map(({ id }) => id));

/** Whether a reviewer may accept a finding: not where it makes a total wrong, and a remark needs no acceptance. */
export function isWaivable({ rule, severity }: Pick<Finding, "rule" | "severity">): boolean {
  return severity !== "info" && !neverWaived.has(rule);
}

/** The settings with a finding accepted, for what its cell shows now; an earlier acceptance of it is replaced. `on` is the day, ISO. */
export function addWaiver(
  settings: Settings,
  snapshot: Snapshot,
  finding: Waivable,
  { by, reason, on }: Pick<Waiver, "by" | "reason" | "on">,
): Settings {
  const { rule, sheet, cell } = finding;
  const waiver = { rule, sheet, cell, value: shownAt(snapshot, finding), by, reason, on };
  return { ...settings, waivers: [...withoutWaiver(settings, finding).waivers, waiver] };
}

/** The settings with a finding open again. */
export function withoutWaiver(settings: Settings, finding: Waivable): Settings {
  return { ...settings, waivers: settings.waivers.filter((waiver) => !isSame(waiver, finding)) };
}

/** The waivers that hold: of rules that can be waived, whose cell still shows what was accepted. */
export function waiversInForce({ waivers }: Settings, snapshot: Snapshot): Waiver[] {
  return waivers.filter((waiver) => !neverWaived.has(waiver.rule) && shownAt(snapshot, waiver) === waiver.value);
}

/** A finding with the acceptance that holds for it, if any. */
export function withWaiver(finding: Finding, waivers: readonly Waiver[]): Finding {
  if (waivers.length === 0 || !isWaivable(finding)) return finding;
  const waiver = waivers.find((one) => isSame(one, finding));
  return waiver === undefined ? finding : { ...finding, waived: { by: waiver.by, reason: waiver.reason } };
}

function isSame(a: Waivable, b: Waivable): boolean {
  return a.rule === b.rule && a.sheet === b.sheet && a.cell === b.cell;
}

/** What a finding's cell shows; nothing for one about the whole workbook. */
function shownAt({ sheets }: Snapshot, { sheet, cell }: Pick<Waivable, "sheet" | "cell">): string {
  const own = sheets.find(({ name }) => name === sheet);
  const at = cell === null ? null : parseRange(cell);
  return own === undefined || at === null ? "" : cellText(cellAt(own, at.top, at.left));
}
