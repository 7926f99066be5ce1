import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeCodec } from "../../../lib/batch/files/node-codec.js";
import { plainCodec } from "../../../lib/workbook/xlsx/zip/codec.js";
import { readXlsx } from "../../../lib/workbook/index.js";
import { hostile } from "../../workbook/xlsx/hostile/index.js";
import { outcome } from "../../workbook/xlsx/hostile/outcome.js";

const { inflate } = nodeCodec;

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

describe("crc32", () => {
  it("is the one that JavaScript makes, whole or in pieces", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 100 }), (first, second) => {
        const whole = plainCodec.crc32(Buffer.concat([first, second]), 0);
        expect(nodeCodec.crc32(second, nodeCodec.crc32(first, 0))).toBe(whole);
        expect(plainCodec.crc32(second, plainCodec.crc32(first, 0))).toBe(whole);
      }),
    );
  });

  it("of the nine digits is the one of every description", () => {
    expect(plainCodec.crc32(Buffer.from("123456789"), 0)).toBe(0xcbf43926);
  });
});

describe("odd and hostile files, inflated by zlib as the command does", () => {
  it.each([...hostile])("%s", (_, { bytes, gives }) => {
    expect(outcome(readXlsx(bytes, {}, nodeCodec), gives)).toEqual(gives);
  });
});
