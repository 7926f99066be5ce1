/** How often each place of a list is counted, kept as the changes from one place to the next: a stretch costs its two ends, however long. */
export function tally() {
  const changes = new Map<number, number>();
  const change = (place: number, by: number): void => {
    changes.set(place, (changes.get(place) ?? 0) + by);
  };
  return {
    /** Counts the places from the first to before the last, `times` more often. */
    add(from: number, to: number, times: number): void {
      change(from, times);
      change(to, -times);
    },
    /** Shows the places that are counted, in order, with how often; not those that come to nothing. */
    each(show: (place: number, times: number) => void): void {
      let from = 0;
      let times = 0;
      for (const [place, by] of [...changes].sort(([a], [b]) => a - b)) {
        if (times !== 0) for (; from < place; from++) show(from, times);
        from = place;
        times += by;
      }
    },
  };
}
