/**
 * Undoes DEFLATE (RFC 1951) in one go: Node's zlib can, three times as quick as anything written in JavaScript. Null when the bytes are
 * damaged or make more than `most`, and then no more than those were made: the slower way finds out what to say of them.
 */
export type Inflate = (compressed: Uint8Array, most: number) => Uint8Array | null;
