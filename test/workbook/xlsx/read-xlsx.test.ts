import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../lib/workbook/index.js";
import { hostile } from "./hostile/index.js";
import { outcome } from "./hostile/outcome.js";

describe("odd and hostile files", () => {
  it.each([...hostile])("%s", (_, { bytes, gives }) => {
    expect(outcome(readXlsx(bytes), gives)).toEqual(gives);
  });
});
