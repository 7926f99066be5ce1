import { decodeUtf8 } from "./utf8.js";

/** A name of XML, made once however often it stands. */
export interface Name {
  readonly bytes: Uint8Array;
  readonly hash: number;
  readonly qualified: string;
  /** "" for a name without colon. */
  readonly prefix: string;
  readonly local: string;
  /** Whether an attribute of this name declares a namespace. */
  readonly declares: boolean;
  /** Whether an attribute of this name means the same in every scope: it has no prefix and declares nothing. */
  readonly isPlain: boolean;
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

type Range = readonly [first: number, last: number];

/** The characters that may start a name, without the colon (XML 1.0, fifth edition, production 4). */
const START: readonly Range[] = [
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];
/** Those that may follow: these, "-", "." and digits too (production 4a). */
const FURTHER: readonly Range[] = [
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];
const NC_NAME = `[${charactersIn(START)}][${charactersIn([...START, ...FURTHER])}]*`;
const NC_NAME_ALONE = new RegExp(`^${NC_NAME}$`, "u");
const Q_NAME = new RegExp(`^(?:(${NC_NAME}):)?(${NC_NAME})$`, "u");

function charactersIn(ranges: readonly Range[]): string {
  return ranges.map((range) => range.map((point) => `\\u{${point.toString(16)}}`).join("-")).join("");
}

const UNRESOLVED: Resolved = { scope: 0, uri: "", code: 0 };

/** Whether a text is a name without colon, as the targets of processing instructions are. */
export function isNcName(text: string): boolean {
  return NC_NAME_ALONE.test(text);
}

/** Names by their bytes. */
export interface NameTable {
  /** Throws a RangeError for bytes that make no name. */
  readonly at: (bytes: Uint8Array, start: number, end: number, hash: number) => Name;
  /** Names of one letter by its code, as all of a cell's are. */
  readonly letters: (Name | undefined)[];
  /** Forgets names when they have become thousands, or long. Between two calls a name is always the same object. */
  readonly tidy: () => void;
  /** A number for another scope of namespaces: what names resolve to in one never holds in the next. */
  readonly newScope: () => number;
}

/** The hash of a name goes on byte by byte, while it is being read. */
export function nextHash(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}

const CACHE = 512;
const MOST = 4_096;
const MOST_BYTES = 65_536;
const tables = new WeakMap<object, NameTable>();

/** The names of all parts whose readers know names by the same codes: workbooks use the same few dozen. */
export function namesFor(codes: object): NameTable {
  const table = tables.get(codes) ?? nameTable();
  tables.set(codes, table);
  return table;
}

/** Looks names up by their bytes, so that the few names of a sheet with a million cells cost no strings. */
function nameTable(): NameTable {
  const recent: (Name | undefined)[] = new Array<undefined>(CACHE).fill(undefined);
  const letters: (Name | undefined)[] = new Array<undefined>(128).fill(undefined);
  const all = new Map<string, Name>();
  let held = 0;
  let scope = 0;
  return {
    at(bytes, start, end, hash) {
      const slot = hash & (CACHE - 1);
      const found = recent[slot];
      if (found?.hash === hash && isSame(found.bytes, bytes, start, end)) return found;
      const qualified = decodeUtf8(bytes, start, end);
      let name = all.get(qualified);
      if (name === undefined) {
        name = newName(qualified, bytes.slice(start, end), hash);
        all.set(qualified, name);
        held += end - start;
      }
      recent[slot] = name;
      return name;
    },
    letters,
    tidy() {
      if (all.size < MOST && held < MOST_BYTES) return;
      held = 0;
      all.clear();
      recent.fill(undefined);
      letters.fill(undefined);
    },
    newScope: () => ++scope,
  };
}

function newName(qualified: string, bytes: Uint8Array, hash: number): Name {
  const [, prefix = "", local] = Q_NAME.exec(qualified) ?? [];
  if (local === undefined) throw new RangeError(`"${qualified.slice(0, 40)}" is no name`);
  const declares = prefix === "xmlns" || qualified === "xmlns";
  const isPlain = prefix === "" && !declares;
  return { bytes, hash, qualified, prefix, local, declares, isPlain, element: UNRESOLVED, attribute: UNRESOLVED };
}

function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name[i] !== bytes[start + i]) return false;
  return true;
}
