import { BREAKS, NON_ASCII, PLAIN, REFERENCES } from "./characters.js";

/** A byte that ends a plain run: what it means is looked at where it stands. Zero is one, which guards the end of the bytes. */
export const SPECIAL = 8;

/** Bytes that names are made of; whether they make a name is asked once a name. */
export const nameBytes = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || /[A-Za-z0-9_:.-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** The flag that a byte raises in text. */
export const textBytes = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return NON_ASCII;
  if (byte === 0x0d) return BREAKS;
  if (byte === 0x09 || byte === 0x0a) return PLAIN;
  if (byte < 0x20 || byte === 0x3c || byte === 0x5d) return SPECIAL; // controls < ]
  return byte === 0x26 ? REFERENCES : PLAIN;
});

/** The flag that a byte raises in the value of an attribute. */
export const valueBytes = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return NON_ASCII;
  if (byte === 0x09 || byte === 0x0a || byte === 0x0d) return BREAKS;
  if (byte < 0x20 || byte === 0x3c || byte === 0x22 || byte === 0x27) return SPECIAL; // controls < " '
  return byte === 0x26 ? REFERENCES : PLAIN;
});
