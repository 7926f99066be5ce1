import { describe, expect, it, vi } from "vitest";
import {
  choiceOf,
  countOf,
  dayOf,
  refuseOtherChoices,
  requiredText,
  sizeOf,
  textOf,
} from "../../../lib/batch/options/read-options.js";
import { UsageError } from "../../../lib/batch/usage-error.js";

/** The text of the usage error that reading an option ends in. */
function fault(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.text;
    throw error;
  }
}

describe("an option that is not given", () => {
  it("is what the command falls back on", () => {
    expect(choiceOf({}, "format", ["table", "json"], "table")).toBe("table");
    expect(countOf({}, "jobs", 3)).toBe(3);
    expect(sizeOf({}, "max-size", 25)).toBe(25);
    expect(textOf({}, "out")).toBeNull();
  });

  it("is a day of the local calendar", () => {
    vi.useFakeTimers({ now: new Date(2017, 8, 5, 0, 30) });
    expect(dayOf({}, "as-of")).toBe("2017-09-05");
    vi.useRealTimers();
  });

  it("is refused where it has to be", () => {
    expect(fault(() => requiredText({}, "out"))).toBe("missingOption");
    expect(fault(() => requiredText({ out: "" }, "out"))).toBe("missingOption");
  });
});

describe("a word that a command does not offer", () => {
  const offered = [
    { flags: "--lang <lang>", about: "lang", choices: ["ar", "fr"] },
    { flags: "--fail-on <severity>", about: "failOn", choices: ["error", "never"] },
    { flags: "--out <file>", about: "out" },
  ] as const;

  it.each([
    ["of one of its options", { lang: "en" }, "badChoice"],
    ["of an option with a hyphen", { failOn: "info" }, "badChoice"],
    ["nowhere", { lang: "ar", failOn: "never", out: "en" }, null],
  ])("is refused: %s", (_, options, expected) => {
    const read = (): void => {
      refuseOtherChoices(options, offered);
    };
    expect(fault(read)).toBe(expected);
  });
});

it.each([
  ["500000", 500_000],
  ["800kB", 800_000],
  ["25MB", 25_000_000],
  ["1g", 1e9],
  ["12 b", 12],
])("a size is read with its unit: %s", (maxSize, bytes) => {
  expect(sizeOf({ maxSize }, "max-size", 0)).toBe(bytes);
});

describe("what no option can be is refused", () => {
  it.each(["0", "-1", "1.5", "a lot", "1e3", "1000000", ""])("as a count: %j", (jobs) => {
    expect(fault(() => countOf({ jobs }, "jobs", 1))).toBe("badNumber");
  });

  it.each(["0", "-5MB", "5TB", "MB", ""])("as a size: %j", (maxSize) => {
    expect(fault(() => sizeOf({ maxSize }, "max-size", 1))).toBe("badSize");
  });

  it.each(["28/09/2017", "2017-02-30", "2017-9-8"])("as a day: %j", (asOf) => {
    expect(fault(() => dayOf({ asOf }, "as-of"))).toBe("badDate");
  });

  it("as a choice", () => {
    expect(fault(() => choiceOf({ format: "xml" }, "format", ["table", "json"], "table"))).toBe("badChoice");
  });
});
