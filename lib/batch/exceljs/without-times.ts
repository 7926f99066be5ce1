import { unzipSync, zipSync } from "fflate";
import { NO_TIME } from "./no-time.js";

/** The same package with its entries' times taken off, so that the same content gives the same bytes. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  return zipSync(unzipSync(zip), { mtime: NO_TIME, level: 6 });
}
