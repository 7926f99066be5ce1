const SLICES = 4;
const tables = makeTables();

/** The CRC-32 (zip, PNG) of `bytes`, going on from an earlier result; start with 0. Four bytes a step: a large sheet has tens of millions. */
export function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  let i = 0;
  for (const last = bytes.length - SLICES; i <= last; i += SLICES) {
    const low = crc ^ at(bytes, i) ^ (at(bytes, i + 1) << 8) ^ (at(bytes, i + 2) << 16) ^ (at(bytes, i + 3) << 24);
    crc = table(3, low & 255) ^ table(2, (low >>> 8) & 255) ^ table(1, (low >>> 16) & 255) ^ table(0, low >>> 24);
  }
  for (; i < bytes.length; i++) crc = table(0, (crc ^ at(bytes, i)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function table(slice: number, byte: number): number {
  return tables[slice * 256 + byte] ?? 0;
}

function makeTables(): Int32Array {
  const made = new Int32Array(SLICES * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    made[byte] = crc;
  }
  for (let i = 256; i < made.length; i++) {
    const previous = made[i - 256] ?? 0;
    made[i] = (made[previous & 255] ?? 0) ^ (previous >>> 8);
  }
  return made;
}
