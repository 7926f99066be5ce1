/** A name that no other sheet has: what is somebody's own is never written over. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let i = 2; used.has(name.toLowerCase()); i++) {
    const suffix = ` (${String(i)})`;
    name = wanted.slice(0, 31 - suffix.length) + suffix;
  }
  return name;
}
