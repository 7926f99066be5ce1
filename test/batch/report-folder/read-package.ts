import { strFromU8, unzipSync } from "fflate";

/** The parts of a package as text, by name. */
export function readPackage(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
