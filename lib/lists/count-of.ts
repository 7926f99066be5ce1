/** How many of a list are so: in place, since no list of them is wanted. */
export function countOf<Item>(list: Iterable<Item>, isSo: (item: Item) => boolean): number {
  let count = 0;
  for (const item of list) if (isSo(item)) count++;
  return count;
}
