import { nameBytes, SPECIAL, valueBytes } from "./byte-classes.js";
import { nextHash, type Name, type NameTable } from "./names.js";
import { fail, INCOMPLETE, skipWhite, type Source } from "./source.js";
import { emptyTag } from "./tag.js";

const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DOUBLE = 0x22;
const SINGLE = 0x27;
/** No element of any part has nearly so many; each is compared with all before it. */
const MOST_ATTRIBUTES = 200;

/** Reads start and end tags into `tag`. Both give the place after the tag, or INCOMPLETE; RangeErrors say what XML forbids. */
export function tagReader(source: Source, names: NameTable) {
  const tag = emptyTag();
  const { letters } = names;
  let name: Name | null = null;

  const readName = (from: number): number => {
    const { bytes } = source;
    let at = from;
    let hash = 0;
    let byte = bytes[at] ?? 0;
    const first = byte;
    for (; nameBytes[byte] === 1; byte = bytes[++at] ?? 0) hash = nextHash(hash, byte);
    if (at >= source.end) return INCOMPLETE;
    if (at === from + 1 && first < 128) name = letters[first] ??= names.at(bytes, from, at, hash);
    else name = names.at(bytes, from, at, hash);
    return at;
  };

  /** One attribute from its name on; the place after its closing quote. */
  const readAttribute = (from: number): number => {
    const { bytes, end } = source;
    let at = readName(from);
    if (at < 0 || name === null) return INCOMPLETE;
    const index = tag.count;
    tag.names[index] = name;
    if (bytes[at] !== EQUALS) at = skipWhite(bytes, at);
    if (bytes[at] !== EQUALS) return at >= end ? INCOMPLETE : fail("an attribute without value");
    at++;
    if (bytes[at] !== DOUBLE) at = skipWhite(bytes, at);
    const quote = bytes[at];
    if (quote !== DOUBLE && quote !== SINGLE) return at >= end ? INCOMPLETE : fail("a value without quotes");
    tag.starts[index] = ++at;
    let flags = 0;
    for (;;) {
      const kind = valueBytes[bytes[at] ?? 0] ?? 0;
      if (kind === SPECIAL) {
        const byte = bytes[at];
        if (byte === quote) break;
        if (byte !== DOUBLE && byte !== SINGLE)
          return at >= end ? INCOMPLETE : fail("a value with < or a control character");
      } else flags |= kind;
      at++;
    }
    tag.ends[index] = at;
    tag.flags[index] = flags;
    if (flags !== 0 || !name.isPlain) tag.isPlain = false;
    if (++tag.count > MOST_ATTRIBUTES) fail("an element with hundreds of attributes");
    return at + 1;
  };

  return {
    tag,
    /** A start tag from its < on. */
    readStart(from: number): number {
      const { bytes, end } = source;
      names.tidy();
      tag.count = 0;
      tag.isPlain = true;
      let at = readName(from + 1);
      if (at < 0) return INCOMPLETE;
      tag.bytes = bytes;
      tag.name = name;
      for (;;) {
        const next = skipWhite(bytes, at);
        const byte = bytes[next];
        if (byte === GREATER) {
          tag.isEmpty = false;
          return next + 1;
        }
        if (next + 1 >= end) return INCOMPLETE;
        if (byte === SLASH) {
          if (bytes[next + 1] !== GREATER) fail("a / inside a tag");
          tag.isEmpty = true;
          return next + 2;
        }
        if (next === at) fail("no space before an attribute");
        at = readAttribute(next);
        if (at < 0) return INCOMPLETE;
      }
    },
    /** An end tag from its < on; only its name counts. `expected` is the element that is open. */
    readEnd(from: number, expected: Name | null | undefined): number {
      const { bytes, end } = source;
      const short = from + 3;
      if (
        bytes[short] === GREATER &&
        short < end &&
        expected?.bytes.length === 1 &&
        bytes[from + 2] === expected.bytes[0]
      ) {
        tag.name = expected;
        return short + 1;
      }
      const at = readName(from + 2);
      if (at < 0) return INCOMPLETE;
      const next = skipWhite(bytes, at);
      if (bytes[next] !== GREATER) return next >= end ? INCOMPLETE : fail("an end tag with more than a name");
      tag.name = name;
      return next + 1;
    },
  };
}
