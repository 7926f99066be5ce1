import { groupBy } from "../lists/index.js";

/** Things by a name of theirs, the names in order of appearance; those without one come last, under null. */
export function byName<Thing>(
  list: readonly Thing[],
  nameOf: (thing: Thing) => string | null,
): [string | null, Thing[]][] {
  const groups = groupBy(list, nameOf);
  const nameless = groups.get(null);
  groups.delete(null);
  return nameless === undefined ? [...groups] : [...groups, [null, nameless]];
}
