import type { Span } from "../../snapshot.js";

/** Spans in ascending order, those that touch or overlap joined. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.first - b.first)) {
    const last = joined.at(-1);
    if (last === undefined || span.first > last.last + 1) joined.push(span);
    else if (span.last > last.last) joined[joined.length - 1] = { first: last.first, last: span.last };
  }
  return joined;
}
