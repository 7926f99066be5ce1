import { Inflate as InflateStream, inflateSync } from "fflate";
import type { XlsxLimits } from "../limits.js";
import { holdLimit, refuse } from "../refusal.js";
import type { Codec } from "./codec.js";
import type { ZipEntry } from "./entry.js";

const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes that a stream is given at once. */
const STEP = 32_768;
/** Bytes that a reader is given at once; smaller parts are inflated in one go, since a stream's buffers would cost more than they do. */
const PIECE = 131_072;

/** Takes the next bytes of a part. Returning true stops there: the rest stays unread and unchecked. */
export type Take = (chunk: Uint8Array) => boolean;

/**
 * Gives the bytes of an entry piece by piece, counting as it inflates, so that what the zip declares is no way around the limits.
 * At the end length and CRC-32 must be the declared ones. `spent` counts over all parts. What the codec does
 * not inflate is inflated here, in pieces where the part is large.
 */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: XlsxLimits,
  spent: { inflated: number },
  take: Take,
  codec: Codec,
): void {
  const { name, start, compressed } = entry;
  if (entry.method !== STORED && entry.method !== DEFLATED)
    refuse("corrupt-zip", name, `compression method ${entry.method}`);
  let length = 0;
  let crc = 0;
  const state = { stopped: false };
  const accept = (chunk: Uint8Array): void => {
    length += chunk.length;
    spent.inflated += chunk.length;
    holdLimit(limits, "part", length, name);
    holdLimit(limits, "inflated", spent.inflated, name);
    if (length > limits.ratioFrom) holdLimit(limits, "ratio", Math.ceil(length / Math.max(1, compressed)), name);
    if (length > entry.inflated) refuse("corrupt-zip", name, "longer than the zip says");
    if (state.stopped || chunk.length === 0) return;
    state.stopped = take(chunk);
    if (!state.stopped) crc = codec.crc32(chunk, crc);
  };
  const data = bytes.subarray(start, start + compressed);
  const whole = entry.method === STORED ? data : codec.inflate(data, entry.inflated);
  if (whole !== null)
    for (let at = 0; at < whole.length && !state.stopped; at += PIECE) accept(whole.subarray(at, at + PIECE));
  else if (Math.max(compressed, entry.inflated) <= PIECE) accept(inflateSmall(data, entry));
  else {
    const push = inflater(accept, name);
    for (let at = 0; at < compressed && !state.stopped; at += STEP)
      push(data.subarray(at, at + STEP), at + STEP >= compressed);
  }
  if (state.stopped) return;
  if (length !== entry.inflated) refuse("corrupt-zip", name, "shorter than the zip says");
  if (crc !== entry.crc) refuse("corrupt-zip", name, "its checksum (CRC-32) does not hold");
}

/** One byte more than the zip says is room enough: what is longer is refused for its length. */
function inflateSmall(compressed: Uint8Array, { name, inflated }: ZipEntry): Uint8Array {
  return undamaged(name, () => inflateSync(compressed, { out: new Uint8Array(inflated + 1) }));
}

function inflater(accept: (chunk: Uint8Array) => void, name: string): (chunk: Uint8Array, isLast: boolean) => void {
  const stream = new InflateStream((chunk) => {
    accept(chunk);
  });
  return (chunk, isLast) => {
    undamaged(name, () => {
      stream.push(chunk, isLast);
    });
  };
}

/** What inflating gives; refuses what cannot be inflated. */
function undamaged<T>(name: string, inflate: () => T): T {
  try {
    return inflate();
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "number")
      refuse("corrupt-zip", name, "its compressed bytes are damaged"); // fflate's errors carry a number
    throw error;
  }
}
