import { expect, it } from "vitest";
import { compareAnnouncement, readAnnouncement } from "../../../lib/announce/index.js";
import { comparisonLines } from "../../../lib/batch/announcements/comparison-lines.js";
import type { World } from "../../../lib/batch/command.js";
import { loadTexts } from "../../../lib/batch/messages/index.js";
import { screenOf } from "../../../lib/batch/output/screen.js";
import { knownCentres } from "../../../lib/grants/index.js";
import { batchOf } from "../../announce/batch-of.js";

/** The line of a figure, as an officer reads it in French, without the spaces that lay it out. */
async function lineOf(figure: string, text: string, batch = batchOf()): Promise<string | undefined> {
  const reading = readAnnouncement(text);
  const announced = reading.kind === "announcement" ? reading.batches : [];
  const comparison = compareAnnouncement(announced, [{ ...batch, file: "lot.xlsx" }]);
  const screen = screenOf({ width: null } as World, "fr");
  const lines = comparisonLines(comparison, {
    lang: "fr",
    texts: await loadTexts("fr"),
    screen,
    centres: knownCentres,
  });
  return lines
    .map((line) => line.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " "))
    .find((line) => line.startsWith(` ${figure}`))
    ?.trim();
}

it.each([
  ["Date", "La première tranche, le 28 septembre 2017", "Date concorde 28/09/2017 28/09/2017"],
  ["Jour", "La première tranche, vendredi 28 septembre 2017", "Jour diffère vendredi jeudi"],
  ["Enveloppe", "La première tranche : 545 381,92 DH", "Enveloppe diffère 545 381,92 545 381,93"],
])("writes what is announced and what is computed as people do: %s", async (figure, text, line) => {
  expect(await lineOf(figure, text)).toBe(line);
});

it("writes an amount with a third decimal as an amount, too", async () => {
  const batch = { ...batchOf(), total: "545381.935" };
  expect(await lineOf("Enveloppe", "La première tranche : 545 381,93 DH", batch)).toContain("545 381,935");
});
