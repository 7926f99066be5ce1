import { describe, expect, it } from "vitest";
import { readSex } from "../../lib/grants/answers.js";

describe("a sex", () => {
  it.each([
    ["female", ["F", "Féminin", "Mme", "أنثى", "السيدة", "مستفيدة", "F / أ"]],
    ["male", ["M", "H", "Masculin", "M.", "ذكر", "السيد", "مستفيد", "Homme / ذكر"]],
    [null, ["x", "F / M", "مستفيدون", ""]],
  ] as const)("is %s", (sex, texts) => {
    expect(texts.map((text) => readSex(text))).toEqual(texts.map(() => sex));
  });
});
