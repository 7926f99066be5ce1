import { describe, expect, it } from "vitest";
import { noSettings, readSettings, settingsText } from "../../lib/report/index.js";

const waiver = {
  rule: "amount/zero",
  sheet: "Tranche 1",
  cell: "C6",
  value: "0",
  by: "Nadia Saadi",
  reason: "payée par la province",
  on: "2017-10-02",
} as const;

describe("readSettings", () => {
  it("reads back what settingsText wrote", () => {
    const settings = { version: 1, waivers: [waiver], layout: { headings: { Xyz: "total" } } } as const;
    expect(readSettings(settingsText({ ...settings, waivers: [waiver] }))).toEqual(settings);
  });

  it.each([
    ["no settings", null],
    ["text that is no JSON", "{"],
    ["JSON of another shape", "[]"],
    ["a later version", '{"version":2,"waivers":[]}'],
    ["a rule that does not exist", JSON.stringify({ version: 1, waivers: [{ ...waiver, rule: "amount/none" }] })],
    ["a field that does not exist", '{"version":1,"layout":{"headings":{"Xyz":"__proto__"}}}'],
  ])("takes %s for none: what was accepted is open again", (_, json) => {
    expect(readSettings(json)).toEqual(noSettings);
  });
});
