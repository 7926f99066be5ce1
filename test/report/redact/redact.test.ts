import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRun, checkWorkbook } from "../../../lib/report/index.js";
import { exampleSnapshot, type Example, type ExampleValue } from "../../../lib/rules/index.js";

const options = { asOf: "2026-01-01", redact: true } as const;

/** Fictional: a name in both scripts, a CIN, an account with a key that holds, phones, as people type them. */
const canaries = [
  "Zoubida Qanariya",
  "زبيدة القنارية",
  "QK987653",
  "230810007800020110620351",
  "230 810 0078000201106203 51",
  "0698765431",
  "+212698765431",
  "06 98 76 54 31",
];

type Column = keyof NonNullable<Example["people"]>[number];

const columns: readonly Column[] = [
  "name",
  "cin",
  "sex",
  "centre",
  "activity",
  "phone",
  "rib",
  "releaseDate",
  "diagnosis",
  "followUp",
  "training",
  "sensitive",
  "cash",
  "equipment",
  "total",
  "amountWords",
  "unknown",
];

const labels = ["Tranche", "Date", "Lieu", "Centres", "Enveloppe", "Nombre de bénéficiaires", "dont femmes"];

const person = fc.dictionary(
  fc.constantFrom(...columns),
  fc.constantFrom<ExampleValue>(...canaries, 20_000, "oui", "Fès", null),
);
const workbook = fc.record({
  lines: fc.array(fc.tuple(fc.constantFrom(...labels), fc.constantFrom<ExampleValue>(...canaries, 1)), {
    maxLength: 5,
  }),
  people: fc.array(person, { minLength: 1, maxLength: 5 }),
  total: person,
  headings: fc.dictionary(fc.constantFrom(...columns), fc.constantFrom(...canaries), { maxKeys: 2 }),
});

/** The report's text without spaces, so that no way of grouping digits hides any. */
function textOf(report: unknown): string {
  return JSON.stringify(report).replace(/\s/g, "");
}

const secrets = canaries.map((canary) => canary.replace(/\s/g, "")).concat("698765431", "30810007800020110620351");

function leaks(example: Example, lang: "ar" | "fr" | "en"): string[] {
  const report = checkWorkbook(exampleSnapshot(example), { ...options, lang });
  const text =
    textOf(report) +
    textOf(checkRun([...report.traces, ...report.traces.map((t) => ({ ...t, workbook: 1 }))], { ...options, lang }));
  return secrets.filter((secret) => text.includes(secret));
}

/** Whether three people have the same activity, which is then told: what several do says nothing of one of them. */
function haveOneActivity(people: readonly Partial<Record<Column, ExampleValue>>[]): boolean {
  const activities = people.map(({ activity }) => activity);
  return activities.some((one) => one != null && activities.filter((other) => other === one).length >= 3);
}

describe("a redacted report", () => {
  it("holds no name, CIN, RIB or phone, whatever column or line they were typed in", () => {
    fc.assert(
      fc.property(workbook, fc.constantFrom("ar", "fr", "en"), (example, lang) => {
        fc.pre(!haveOneActivity(example.people));
        expect(leaks(example as Example, lang)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each(columns)("holds none of them in the column %s", (column) => {
    for (const canary of canaries) expect(leaks({ people: [{}, { [column]: canary }, {}] }, "fr")).toEqual([]);
  });

  it("keeps the findings that are no secret: cell, rule, amount and what to do", () => {
    const example = { people: [{ cash: 8000, equipment: 12_000, total: 20_000.01 }] };
    const [finding] = checkWorkbook(exampleSnapshot(example), { ...options, lang: "fr" }).findings;
    expect(finding).toMatchObject({ rule: "amount/row-total", cell: "E5", found: "20000.01", expected: "20000.00" });
  });

  it("names the fault alone where its sentence would quote a cell", () => {
    const [finding] = checkWorkbook(exampleSnapshot({ people: [{}, { cin: "1234567" }] }), {
      ...options,
      lang: "fr",
    }).findings;
    expect(finding).toMatchObject({ rule: "beneficiary/cin-format", cell: "B6", found: null });
    expect(finding?.message).toBe("CIN impossible. Recopiez la CIN de la carte, comme AB123456.");
  });

  it.each([
    ["fr", "Cette personne figure déjà dans cette tranche, en B5."],
    ["ar", "هذا الشخص موجود من قبل في هذه الدفعة، في الخلية \u2068B5\u2069."],
    ["en", "This person is already in this batch, in B5."],
  ] as const)("names the cell of somebody who stands twice, and nobody (%s)", (lang, sentence) => {
    const example = { people: [{ cin: "QK987653" }, { cin: "QK987653" }] };
    const { findings } = checkWorkbook(exampleSnapshot(example), { ...options, lang });
    expect(findings.map(({ cell, said }) => [cell, said.finding])).toEqual([["B6", sentence]]);
  });

  it("names the cell of a similar name, and neither name", () => {
    const example = { people: [{ name: "Zoubida Qanariya" }, { name: "ZOUBIDA  QANARIYA" }] };
    const { findings } = checkWorkbook(exampleSnapshot(example), { ...options, lang: "fr" });
    expect(findings.map(({ cell, said }) => [cell, said.finding])).toEqual([
      ["A6", "Ce nom est presque celui qui est écrit en A5, sans CIN commune."],
    ]);
  });

  it("keeps known centres and activities that several share", () => {
    const people = ["Couture", "Couture", "Couture", "Zoubida Qanariya"].map((activity) => ({
      activity,
      centre: "Fès",
    }));
    const [batch] = checkWorkbook(exampleSnapshot({ people }), { ...options, lang: "fr" }).batches;
    expect(batch?.byCentre.map(({ centre, total }) => [centre, total])).toEqual([["Fès", "80000.00"]]);
    expect(batch?.byActivity.map(({ activity, beneficiaries }) => [activity, beneficiaries])).toEqual([["Couture", 3]]);
  });

  it("still finds who was funded before, in another workbook too", () => {
    const trace = checkWorkbook(exampleSnapshot({}), { ...options, lang: "fr", file: "a.xlsx" }).traces;
    const later = checkWorkbook(
      exampleSnapshot({
        lines: [
          ["Tranche", 2],
          ["Date", { date: "2017-10-05" }],
        ],
        people: [{ cin: "AB100002" }],
      }),
      { ...options, lang: "fr", file: "b.xlsx" },
    ).traces.map((one) => ({ ...one, workbook: 1 }));
    const found = checkRun([...trace, ...later], { ...options, lang: "fr" });
    expect(found.map(({ workbook: at, finding }) => [at, finding.rule, finding.cell, finding.found])).toEqual([
      [1, "beneficiary/funded-before", "B5", null],
    ]);
    expect(found.map(({ finding }) => finding.said.finding)).toEqual([
      "Cette CIN figure déjà dans la tranche 1, classeur a.xlsx, feuille «\u00a0Feuille 1\u00a0», cellule B6.",
    ]);
  });
});
