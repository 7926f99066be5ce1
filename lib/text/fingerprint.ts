/**
 * A number of 53 bits for a text: the same for the same text, and nearly always another for another. Two multiplicative hashes side
 * by side, each mixed at the end (the finisher of MurmurHash3).
 */
export function fingerprint(text: string): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x85ebca6b);
    low = Math.imul(low ^ code, 0xc2b2ae35);
  }
  return (mixed(high) & 0x1fffff) * 2 ** 32 + mixed(low);
}

/** The fingerprints of a text of each that has one, in their order: in one pass, since a list may have 100,000 items. */
export function fingerprintsOf<Item>(list: readonly Item[], textOf: (item: Item) => string | null): Float64Array {
  const all = new Float64Array(list.length);
  let count = 0;
  for (const item of list) {
    const text = textOf(item);
    if (text !== null && text !== "") all[count++] = fingerprint(text);
  }
  return all.subarray(0, count);
}

function mixed(hash: number): number {
  let own = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  own = Math.imul(own ^ (own >>> 13), 0xc2b2ae35);
  return (own ^ (own >>> 16)) >>> 0;
}

/** The numbers that stand in some lists more than once. */
export function repeated(lists: readonly Float64Array[]): ReadonlySet<number> {
  const all = new Float64Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  all.sort();
  const several = new Set<number>();
  for (let i = 1; i < all.length; i++) if (all[i] === all[i - 1]) several.add(all[i] ?? 0);
  return several;
}
