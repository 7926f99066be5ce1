import { decodeUtf8 } from "./utf8.js";

/** A name of XML, made once however often it stands. */
export interface Name {
  readonly bytes: Uint8Array;
  readonly hash: number;
  readonly qualified: string;
  /** "" for a name without colon. */
  readonly prefix: string;
  readonly local: string;
  /** What an element of this name is, as resolved in the scope of that number. */
  element: Resolved;
  /** The same of an attribute. */
  attribute: Resolved;
}

export interface Resolved {
  readonly scope: number;
  readonly uri: string;
  readonly code: number;
}

const START =
  "A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";
const NAME = `[${START}][${START}.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040-]*`;
const NC_NAME = new RegExp(`^${NAME}$`, "u");
const Q_NAME = new RegExp(`^(?:(${NAME}):)?(${NAME})$`, "u");

const CACHE = 512;
const MOST = 4_096;
const UNRESOLVED: Resolved = { scope: 0, uri: "", code: 0 };

/** Whether a text is a name without colon, as the targets of processing instructions are. */
export function isNcName(text: string): boolean {
  return NC_NAME.test(text);
}

/** The hash of a name goes on byte by byte, while it is being read. */
export function nextHash(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}

/**
 * Looks names up by their bytes, so that the few names of a sheet with a million cells cost no strings. Throws a RangeError for what is no
 * name. A document with thousands of different names loses the table now and then, never memory.
 */
export function nameTable(): (bytes: Uint8Array, start: number, end: number, hash: number) => Name {
  const recent: (Name | undefined)[] = new Array<undefined>(CACHE).fill(undefined);
  const all = new Map<string, Name>();
  return (bytes, start, end, hash) => {
    const slot = hash & (CACHE - 1);
    const found = recent[slot];
    if (found?.hash === hash && isSame(found.bytes, bytes, start, end)) return found;
    const qualified = decodeUtf8(bytes, start, end);
    let name = all.get(qualified);
    if (name === undefined) {
      const [, prefix = "", local] = Q_NAME.exec(qualified) ?? [];
      if (local === undefined) throw new RangeError(`${qualified.slice(0, 40)} is no name`);
      name = {
        bytes: bytes.slice(start, end),
        hash,
        qualified,
        prefix,
        local,
        element: UNRESOLVED,
        attribute: UNRESOLVED,
      };
      if (all.size >= MOST) all.clear();
      all.set(qualified, name);
    }
    recent[slot] = name;
    return name;
  };
}

function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[start + i]) return false;
  return true;
}
