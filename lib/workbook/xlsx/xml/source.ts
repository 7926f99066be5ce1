/** The bytes at hand: a window on the part, which ends with a zero so that no reader runs past it. */
export interface Source {
  bytes: Uint8Array<ArrayBuffer>;
  end: number;
  /** Whether the part ends here. */
  isLast: boolean;
}

/** What a reader gives instead of the place that it came to, when its piece goes on beyond the window. */
export const INCOMPLETE = -1;

const FIRST_SIZE = 1 << 13;

export function emptySource(): Source {
  return { bytes: new Uint8Array(FIRST_SIZE), end: 0, isLast: false };
}

/** Appends bytes to the window. */
export function extend(source: Source, chunk: Uint8Array): void {
  const { bytes, end } = source;
  const length = end + chunk.length;
  if (length >= bytes.length) {
    source.bytes = new Uint8Array(length * 2 + 1);
    source.bytes.set(bytes.subarray(0, end));
  }
  source.bytes.set(chunk, end);
  source.bytes[length] = 0;
  source.end = length;
}

/** Drops what has been read. */
export function drop(source: Source, read: number): void {
  const { bytes, end } = source;
  bytes.copyWithin(0, read, end);
  source.end = end - read;
  bytes[source.end] = 0;
}

/** Where white space at `from` ends. */
export function skipWhite(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d;) byte = bytes[++at];
  return at;
}

/** What XML forbids; whoever knows the part makes a refusal of it. */
export function fail(reason: string): never {
  throw new RangeError(reason);
}
