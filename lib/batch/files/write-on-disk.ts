import { open } from "node:fs/promises";

/** Writes a new file with these rights; its bytes are on the disk when this resolves. Rejects where a file stands there already. */
export async function writeOnDisk(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
