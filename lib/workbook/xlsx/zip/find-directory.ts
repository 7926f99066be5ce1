import { readLong } from "./entry.js";

/** Where the central directory lies and how many entries it counts. */
export interface Directory {
  readonly start: number;
  readonly end: number;
  readonly entries: number;
}

const END = 0x06054b50;
/** Its first byte. */
const P = 0x50;
const END_LENGTH = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const END64 = 0x06064b50;
const END64_LENGTH = 56;
/** The bytes of the longest comment; as many may follow that belong to nothing. */
const LONGEST_TAIL = 0xffff;

/**
 * The central directory of a zip. Throws a RangeError for what a writer does not make: no end record, two of them, a gap between
 * directory and end record (bytes before the zip), several disks. Bytes behind the end record and its comment, which mail gateways and
 * disks add, are passed over where nothing in them could be taken for another end record.
 */
export function findDirectory(bytes: Uint8Array, view: DataView): Directory {
  const end = findEnd(bytes, view);
  const disks = [view.getUint16(end + 4, true), view.getUint16(end + 6, true)];
  const here = view.getUint16(end + 8, true);
  const entries = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const is64 = end >= LOCATOR_LENGTH && view.getUint32(end - LOCATOR_LENGTH, true) === LOCATOR;
  if (is64) return findDirectory64(view, end - LOCATOR_LENGTH, { entries, size, start });
  if (disks.some((disk) => disk !== 0) || here !== entries) throw new RangeError("a zip of several disks");
  return checked({ start, end: start + size, entries }, end);
}

function findEnd(bytes: Uint8Array, view: DataView): number {
  const found: number[] = [];
  const last = bytes.length - END_LENGTH;
  const lowest = Math.max(0, last - LONGEST_TAIL);
  for (let at = lastOf(P, bytes, last); at >= lowest; at = lastOf(P, bytes, at - 1))
    if (view.getUint32(at, true) === END) found.push(at);
  const rest = (at: number): number => view.byteLength - at - END_LENGTH - view.getUint16(at + 20, true);
  const exact = found.filter((at) => rest(at) === 0);
  const [end, other] = exact.length > 0 ? exact : found;
  if (end === undefined || rest(end) < 0) throw new RangeError("no end of the zip's directory: the file is cut off");
  if (other !== undefined) throw new RangeError("two ends of the zip's directory");
  return end;
}

/** The last place of a byte up to `from`; -1 when there is none. */
function lastOf(byte: number, bytes: Uint8Array, from: number): number {
  return from < 0 ? -1 : bytes.lastIndexOf(byte, from);
}

function findDirectory64(
  view: DataView,
  locator: number,
  short: { readonly entries: number; readonly size: number; readonly start: number },
): Directory {
  const at = readLong(view, locator + 8);
  if (at + END64_LENGTH > locator || view.getUint32(at, true) !== END64)
    throw new RangeError("no zip64 end of the zip's directory");
  if (at + 12 + readLong(view, at + 4) !== locator) throw new RangeError("a gap after the zip64 end record");
  if (view.getUint32(at + 16, true) !== 0 || view.getUint32(at + 20, true) !== 0)
    throw new RangeError("a zip of several disks");
  const entries = readLong(view, at + 32);
  const size = readLong(view, at + 40);
  const start = readLong(view, at + 48);
  const agree =
    [0xffff, entries].includes(short.entries) &&
    [0xffffffff, size].includes(short.size) &&
    [0xffffffff, start].includes(short.start);
  if (!agree) throw new RangeError("the two ends of the zip's directory disagree");
  return checked({ start, end: start + size, entries }, at);
}

function checked(directory: Directory, endRecord: number): Directory {
  if (directory.end !== endRecord) throw new RangeError("the zip's directory does not end at its end record");
  return directory;
}
