import { appendTo } from "./append-to.js";

/** A list's items by a key of theirs: the keys in order of appearance, the items of each in their order. `Map.groupBy`, which Node 20 lacks. */
export function groupBy<Key, Item>(list: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of list) appendTo(groups, keyOf(item), item);
  return groups;
}
