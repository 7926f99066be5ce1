import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functionsIn, type FunctionsMetadata } from "../../../addin/functions/wizard-texts.js";

const metadata = JSON.parse(
  readFileSync(new URL("../../../addin/functions/functions.json", import.meta.url), "utf8"),
) as FunctionsMetadata;

describe.each(["fr", "ar"] as const)("the formula wizard in %s", (lang) => {
  it("describes every function and every argument, and changes nothing that Excel goes by", () => {
    const translated = functionsIn(lang, metadata);
    const withoutTexts = ({ functions }: FunctionsMetadata): unknown =>
      functions.map((one) => ({
        ...one,
        description: "",
        parameters: one.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
      }));
    expect(withoutTexts(translated)).toEqual(withoutTexts(metadata));
    for (const [at, { description, parameters }] of translated.functions.entries()) {
      expect(description).not.toBe(metadata.functions[at]?.description);
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  it("fails the build where a function is not described", () => {
    const unknown = { functions: [{ id: "NEW", description: "New.", parameters: [] }] };
    expect(() => functionsIn(lang, unknown)).toThrow(/MINHA\.NEW/);
  });
});
