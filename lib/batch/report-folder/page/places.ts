/** Values kept once each, told by their places in the order in which they came. */
export interface Places<Value> {
  readonly of: (value: Value) => number;
  readonly values: readonly Value[];
}

/** Places of values that are the same when their JSON is. */
export function places<Value>(): Places<Value> {
  const known = new Map<string, number>();
  const values: Value[] = [];
  return {
    values,
    of: (value) => {
      const key = JSON.stringify(value);
      const place = known.get(key) ?? values.push(value) - 1;
      known.set(key, place);
      return place;
    },
  };
}
