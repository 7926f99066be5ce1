import fc from "fast-check";
import { expect, it } from "vitest";
import { fingerprint, fingerprintsOf, repeated } from "../../lib/text/index.js";

it("gives one number for one text, whole and positive", () => {
  expect(fingerprint("AB123456")).toBe(fingerprint("AB123456"));
  fc.assert(fc.property(fc.string(), (text) => Number.isSafeInteger(fingerprint(text)) && fingerprint(text) >= 0));
});

it("tells the CINs of a million people apart", () => {
  const numbers = new Set<number>();
  for (let i = 0; i < 1_000_000; i++) numbers.add(fingerprint(`AB${i}`));
  expect(numbers.size).toBe(1_000_000);
});

it("finds what stands in some lists more than once", () => {
  expect([...repeated([Float64Array.of(3, 1, 2, 3), Float64Array.of(), Float64Array.of(1, 3, 4)])]).toEqual([1, 3]);
  expect(repeated([]).size).toBe(0);
});

it("gives the fingerprint of each who has a text, in their order", () => {
  const people = [{ cin: "AB1" }, { cin: null }, { cin: "" }, { cin: "CD2" }, { cin: "AB1" }];
  expect([...fingerprintsOf(people, ({ cin }) => cin)]).toEqual(["AB1", "CD2", "AB1"].map(fingerprint));
  expect(fingerprintsOf([{ cin: null }], ({ cin }) => cin).length).toBe(0);
});
