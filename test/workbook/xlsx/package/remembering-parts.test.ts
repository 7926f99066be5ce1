import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../../lib/workbook/xlsx/limits.js";
import type { Part } from "../../../../lib/workbook/xlsx/package/open-package.js";
import { rememberingParts } from "../../../../lib/workbook/xlsx/package/remembering-parts.js";
import { Refusal, refuse } from "../../../../lib/workbook/xlsx/refusal.js";

interface Made {
  readonly part: Part;
  /** What was asked of it, in order. */
  readonly asked: string[];
}

function made(text: string, own: Partial<Part> = {}, crc = 7): Made {
  const asked: string[] = [];
  const bytes = new TextEncoder().encode(text);
  const part: Part = {
    name: "xl/styles.xml",
    key: "xl/styles.xml",
    size: text.length,
    packed: { method: 8, crc, bytes },
    limits: defaultLimits,
    wasRead: () => asked.length > 0,
    read: (take) => {
      asked.push("read");
      take(bytes);
    },
    pass: () => asked.push("pass"),
    ...own,
  };
  return { part, asked };
}

/** A reading that says how often it ran. */
function reader() {
  let times = 0;
  const read = rememberingParts((part) => {
    times++;
    let text = "";
    part.read((chunk) => {
      text += new TextDecoder().decode(chunk);
      return false;
    });
    return text;
  });
  return { read, times: () => times };
}

describe("rememberingParts", () => {
  it("reads what comes byte for byte again once, and counts it all the same", () => {
    const { read, times } = reader();
    const [first, again] = [made("<a/>"), made("<a/>")];
    expect([read(first.part), read(again.part)]).toEqual(["<a/>", "<a/>"]);
    expect(times()).toBe(1);
    expect([first.asked, again.asked]).toEqual([["read"], ["pass"]]);
  });

  it("takes no part for another that has its checksum and its length", () => {
    const { read } = reader();
    expect([read(made("<a/>").part), read(made("<b/>").part), read(made("<a/>").part)]).toEqual([
      "<a/>",
      "<b/>",
      "<a/>",
    ]);
  });

  it.each([
    ["another place in the package", { key: "xl/other.xml" }],
    ["another size", { size: 5 }],
    ["another way to pack", { packed: { method: 0, crc: 7, bytes: new TextEncoder().encode("<a/>") } }],
    ["a stricter limit of depth", { limits: { ...defaultLimits, depth: 3 } }],
  ])("reads a part of %s anew", (_, own) => {
    const { read, times } = reader();
    read(made("<a/>").part);
    read(made("<a/>", own).part);
    expect(times()).toBe(2);
  });

  it("does not hold on to the bytes of the file that it was given", () => {
    const { read } = reader();
    const { part } = made("<a/>");
    read(part);
    part.packed.bytes.fill(0x62); // the file's memory is used for the next one
    expect(read(made("bbbb").part)).toBe("bbbb");
    expect(read(made("<a/>").part)).toBe("<a/>");
  });

  it("says what is refused each time", () => {
    const read = rememberingParts(({ name }): string => refuse("corrupt-xml", name, "bad"));
    for (const { part } of [made("<a"), made("<a")]) expect(() => read(part)).toThrow(Refusal);
  });

  it("reads large parts each time", () => {
    const { read, times } = reader();
    const long = "x".repeat(4_097);
    expect([read(made(long).part), read(made(long).part)]).toEqual([long, long]);
    expect(times()).toBe(2);
  });
});
