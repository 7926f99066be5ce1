/** The SHA-256 of some bytes, hex. Null where the browser gives no hashes: to pages of an address without https. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    return null;
  }
}
