import type { Person } from "../grants/index.js";
import { fingerprint, fingerprintsOf, nameKey, repeated } from "../text/index.js";
import { ribDigits } from "./rib.js";

/** The people of earlier rows who share something with somebody: the first of them each. */
export interface Earlier {
  readonly sameCin: Person | undefined;
  readonly sameName: Person | undefined;
  readonly sameRib: Person | undefined;
}

/** Somebody of an earlier row, for each who shares something with them. */
type Shared = ReadonlyMap<Person, Person>;

/** Who has the RIB of an earlier row of the workbook. */
export function sharedRibs(people: readonly Person[]): Shared {
  return earlierWith(people, ribDigits);
}

/** The people of a batch who share a CIN or a name with one of its earlier rows, or a RIB with one of the workbook's. */
export function repeatsIn(people: readonly Person[], ribs: Shared): ReadonlyMap<Person, Earlier> {
  const cins = earlierWith(people, ({ cin }) => cin);
  const names = earlierWith(people, ({ name }) => (name === null ? null : nameKey(name)));
  const repeats = new Map<Person, Earlier>();
  if (cins.size + names.size + ribs.size === 0) return repeats;
  for (const person of people) {
    const [sameCin, sameName, sameRib] = [cins.get(person), names.get(person), ribs.get(person)];
    if ((sameCin ?? sameName ?? sameRib) !== undefined) repeats.set(person, { sameCin, sameName, sameRib });
  }
  return repeats;
}

/** Keys are compared as fingerprints, and in full only where two of those agree: a map of 100,000 texts takes longer than sorting as many numbers. */
function earlierWith(people: readonly Person[], keyOf: (person: Person) => string | null): Shared {
  const several = repeated([fingerprintsOf(people, keyOf)]);
  const earlier = new Map<Person, Person>();
  if (several.size === 0) return earlier;
  const first = new Map<string, Person>();
  for (const person of people) {
    const key = keyOf(person) ?? "";
    if (key === "" || !several.has(fingerprint(key))) continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, person);
    else earlier.set(person, other);
  }
  return earlier;
}
