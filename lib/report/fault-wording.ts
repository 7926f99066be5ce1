import { amountPattern, type FaultWording } from "../rules/index.js";
import { comma, faultTexts } from "./messages/index.js";
import { say, type Lang } from "./say.js";
import { colourPattern } from "./summary/summary-style.js";

/** What is wrong with a value in a file that the user gave, in the user's language. */
export function faultWording(lang: Lang): FaultWording {
  const texts = faultTexts(lang);
  return (issue) => {
    switch (issue.code) {
      case "invalid_type":
        return issue.input === undefined ? texts.missing : texts[kindOf(issue.expected)];
      case "invalid_format":
        return texts[formatOf(issue.pattern)];
      case "too_small":
        return issue.origin === "number" || issue.origin === "int"
          ? say(lang, texts.least, { limit: String(issue.minimum) })
          : texts.empty;
      case "too_big":
        return issue.origin === "number" || issue.origin === "int"
          ? say(lang, texts.most, { limit: String(issue.maximum) })
          : say(lang, texts.longest, { what: issue.origin, limit: String(issue.maximum) });
      case "unrecognized_keys":
        return say(lang, texts.keys, { count: issue.keys.length, keys: issue.keys.join(comma(lang)) });
      case "invalid_value":
        return say(lang, texts.choice, { allowed: issue.values.map(String).join(comma(lang)) });
      case "custom": // a text with braces of its own (summary-style.ts)
        return say(lang, texts.facts, { facts: String(issue.params?.["facts"] ?? "") });
      case "invalid_key": // a heading of a layout
        return texts.empty;
      case "invalid_union":
      case "invalid_element":
      case "not_multiple_of":
        return texts.other;
    }
  };
}

/** The kinds of value that the files hold, by zod's names. */
function kindOf(expected: string) {
  const kinds = {
    string: "text",
    number: "number",
    int: "whole",
    array: "list",
    object: "object",
    record: "object",
  } as const;
  return Object.entries(kinds).find(([name]) => name === expected)?.[1] ?? "other";
}

function formatOf(pattern: unknown) {
  switch (pattern) {
    case String(amountPattern):
      return "amount";
    case String(colourPattern):
      return "colour";
    default:
      return "other";
  }
}
