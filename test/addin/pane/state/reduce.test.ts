import { expect, it } from "vitest";
import { reduce } from "../../../../addin/pane/state/reduce.js";
import { initialState, type Check } from "../../../../addin/pane/state/pane-state.js";
import { checkWorkbook } from "../../../../lib/report/index.js";
import { exampleSnapshot } from "../../../../lib/rules/index.js";

const report = checkWorkbook(exampleSnapshot({ people: [{}] }), { asOf: "2017-10-10", lang: "fr" });
const refused = (code: "user-editing" | "busy" | "read-only"): Extract<Check, { kind: "refused" }> => ({
  kind: "refused",
  refusal: { code, sheet: null, detail: null },
});

it.each([
  ["somebody is typing in a cell", refused("user-editing"), report],
  ["Excel is busy", refused("busy"), report],
  ["the user stopped the check", { kind: "cancelled" }, report],
  ["Excel gives nothing out", refused("read-only"), null],
  ["there is no workbook any more", { kind: "no-workbook" }, null],
] as const)("when %s, the last report stays or goes", (_, check, kept) => {
  const state = { ...initialState("fr"), report };
  expect(reduce(state, { kind: "not-checked", check })).toMatchObject({ check, report: kept });
});
