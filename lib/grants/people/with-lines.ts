import { sum, sumOf } from "../../dirham/index.js";
import { groupBy } from "../../lists/index.js";
import { isUnverified, type PartEntry, type Person, type PersonLine } from "./person.js";

/** A person whose lines are others: their amounts are the person's. */
export function withLines(person: Person, lines: readonly PersonLine[]): Person {
  const [first] = lines;
  if (first === undefined || lines.length === 1) return { ...person, ...first, lines: [] };
  const own = sameKinds(lines.map(({ amounts }) => amounts));
  const parts = sameKinds(lines.map(({ moreParts }) => moreParts));
  const grants = lines.map(({ grant }) => grant).filter((grant) => grant !== null);
  return {
    ...person,
    row: first.row,
    amounts: own.map(together),
    moreParts: parts.map(together),
    grant: grants.length === 0 ? null : sum(grants),
    lines,
  };
}

/** The entries of each column, from several lines. */
function sameKinds<Entry extends PartEntry>(lines: readonly (readonly Entry[])[]): readonly (readonly Entry[])[] {
  return [...groupBy(lines.flat(), ({ column }) => column).values()];
}

/** What a column's cells say together: their sum, or why there is none. */
function together<Entry extends PartEntry>(entries: readonly Entry[]): Entry {
  const filled = entries.filter(({ reading }) => reading.kind !== "blank");
  const [first] = filled.length > 0 ? filled : entries;
  if (first === undefined) throw new Error("a column without cells");
  const unread = filled.find(isUnverified);
  if (unread !== undefined || filled.length < 2) return unread ?? first;
  const amounts = filled.map(({ reading }) => reading).filter((reading) => reading.kind === "amount");
  const stored = amounts.some((amount) => amount.stored === "text") ? "text" : "number";
  return { ...first, reading: { kind: "amount", value: sumOf(amounts, ({ value }) => value), stored } };
}
