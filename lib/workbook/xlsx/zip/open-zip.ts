import { holdLimit, refuse } from "../refusal.js";
import type { XlsxLimits } from "../limits.js";
import { ENCRYPTED, STRONG, type Header, type ZipEntry } from "./entry.js";
import { findDirectory } from "./find-directory.js";
import { headersAgree, readCentral, readLocal } from "./read-headers.js";

/**
 * The files of a zip, each held to its two headers, to the limits by what it declares, and to a place of its own in the file.
 * Refuses what is cut off, contradicts itself, overlaps or is encrypted. Nothing is inflated yet.
 */
export function openZip(bytes: Uint8Array, limits: XlsxLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = sound(null, () => findDirectory(bytes, view));
  holdLimit(limits, "parts", directory.entries, null);
  const entries: ZipEntry[] = [];
  const taken: { readonly start: number; readonly end: number }[] = [];
  let inflated = 0;
  let at = directory.start;
  while (at < directory.end) {
    const central = sound(null, () => readCentral(bytes, view, at));
    const { name } = central;
    if (name.includes("\0")) refuse("corrupt-zip", null, "a zero character in a name");
    const local = sound(name, () => readLocal(bytes, view, central.local));
    if (isEncrypted(central) || isEncrypted(local)) refuse("encrypted", name);
    const start = central.local + local.length;
    const end = start + central.compressed;
    if (end > directory.start) refuse("corrupt-zip", name, "its bytes reach into the zip's directory");
    if (!sound(name, () => headersAgree(central, local, view, start)))
      refuse("corrupt-zip", name, "its two headers disagree");
    inflated += central.inflated;
    holdLimit(limits, "part", central.inflated, name);
    holdLimit(limits, "inflated", inflated, name);
    if (central.inflated > limits.ratioFrom)
      holdLimit(limits, "ratio", Math.ceil(central.inflated / Math.max(1, central.compressed)), name);
    const { method, crc, compressed } = central;
    entries.push({ name, method, crc, compressed, inflated: central.inflated, start });
    taken.push({ start: central.local, end });
    at += central.length;
    holdLimit(limits, "parts", entries.length, null);
  }
  if (at !== directory.end || entries.length !== directory.entries)
    refuse("corrupt-zip", null, "the zip's directory miscounts its entries");
  refuseOverlaps(taken);
  return entries;
}

function isEncrypted({ flags, method }: Header): boolean {
  return (flags & (ENCRYPTED | STRONG)) !== 0 || method === 99; // 99 is WinZip's AES
}

/** Entries that share bytes are a zip bomb's way to repeat itself. */
function refuseOverlaps(taken: readonly { readonly start: number; readonly end: number }[]): void {
  let free = 0;
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    if (start < free) refuse("corrupt-zip", null, "entries of the zip overlap");
    free = end;
  }
}

/** What a header says; reading outside the file, or a header that cannot be, makes the zip corrupt. */
function sound<T>(part: string | null, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) refuse("corrupt-zip", part, error.message);
    throw error;
  }
}
