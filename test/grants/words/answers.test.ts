import { describe, expect, it } from "vitest";
import { readSex } from "../../../lib/grants/words/answers.js";
import { readAnswer } from "../../../lib/grants/index.js";

describe("readAnswer", () => {
  it.each([
    ["Oui", "yes"],
    ["نعم", "yes"],
    ["✓", "yes"],
    ["Non", "no"],
    ["لا", "no"],
    ["✗ absent", "no"],
    ["Oui / نعم", "yes"],
    ["Non\nلا", "no"],
    ["Oui / لا", null], // two languages that differ say nothing
    ["Oui / نعم / yes", null],
    ["à vérifier", null],
    ["", null],
  ])("%j says %s", (text, said) => {
    expect(readAnswer(text)).toBe(said);
  });
});

describe("readSex", () => {
  it.each([
    ["F", "female"],
    ["أنثى", "female"],
    ["Mme", "female"],
    ["W", "female"],
    ["Fille", "female"],
    ["Garçon", "male"],
    ["H", "male"],
    ["ذكر", "male"],
    ["F / أنثى", "female"],
    ["M | ذكر", "male"],
    ["السيدة", "female"],
    ["مستفيدة", "female"],
    ["مستفيد", "male"],
    ["مستفيدون", null],
    ["F / ذكر", null],
    ["F/M", null],
    ["Fès", null],
  ])("%j is %s", (text, sex) => {
    expect(readSex(text)).toBe(sex);
  });
});
