import { crc32, inflateRawSync } from "node:zlib";
import type { Codec } from "../../workbook/index.js";

/** zlib takes no chunks smaller than that. */
const LEAST = 64;

/** Node's own zlib. One chunk holds all of a part, and a byte more tells what is longer. */
export const nodeCodec: Codec = {
  inflate: (compressed, most) => {
    try {
      return inflateRawSync(compressed, { chunkSize: Math.max(LEAST, most + 1), maxOutputLength: Math.max(1, most) });
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (code === "ERR_BUFFER_TOO_LARGE" || code.startsWith("Z_")) return null;
      throw error;
    }
  },
  crc32,
};
