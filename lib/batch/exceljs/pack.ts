import { Zip, type ZipInputFile } from "fflate";
import { crc32, deflateRawSync } from "node:zlib";
import { NO_TIME } from "./no-time.js";

const DEFLATE = 8;

/**
 * A zip of a package's parts, the same for the same parts, by their names: "[Content_Types].xml" comes first, as office
 * programs write it. Node's own DEFLATE takes a fifth of the time of fflate's.
 */
export function pack(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [filename, bytes] of Object.entries(parts).sort(byName)) {
    const file: ZipInputFile = {
      filename,
      size: bytes.length,
      crc: crc32(bytes),
      compression: DEFLATE,
      mtime: NO_TIME,
    };
    zip.add(file); // gives it `ondata`
    file.ondata?.(null, deflateRawSync(bytes), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
