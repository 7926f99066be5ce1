import { DESCRIPTOR, entryName, readLong, withZip64, type Header } from "./entry.js";

const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const DATA_DESCRIPTOR = 0x08074b50;

/** The header of an entry in the central directory, and where its local header stands. Throws a RangeError for anything else. */
export function readCentral(bytes: Uint8Array, view: DataView, at: number): Header & { readonly local: number } {
  if (view.getUint32(at, true) !== CENTRAL) throw new RangeError("no entry where the zip's directory has one");
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > bytes.length) throw new RangeError("an entry of the zip's directory is cut off");
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [inflated = 0, compressed = 0, local = 0] = withZip64(short, view, nameEnd, extraEnd);
  return {
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressed,
    inflated,
    name: entryName(bytes.subarray(at + CENTRAL_LENGTH, nameEnd), flags),
    length: end - at,
    local,
  };
}

/** The local header before an entry's bytes. Throws a RangeError for anything else. */
export function readLocal(bytes: Uint8Array, view: DataView, at: number): Header {
  if (view.getUint32(at, true) !== LOCAL) throw new RangeError("no local header where the zip's directory says");
  const flags = view.getUint16(at + 6, true);
  const nameEnd = at + LOCAL_LENGTH + view.getUint16(at + 26, true);
  const end = nameEnd + view.getUint16(at + 28, true);
  if (end > bytes.length) throw new RangeError("a local header is cut off");
  const short = [view.getUint32(at + 22, true), view.getUint32(at + 18, true)];
  const [inflated = 0, compressed = 0] = withZip64(short, view, nameEnd, end);
  return {
    flags,
    method: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 14, true),
    compressed,
    inflated,
    name: entryName(bytes.subarray(at + LOCAL_LENGTH, nameEnd), flags),
    length: end - at,
  };
}

/** Whether the two headers of an entry say the same; a streamed entry may say its sizes after its bytes, in a descriptor. */
export function headersAgree(central: Header, local: Header, view: DataView, start: number): boolean {
  if (central.name !== local.name || central.method !== local.method) return false;
  if (sameSizes(central, local)) return true;
  const streamed = (local.flags & DESCRIPTOR) !== 0 && local.crc === 0 && local.inflated === 0;
  return streamed && describes(central, view, start + central.compressed);
}

function sameSizes(a: Header, b: Header): boolean {
  return a.crc === b.crc && a.compressed === b.compressed && a.inflated === b.inflated;
}

/** A descriptor comes with or without signature, with sizes of 4 or 8 bytes. */
function describes(central: Header, view: DataView, at: number): boolean {
  const starts = view.getUint32(at, true) === DATA_DESCRIPTOR ? [at + 4, at] : [at];
  return starts.some((crc) => {
    if (view.getUint32(crc, true) !== central.crc) return false;
    const short = view.getUint32(crc + 4, true) === central.compressed && view.getUint32(crc + 8, true);
    if (short === central.inflated) return true;
    return readLong(view, crc + 4) === central.compressed && readLong(view, crc + 12) === central.inflated;
  });
}
