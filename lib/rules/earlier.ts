import { nameKey } from "../text/index.js";
import type { Person } from "../grants/index.js";
import { ribDigits } from "./rib.js";

/** The person of an earlier row who shares something with this one; undefined when this row is the first. */
export interface Earlier {
  readonly sameCin: Person | undefined;
  readonly sameName: Person | undefined;
  readonly sameRib: Person | undefined;
}

/** Looks up earlier rows: CINs and names within a batch, RIBs within the workbook. Call it once a person, in row order. */
export interface Looker {
  readonly next: (person: Person) => Earlier;
  readonly nextBatch: () => void;
}

/** A looker for one workbook. */
export function earlierRows(): Looker {
  let byCin = new Map<string, Person>();
  let byName = new Map<string, Person>();
  const byRib = new Map<string, Person>();
  return {
    nextBatch: () => {
      byCin = new Map();
      byName = new Map();
    },
    next: (person) => ({
      sameCin: firstWith(byCin, person.cin, person),
      sameName: firstWith(byName, person.name === null ? null : nameKey(person.name), person),
      sameRib: firstWith(byRib, ribDigits(person), person),
    }),
  };
}

function firstWith(first: Map<string, Person>, key: string | null, person: Person): Person | undefined {
  if (key === null || key === "") return undefined;
  const earlier = first.get(key);
  if (earlier === undefined) first.set(key, person);
  return earlier;
}
