/** Puts an item at the end of the list under its key: in place, since lists grow to 100,000 items; a new list where there is none yet. */
export function appendTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
