import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inflate } from "../../../lib/batch/files/inflate.js";
import { readXlsx } from "../../../lib/workbook/index.js";
import { hostile } from "../../workbook/xlsx/hostile/index.js";
import { outcome } from "../../workbook/xlsx/hostile/outcome.js";

describe("inflate", () => {
  const text = Buffer.from("centre de Fès, ".repeat(40));
  const compressed = deflateRawSync(text);

  it("gives back what was deflated, up to the size that is stated", () => {
    expect(inflate(compressed, text.length)).toEqual(text);
    expect(inflate(compressed, text.length + 100)).toEqual(text);
  });

  it("gives nothing of what is longer, cut off or damaged", () => {
    expect(inflate(compressed, text.length - 1)).toBeNull();
    expect(inflate(compressed.subarray(0, -3), text.length)).toBeNull();
    expect(inflate(Buffer.from([7, 7, 7]), 10)).toBeNull();
  });

  it("gives nothing of nothing", () => {
    expect(inflate(deflateRawSync(""), 0)).toEqual(Buffer.alloc(0));
  });
});

describe("odd and hostile files, inflated by zlib as the command does", () => {
  it.each([...hostile])("%s", (_, { bytes, gives }) => {
    expect(outcome(readXlsx(bytes, {}, inflate), gives)).toEqual(gives);
  });
});
