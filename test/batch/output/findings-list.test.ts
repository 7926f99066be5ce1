import { expect, it } from "vitest";
import { findingsList } from "../../../lib/batch/output/findings-list.js";
import { loadTexts } from "../../../lib/batch/messages/index.js";
import { screenOf } from "../../../lib/batch/output/screen.js";
import { checkWorkbook } from "../../../lib/report/index.js";
import { workbookOf } from "../../fixtures/sheet.js";

it("lists 40,000 findings of one rule in little time", async () => {
  const rows = [
    ["Nom", "CIN", "Montant"],
    ["Amina Tazi", "AB123456", 1500],
    ["Omar Tazi", "AB123457", "abc"],
  ];
  const [finding] = checkWorkbook(workbookOf(rows), { asOf: "2017-10-12", lang: "en" }).findings;
  if (finding === undefined) throw new Error("nothing was found");
  const findings = Array.from({ length: 40_000 }, (_, i) => ({ ...finding, sheet: "Lot", cell: `C${String(i + 1)}` }));
  const world = { width: null } as Parameters<typeof screenOf>[0];
  const listing = { lang: "en", texts: (await loadTexts("en")).table, screen: screenOf(world, "en") } as const;
  const start = performance.now();
  expect(findingsList(findings, listing).join("\n")).toContain("C40 …");
  expect(performance.now() - start).toBeLessThan(2_000);
});
