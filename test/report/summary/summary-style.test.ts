import { format } from "prettier";
import { describe, expect, it } from "vitest";
import {
  faultWording,
  readSummaryStyle,
  standardSummaryStyle,
  summaryStyleJsonSchema,
} from "../../../lib/report/index.js";

async function json(value: object): Promise<string> {
  return format(JSON.stringify(value), { parser: "json", printWidth: 120 });
}

describe("templates/summary.json", () => {
  it("is the standard style, for a person to copy and restyle", async () => {
    const file = await json({ $schema: "./summary.schema.json", ...standardSummaryStyle });
    await expect(file).toMatchFileSnapshot("../../../templates/summary.json");
  });

  it("has its schema beside it", async () => {
    await expect(await json(summaryStyleJsonSchema())).toMatchFileSnapshot("../../../templates/summary.schema.json");
  });

  it("is read back as it is", () => {
    const read = readSummaryStyle({ $schema: "./summary.schema.json", ...standardSummaryStyle });
    expect(read).toEqual({ kind: "style", style: { $schema: "./summary.schema.json", ...standardSummaryStyle } });
  });
});

describe("a style file", () => {
  it("says only what it changes", () => {
    const read = readSummaryStyle({ colours: { title: "7A1F1F" }, texts: { fr: { title: "Bordereau de remise" } } });
    expect(read).toEqual({
      kind: "style",
      style: {
        ...standardSummaryStyle,
        colours: { ...standardSummaryStyle.colours, title: "7A1F1F" },
        texts: {
          ...standardSummaryStyle.texts,
          fr: { ...standardSummaryStyle.texts.fr, title: "Bordereau de remise" },
        },
      },
    });
  });

  it.each([
    ["a colour that is none", { colours: { title: "red" } }, "colours.title"],
    ["a block that does not exist", { blocks: ["heading", "photo"] }, "blocks.1"],
    [
      "a fact that the closing formula does not have",
      { texts: { fr: { closing: "Arrêté à {sum}" } } },
      "texts.fr.closing",
    ],
    ["a fact where there is none", { texts: { ar: { title: "بيان {number}" } } }, "texts.ar.title"],
    ["a column without width", { widths: { cash: 0 } }, "widths.cash"],
  ])("is refused with the place of %s", (_, value, path) => {
    const read = readSummaryStyle(value);
    expect(read.kind === "refused" && read.faults.map((fault) => fault.path)).toEqual([path]);
  });

  it("is refused when it sets what does not exist", () => {
    const read = readSummaryStyle({ colors: { title: "7A1F1F" } }, faultWording("en"));
    const faults = read.kind === "refused" ? read.faults : [];
    expect(faults.map(({ path }) => path)).toEqual([""]);
    expect(faults[0]?.problem).toContain("colors");
  });
});
