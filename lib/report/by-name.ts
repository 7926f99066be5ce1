/** Things by a name of theirs, the names in order of appearance; those without one come last, under null. */
export function byName<Thing>(
  list: readonly Thing[],
  nameOf: (thing: Thing) => string | null,
): [string | null, Thing[]][] {
  const groups = new Map<string | null, Thing[]>();
  for (const thing of list) {
    const name = nameOf(thing);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  const nameless = groups.get(null);
  groups.delete(null);
  return nameless === undefined ? [...groups] : [...groups, [null, nameless]];
}
