import { readAttribute } from "./characters.js";
import type { Name } from "./names.js";

/** A tag while it is being handled: its attributes by number, their values as bytes. Reused for the next tag. */
export interface Tag {
  bytes: Uint8Array;
  name: Name | null;
  isEmpty: boolean;
  /** Whether none of its attributes has a prefix, declares a namespace, or is written with references or beyond ASCII. */
  isPlain: boolean;
  count: number;
  readonly names: Name[];
  /** What the reader calls each attribute; 0 for those it does not know. */
  readonly codes: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly flags: number[];
}

export function emptyTag(): Tag {
  const bytes = new Uint8Array(0);
  return {
    bytes,
    name: null,
    isEmpty: false,
    isPlain: true,
    count: 0,
    names: [],
    codes: [],
    starts: [],
    ends: [],
    flags: [],
  };
}

/** The value of the attribute with a code; undefined when the tag has none. */
export function attributeOf(tag: Tag, code: number): string | undefined {
  for (let i = 0; i < tag.count; i++) if (tag.codes[i] === code) return valueAt(tag, i);
  return undefined;
}

/** The value of the attribute at an index. */
export function valueAt({ bytes, starts, ends, flags }: Tag, index: number): string {
  return readAttribute(bytes, starts[index] ?? 0, ends[index] ?? 0, flags[index] ?? 0);
}

/** The same as bytes, for a value that is written with references and so does not stand in the part as it reads; zero for what is not ASCII. */
export function asciiAt(tag: Tag, index: number): Uint8Array {
  const value = valueAt(tag, index);
  return Uint8Array.from({ length: value.length }, (_, i) => (value.charCodeAt(i) < 0x80 ? value.charCodeAt(i) : 0));
}
