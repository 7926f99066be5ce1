import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { fieldIds } from "../../../lib/grants/index.js";
import { errorTexts, fieldName, gapText, ruleTexts, weekdayName } from "../../../lib/report/messages/index.js";
import { findingOf } from "../../../lib/report/findings.js";
import { errorCodes, gapCauses, say } from "../../../lib/report/index.js";
import { rules, type RuleId } from "../../../lib/rules/index.js";
import { factsOfExample } from "../../fixtures/facts-of-example.js";

const languages = ["ar", "fr", "en"] as const;

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}
const ARGUMENTS: readonly number[] = [1, 5, 6]; // argument, select, plural
const PLURAL = 6;

function elements(message: string): Element[] {
  const all = (list: readonly Element[]): Element[] =>
    list.flatMap((one) => [one, ...Object.values(one.options ?? {}).flatMap(({ value }) => all(value))]);
  return all(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst());
}

/** What no sentence may show: a leftover of its making, or one of the catalogue's own words for nothing. */
const LEFTOVER = /[{}]|undefined|\bnull\b|\bNaN\b|\[object/;

/** A rule's four texts. */
function textsOf(lang: (typeof languages)[number], id: RuleId): string[] {
  const { title, finding, why, advice } = ruleTexts(lang, id);
  return [title, finding, why, advice];
}

describe.each(languages)("the catalogue in %s", (lang) => {
  const templates = rules.flatMap(({ id }) => textsOf(lang, id));

  it("has no skeletons: the pane carries no reader of them", () => {
    for (const text of templates) expect(text).not.toContain("::");
  });

  it("writes apostrophes as ’, since ' swallows the value after it", () => {
    const all = [
      ...templates,
      ...gapCauses.map((cause) => gapText(lang, cause)),
      ...fieldIds.map((id) => fieldName(lang, id)),
    ];
    for (const text of all) expect(text).not.toContain("'");
  });

  it("has text everywhere, without doubled or outer spaces", () => {
    for (const text of templates) {
      expect(text).not.toBe("");
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/ {2}/);
    }
  });

  it("gives every plural all the forms of its language", () => {
    const forms = lang === "ar" ? ["zero", "one", "two", "few", "many", "other"] : ["one", "other"];
    const messages = [...templates, ...gapCauses.map((cause) => gapText(lang, cause))];
    const plurals = messages.flatMap(elements).filter(({ type }) => type === PLURAL);
    expect(plurals.length).toBeGreaterThan(8);
    for (const { options } of plurals) expect(Object.keys(options ?? {})).toEqual(expect.arrayContaining(forms));
  });

  it.each(rules)("says every bad example of $id", (rule) => {
    for (const example of rule.examples.bad) {
      const [facts] = factsOfExample(rule, example);
      if (facts === undefined) throw new Error("the example gives no finding");
      const given = new Set([
        "found",
        "expected",
        ...Object.keys(facts.values ?? {}),
        ...Object.keys(facts.fields ?? {}),
      ]);
      const { title, why, finding, advice } = ruleTexts(lang, rule.id);
      for (const { type, value } of [finding, advice].flatMap(elements))
        if (ARGUMENTS.includes(type)) expect(given).toContain(value);
      for (const text of [title, why])
        expect(elements(text).filter(({ type }) => ARGUMENTS.includes(type))).toEqual([]);
      for (const redact of [false, true]) {
        const { message } = findingOf(facts, lang, redact);
        expect(message).not.toMatch(LEFTOVER);
        expect(message).toMatch(/[.…]$/);
        expect(message).not.toMatch(/[«“]\s*[»”]/);
      }
    }
  });

  it.each(errorCodes)("says what %s is and what to do", (code) => {
    const failures = [
      {},
      {
        part: "xl/workbook.xml",
        what: "seven-zip",
        limit: "cells",
        value: "5000000",
        details: "TypeError cells.ts:3:1",
      },
    ];
    for (const facts of failures) {
      const { message, advice } = errorTexts(lang, code, facts);
      expect(message).toMatch(/[.]$/);
      expect(advice).toMatch(/[.]$/);
      expect(message + advice).not.toMatch(LEFTOVER);
      expect(message + advice).not.toContain("'");
    }
  });

  it.each(gapCauses)("explains the gap %s for one cell and for many, low and high", (cause) => {
    for (const count of [0, 1, 2, 3, 11, 100])
      for (const direction of ["low", "high"]) {
        const said = say(lang, gapText(lang, cause), { difference: "12,00", cells: "C5", count, direction });
        expect(said).toContain("12,00");
        expect(said).not.toMatch(LEFTOVER);
      }
  });

  it("names every weekday, and nothing else", () => {
    expect(weekdayName(lang, "thursday")).not.toBeNull();
    for (const text of ["Thursday", "jeudi", "toString", ""]) expect(weekdayName(lang, text)).toBeNull();
  });
});

describe("French typography", () => {
  it("puts no-break spaces before : ; ? ! » and after «", () => {
    for (const { id } of rules)
      for (const text of textsOf("fr", id)) expect(text).not.toMatch(/ [:;?!»]|« |[^\s\u00a0][;?!»]/);
  });
});

describe("Arabic sentences", () => {
  it.each(rules)("isolates what the facts of $id say", (rule) => {
    for (const example of rule.examples.bad)
      for (const facts of factsOfExample(rule, example)) {
        const { message } = findingOf(facts, "ar");
        const outside = message.replace(/\u2068[^\u2068\u2069]*\u2069/g, "");
        expect(outside).not.toMatch(/[\u2066-\u2069]/);
        const spoken = outside.replace(/AB123456|F9|20000,00/g, ""); // the catalogue's own examples
        expect(spoken).not.toMatch(/[A-Z]+\d|\d[.,]\d/);
      }
  });
});
