import { crc32 } from "./crc32.js";

/** The arithmetic of a zip. Node's zlib does it several times as quick as anything written in JavaScript. */
export interface Codec {
  /**
   * Undoes DEFLATE (RFC 1951) in one go. Null when the bytes are damaged or make more than `most`, and then no more than those were made:
   * the slower way, in pieces, finds out what to say of them.
   */
  readonly inflate: (compressed: Uint8Array, most: number) => Uint8Array | null;
  /** The CRC-32 of some bytes, going on from that of those before them; 0 before the first. */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
}

/** Without anything but JavaScript, as in the pane: inflated in pieces. */
export const plainCodec: Codec = { inflate: () => null, crc32 };
