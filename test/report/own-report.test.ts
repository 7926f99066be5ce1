import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../lib/report/index.js";
import { exampleSnapshot } from "../../lib/rules/index.js";
import { reportSettings, type Snapshot } from "../../lib/workbook/index.js";

const marked = (snapshot: Snapshot): Snapshot => ({ ...snapshot, settings: JSON.stringify(reportSettings) });
const options = { asOf: "2017-10-12", lang: "fr" } as const;

describe("a workbook that says it is a report of minha's", () => {
  it("need not hold a batch", () => {
    const plain = exampleSnapshot({ plain: [["Total", 3]] });
    expect(checkWorkbook(plain, options).status).toBe("invalid");
    expect(checkWorkbook(marked(plain), options)).toMatchObject({ status: "valid", batches: [] });
  });

  it("is checked like any other where it lists people: nobody passes unseen by saying so", () => {
    const submission = exampleSnapshot({ people: [{ total: 1000 }, { total: "à préciser" }] });
    const { findings, ...rest } = checkWorkbook(submission, options);
    expect(findings.map(({ rule }) => rule)).toContain("amount/unreadable");
    expect(checkWorkbook(marked(submission), options)).toEqual({ findings, ...rest });
  });

  it("lists findings that are no batches, though names and amounts stand in them", () => {
    const listed = exampleSnapshot({
      headings: { unknown: "Règle" },
      people: [{ unknown: "amount/stored-as-text" }, { unknown: "beneficiary/sex" }],
    });
    expect(checkWorkbook(marked(listed), options).batches).toEqual([]);
  });
});
