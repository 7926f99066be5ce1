import type { XlsxLimits } from "../limits.js";
import { holdLimit, refuse } from "../refusal.js";
import type { Codec } from "../zip/codec.js";
import type { ZipEntry } from "../zip/entry.js";
import { inflateEntry, type Take } from "../zip/inflate-entry.js";
import { openZip } from "../zip/open-zip.js";
import { partKey } from "./part-name.js";

/** A part of the package, and the way to its bytes. */
export interface Part {
  /** As the zip spells it, for people. */
  readonly name: string;
  /** As parts are compared. */
  readonly key: string;
  /** Bytes, as the zip states them. */
  readonly size: number;
  /** Its bytes in the zip, and how and over what they are made: parts that are the same in these hold the same. */
  readonly packed: Packed;
  /** Its checked bytes, piece by piece. */
  readonly read: (take: Take) => void;
  /** Counts it as read, where what it holds is known without. */
  readonly pass: () => void;
  readonly wasRead: () => boolean;
  readonly limits: XlsxLimits;
}

export interface Packed extends Pick<ZipEntry, "method" | "crc"> {
  readonly bytes: Uint8Array;
}

export type Parts = ReadonlyMap<string, Part>;

/** The parts of a zip by their key. Two that differ only in spelling are refused: readers disagree on which one counts. */
export function openPackage(bytes: Uint8Array, limits: XlsxLimits, codec: Codec): Parts {
  const parts = new Map<string, Part>();
  const spent = { inflated: 0 };
  for (const entry of openZip(bytes, limits)) {
    if (isFolder(entry)) continue;
    const key = partKey(entry.name);
    if (parts.has(key)) refuse("corrupt-zip", entry.name, "two parts of one name");
    const { name, method, crc, start } = entry;
    let wasRead = false;
    parts.set(key, {
      name,
      key,
      size: entry.inflated,
      packed: { method, crc, bytes: bytes.subarray(start, start + entry.compressed) },
      limits,
      wasRead: () => wasRead,
      read: (take) => {
        wasRead = true;
        inflateEntry(bytes, entry, limits, spent, take, codec);
      },
      pass: () => {
        wasRead = true;
        spent.inflated += entry.inflated;
        holdLimit(limits, "inflated", spent.inflated, name);
      },
    });
  }
  return parts;
}

function isFolder({ name, inflated }: ZipEntry): boolean {
  return /[/\\]$/.test(name) && inflated === 0;
}
