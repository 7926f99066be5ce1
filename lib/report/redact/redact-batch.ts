import { decimalText } from "../../dirham/index.js";
import { linesOf, withLines, type AmountEntry, type Batch, type Person, type PersonLine } from "../../grants/index.js";
import type { RulesFile } from "../../rules/index.js";
import { nameKey } from "../../text/index.js";
import { isPersonalNumber } from "./personal-number.js";

/** An activity that so many share says nothing of one of them. */
const SHARED_BY = 3;

/**
 * A batch whose figures identify nobody: its venue, centres that the foundation does not know and activities of one or two
 * people are left out, since a name may have been typed there; an amount with a phone's or an account's digits is unverified.
 */
export function redactBatch(batch: Batch, { centres }: RulesFile): Batch {
  const known = new Set(centres.map(({ name }) => name));
  const activities = sharedActivities(batch.people);
  const { declared } = batch;
  return {
    ...batch,
    people: batch.people.map((person) => ({
      ...withLines(person, linesOf(person).map(withoutNumbers)),
      centre: person.centre !== null && known.has(person.centre) ? person.centre : null,
      activity: person.activity !== null && activities.has(person.activity) ? person.activity : null,
    })),
    declared: {
      ...declared,
      venue: null,
      centres: declared.centres && {
        ...declared.centres,
        value: declared.centres.value.filter((centre) => known.has(centre)),
      },
      number: hasPersonalNumber(declared.number?.value) ? null : declared.number,
      beneficiaries: hasPersonalNumber(declared.beneficiaries?.value.count) ? null : declared.beneficiaries,
      women: hasPersonalNumber(declared.women?.value.count) ? null : declared.women,
      envelope:
        declared.envelope?.value.kind === "amount" && isPersonalNumber(decimalText(declared.envelope.value.value))
          ? null
          : declared.envelope,
    },
  };
}

function sharedActivities(people: readonly Person[]): ReadonlySet<string> {
  const names = new Set(people.flatMap(({ name }) => (name === null ? [] : [nameKey(name)])));
  const counts = new Map<string, number>();
  for (const { activity } of people) if (activity !== null) counts.set(activity, (counts.get(activity) ?? 0) + 1);
  const shared = [...counts].filter(
    ([activity, count]) => count >= SHARED_BY && !/\d/.test(activity) && !names.has(nameKey(activity)),
  );
  return new Set(shared.map(([activity]) => activity));
}

function withoutNumbers(line: PersonLine): PersonLine {
  const { amounts, grant } = line;
  if (!amounts.some(isNumberOfPerson)) return line;
  const kept = amounts.map((entry) =>
    isNumberOfPerson(entry) ? { ...entry, reading: { kind: "unreadable" as const } } : entry,
  );
  return { ...line, amounts: kept, grant: grant !== null && isPersonalNumber(decimalText(grant)) ? null : grant };
}

function isNumberOfPerson({ reading }: AmountEntry): boolean {
  return reading.kind === "amount" && isPersonalNumber(decimalText(reading.value));
}

function hasPersonalNumber(count: number | null | undefined): boolean {
  return isPersonalNumber(String(count));
}
