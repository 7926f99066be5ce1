import { describe, expect, it } from "vitest";
import { createLexicon, readGrants } from "../../lib/grants/index.js";
import {
  exampleSnapshot,
  readRulesFile,
  rules,
  runRules,
  type Example,
  type FoundFacts,
} from "../../lib/rules/index.js";
import { address } from "../../lib/workbook/index.js";

function found(example: Example, file: unknown = {}): FoundFacts[] {
  const read = readRulesFile(file);
  if (read.kind === "refused") throw new Error(JSON.stringify(read.faults));
  const snapshot = exampleSnapshot(example);
  const context = { rules: read.rules, asOf: "2026-01-01", date1904: false };
  return runRules(rules, snapshot, readGrants(snapshot, createLexicon()), context);
}

/** "rule cell", in the order of the rules. */
function named(example: Example, file: unknown = {}): string[] {
  return found(example, file).map(({ rule, at }) =>
    `${rule.id} ${at === null ? "" : address(at.row, at.column)}`.trim(),
  );
}

describe("one cause, one finding", () => {
  it.each<[string, Example, string[]]>([
    [
      "an unreadable amount gives no missing amount, no row total, no wrong total and no wrong envelope",
      {
        lines: [
          ["Tranche", 1],
          ["Date", { date: "2017-09-28" }],
          ["Enveloppe", 60_000],
        ],
        people: [
          { cash: 8000, equipment: 12_000, total: 20_000 },
          { cash: 8000, equipment: "à préciser", total: 20_000 },
        ],
        total: {
          cash: { formula: "SUM(C6:C7)", result: 16_000 },
          equipment: { formula: "SUM(D6:D7)", result: 12_000 },
          total: { formula: "SUM(E6:E7)", result: 40_000 },
        },
      },
      ["amount/unreadable D7"],
    ],
    [
      "an error value gives nothing where a total rests on it",
      { people: [{}, { total: { error: "#REF!" } }], total: { total: { formula: "SUM(C5:C6)", result: "#REF!" } } },
      ["workbook/error-value C6"],
    ],
    [
      "a range that is too short gives no wrong total beside it",
      { people: [{}, {}, {}], total: { total: { formula: "SUM(C5:C6)", result: 40_000 } } },
      ["total/range C8"],
    ],
    [
      "a stale result gives no wrong total beside it",
      { people: [{}, {}], total: { total: { formula: "SUM(C5:C6)", result: 39_000 } } },
      ["total/stale C7"],
    ],
    [
      "a person twice has neither a similar name nor a shared RIB",
      {
        people: [
          { name: "Amina Bennani", cin: "AB100001", rib: "001810007800020110620318" },
          { name: "Amina Bennani", cin: "AB100001", rib: "001810007800020110620318" },
        ],
      },
      ["beneficiary/duplicate B6"],
    ],
    [
      "a row without a name has no missing CIN",
      { people: [{ centre: "Fès" }, { name: null, cin: null, centre: "Fès" }] },
      ["beneficiary/name A6"],
    ],
    [
      "a sex that is not stated gives no wrong number of women",
      {
        lines: [
          ["Tranche", 1],
          ["Date", { date: "2017-09-28" }],
          ["dont femmes", 2],
        ],
        people: [{ sex: "F" }, { sex: null }],
      },
      ["beneficiary/sex C7"],
    ],
  ])("%s", (_, example, expected) => {
    expect(named(example)).toEqual(expected);
  });

  it("gives an unreadable part of the total beside cash and equipment, and no row total for it", () => {
    const people = [1, 2, 3, 4].map((i) => ({ other: 100 * i, cash: 8000, equipment: 9000, total: 17_000 + 100 * i }));
    const last = { other: "à voir", cash: 8000, equipment: 9000, total: 17_500 };
    const headings = { other: "Frais de formation" };
    expect(named({ people: [...people, last], headings })).toEqual(["amount/unreadable C9"]);
  });

  it("gives a wrong row total and the envelope it leaves wrong: the first may be accepted, the second may not", () => {
    const example: Example = {
      lines: [
        ["Tranche", 1],
        ["Date", { date: "2017-09-28" }],
        ["Enveloppe", 40_000],
      ],
      people: [
        { cash: 8000, equipment: 12_000, total: 20_000 },
        { cash: 8000, equipment: 12_000, total: 20_700 },
      ],
    };
    expect(named(example)).toEqual(["total/envelope B3", "amount/row-total E7"]);
  });

  it("gives an amount stored as text and the total that is short by it: two cells to mend", () => {
    const example: Example = {
      people: [{}, { total: "2.000,00" }],
      total: { total: { formula: "SUM(C5:C6)", result: 20_000 } },
    };
    expect(named(example)).toEqual(["amount/stored-as-text C6", "total/mismatch C7"]);
  });
});

it("names the second of two columns that claim one field, though the first is the one that is not read", () => {
  const people = [1, 2, 3].map((i) => ({ cin: `QX10000${String(i)}`, unknown: `AB10000${String(i)}` }));
  const headings = { cin: "N° de la CIN", unknown: "CIN" };
  expect(named({ people, headings })).toEqual(["workbook/duplicate-column C4"]);
});

describe("the rules file", () => {
  const example: Example = { people: [{}, { total: 0 }] };

  it("changes severities", () => {
    const severities = { "amount/zero": "error" };
    expect(found(example, { severities }).map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("switches rules off", () => {
    expect(named(example, { severities: { "amount/zero": "off" } })).toEqual([]);
  });

  it.each([
    ["an unknown key", { limit: {} }, ""],
    ["an unknown rule", { severities: { "amount/none": "error" } }, "severities"],
    ["a severity that is none", { severities: { "amount/zero": "fatal" } }, "severities.amount/zero"],
    ["an amount that is a number", { limits: { maximum: 100_000 } }, "limits.maximum"],
    ["an amount with three decimals", { limits: { minimum: "0.001" } }, "limits.minimum"],
    ["an unknown column", { required: [["nom"]] }, "required.0.0"],
    ["a centre without a name", { centres: [{ name: "" }] }, "centres.0.name"],
  ])("is refused with %s, at its path", (_, file, path) => {
    const read = readRulesFile(file);
    expect(read.kind === "refused" ? read.faults.map((fault) => fault.path) : []).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^${path}`))]),
    );
  });
});
