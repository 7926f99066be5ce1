import { describe, expect, it } from "vitest";
import { localCentre } from "../../../lib/report/index.js";
import { defaultRules } from "../../../lib/rules/index.js";

describe("localCentre", () => {
  it.each([
    ["Salé", "ar", "سلا"],
    ["Casablanca", "ar", "الدار البيضاء"],
    ["Salé", "fr", "Salé"],
    ["Settat", "ar", "Settat"], // none of the list: as it was written
  ] as const)("prints %s in %s as %s", (name, lang, printed) => {
    expect(localCentre(name, lang, defaultRules)).toBe(printed);
  });
});
