import type { Texts } from "../texts.js";

export const faults = {
  missing: "this value is missing",
  text: "a text in quotation marks is expected",
  number: "a number is expected",
  whole: "a whole number is expected",
  list: "a list in square brackets is expected",
  object: "named values in braces are expected",
  amount: 'an amount in quotation marks is expected, such as "100000.00"',
  colour: 'a colour of six hexadecimal digits is expected, such as "1F4E5F"',
  empty: "cannot be empty",
  least: "the least is {limit}",
  most: "the most is {limit}",
  longest: "{what, select, string {at most {limit} characters} other {at most {limit} values}}",
  keys: "{count, plural, one {unknown name} other {unknown names}}: {keys}",
  choice: "choose one of {allowed}",
  facts:
    "{facts, select, nothing {this text takes no braces} other {this text takes nothing between braces but {facts}}}",
  other: "this value is not accepted",
} as const satisfies Texts["faults"];
