import type { Content } from "./fields.js";

/** The kinds that a cell could be: a set of contents, a bit each, since every cell of a table's sample is asked. */
export type Kinds = number;

const bits: Readonly<Record<Exclude<Content, "any">, number>> = {
  money: 1 << 0,
  count: 1 << 1,
  order: 1 << 2,
  cin: 1 << 3,
  rib: 1 << 4,
  phone: 1 << 5,
  sex: 1 << 6,
  answer: 1 << 7,
  date: 1 << 8,
  name: 1 << 9,
  centre: 1 << 10,
  text: 1 << 11,
  tick: 1 << 12,
};

export const NO_KINDS: Kinds = 0;

/** The set of some contents; any content at all is no kind. */
export function kindsOf(...contents: readonly Content[]): Kinds {
  return contents.reduce((set, content) => set | bitOf(content), NO_KINDS);
}

/** Whether two sets have a kind in common. */
export function shareKind(a: Kinds, b: Kinds): boolean {
  return (a & b) !== 0;
}

/** Whether a cell of these kinds could be that. */
export function couldBe(kinds: Kinds, content: Content): boolean {
  return (kinds & bitOf(content)) !== 0;
}

function bitOf(content: Content): number {
  return content === "any" ? 0 : bits[content];
}

/** All contents that are kinds. */
export const allKinds = Object.keys(bits) as Exclude<Content, "any">[];
