import { unzipSync, zipSync } from "fflate";

/** The earliest day a zip can name, in the machine's own zone, since zips keep local times. */
const NO_TIME = new Date(1980, 0, 1);

/** The same package with its entries' times taken off, so that the same content gives the same bytes. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  return zipSync(unzipSync(zip), { mtime: NO_TIME, level: 6 });
}
