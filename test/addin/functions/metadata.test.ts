import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { format } from "prettier";
import { expect, test } from "vitest";

const folder = new URL("../../../addin/functions/", import.meta.url);
const sources = ["amount", "sum", "words", "rib", "cin"].map((name) => fileURLToPath(new URL(`${name}.ts`, folder)));

test("functions.json, which Excel's formula wizard shows, is what the sources say", async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  expect(errors).toEqual([]);
  const json = await format(metadataJson, { parser: "json", printWidth: 120 });
  await expect(json).toMatchFileSnapshot(fileURLToPath(new URL("functions.json", folder)));
});
