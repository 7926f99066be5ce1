import type { Part } from "../package/open-package.js";
import { holdLimit, refuse } from "../refusal.js";
import { nameBytes, SPECIAL, textBytes, valueBytes } from "./byte-classes.js";
import { readCharacters } from "./characters.js";
import { checkedText, checkInstruction, indexOfBytes, refuseDeclaration, startsAt } from "./markup.js";
import { nameTable, nextHash, type Name } from "./names.js";
import { namespaceScopes, type Codes } from "./scopes.js";
import { emptyTag, valueAt, type Tag } from "./tag.js";
import { toUtf8 } from "./to-utf8.js";

/** A run of characters between two pieces of markup, as bytes. Reused for the next run. */
export interface Run {
  bytes: Uint8Array;
  start: number;
  end: number;
  /** 0 when the bytes are the text as it stands. */
  flags: number;
  /** Whether it is all that its element holds. */
  isWhole: boolean;
}

export interface ScanEvents {
  readonly codes: Codes;
  /** Returning "stop" leaves the rest of the part unread. */
  readonly open: (code: number, depth: number, tag: Tag) => unknown;
  /** Returns whether it has read the run, and so checked its characters. */
  readonly text: (run: Run, text: (run: Run) => string) => boolean;
  readonly close: (code: number, depth: number) => void;
}

const INCOMPLETE = -1;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;

/**
 * Reads a large part (cells, shared texts) as strictly as a SAX parser, straight from its bytes: names, numbers and references come as numbers and
 * places, and only the texts that are wanted become strings. Holds as many bytes as its longest tag or text, not the part.
 * Refuses what is not well-formed, any DTD, undeclared prefixes and elements too deep.
 */
export function scanXml(part: Part, events: ScanEvents): void {
  const scanner = scannerOf(part, events);
  const push = toUtf8(part.name, (bytes, last) => {
    try {
      scanner.push(bytes, last);
    } catch (error) {
      if (error instanceof RangeError) refuse("corrupt-xml", part.name, error.message);
      throw error;
    }
  });
  part.read((chunk) => {
    push(chunk, false);
    return scanner.isStopped();
  });
  if (!scanner.isStopped()) push(new Uint8Array(0), true);
}

function scannerOf(part: Part, events: ScanEvents) {
  const nameAt = nameTable();
  const scopes = namespaceScopes(events.codes);
  const tag = emptyTag();
  const run: Run = { bytes: tag.bytes, start: 0, end: 0, flags: 0, isWhole: false };
  const open: Name[] = [];
  const openCodes: number[] = [];
  const attributes: Name[] = [];
  let bytes = new Uint8Array(1 << 17);
  let end = 0; // bytes[end] is always 0
  let isLast = false;
  let isFirst = true;
  let sawRoot = false;
  let afterStart = false;
  let stopped = false;
  let name: Name | undefined;

  const readName = (from: number): number => {
    let hash = 0;
    let at = from;
    for (let byte = bytes[at] ?? 0; nameBytes[byte] === 1; byte = bytes[++at] ?? 0) hash = nextHash(hash, byte);
    if (at >= end) return INCOMPLETE;
    name = nameAt(bytes, from, at, hash);
    return at;
  };
  const skipWhite = (from: number): number => {
    let at = from;
    for (let byte = bytes[at]; byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d;) byte = bytes[++at];
    return at;
  };
  /** One attribute from its name on; where it ends. */
  const readAttribute = (from: number): number => {
    let at = readName(from);
    if (at < 0 || name === undefined) return INCOMPLETE;
    attributes[tag.count] = name;
    at = skipWhite(at);
    if (bytes[at] !== EQUALS) return at >= end ? INCOMPLETE : fail("an attribute without value");
    at = skipWhite(at + 1);
    const quote = bytes[at];
    if (quote !== 0x22 && quote !== 0x27) return at >= end ? INCOMPLETE : fail("a value without quotes");
    tag.starts[tag.count] = ++at;
    let flags = 0;
    for (;;) {
      const kind = valueBytes[bytes[at] ?? 0] ?? 0;
      if (kind === SPECIAL) {
        const byte = bytes[at];
        if (byte === quote) break;
        if (byte !== 0x22 && byte !== 0x27)
          return at >= end ? INCOMPLETE : fail("a value with < or a control character");
      } else flags |= kind;
      at++;
    }
    tag.ends[tag.count] = at;
    tag.flags[tag.count++] = flags;
    return at + 1;
  };
  const readStart = (from: number): number => {
    let at = readName(from + 1);
    const element = name;
    if (at < 0 || element === undefined) return INCOMPLETE;
    tag.count = 0;
    for (;;) {
      const next = skipWhite(at);
      const byte = bytes[next];
      if (byte === GREATER) return start(element, false, next + 1);
      if (byte === SLASH && next + 1 < end)
        return bytes[next + 1] === GREATER ? start(element, true, next + 2) : fail("a / inside a tag");
      if (next + 1 >= end) return INCOMPLETE;
      if (next === at) return fail("no space before an attribute");
      at = readAttribute(next);
      if (at < 0) return INCOMPLETE;
    }
  };
  const start = (element: Name, isEmpty: boolean, next: number): number => {
    if (sawRoot && open.length === 0) return fail("two roots");
    sawRoot = true;
    tag.bytes = bytes;
    const depth = open.length + 1;
    holdLimit(part.limits, "depth", depth, part.name);
    declare(depth);
    let isPlain = tag.count <= 8;
    for (let i = 0; i < tag.count; i++) {
      const attribute = attributes[i];
      if (attribute === undefined) continue;
      tag.codes[i] = isDeclaration(attribute) ? 0 : scopes.attribute(attribute).code;
      if (tag.flags[i] !== 0) valueAt(tag, i); // checks its characters
      if (attribute.prefix !== "") isPlain = false;
    }
    if (tag.count > 1) refuseTwins(isPlain);
    const { code } = scopes.element(element);
    if (events.open(code, depth, tag) === "stop") stopped = true;
    if (isEmpty) {
      if (!stopped) events.close(code, depth);
      scopes.leave(depth);
    } else {
      open.push(element);
      openCodes.push(code);
    }
    afterStart = !isEmpty;
    return next;
  };
  const declare = (depth: number): void => {
    for (let i = 0; i < tag.count; i++) {
      const attribute = attributes[i];
      if (attribute !== undefined && isDeclaration(attribute))
        scopes.declare(attribute.prefix === "" ? "" : attribute.local, valueAt(tag, i), depth);
    }
  };
  const refuseTwins = (isPlain: boolean): void => {
    if (isPlain) {
      for (let i = 1; i < tag.count; i++)
        for (let k = 0; k < i; k++)
          if (attributes[i]?.qualified === attributes[k]?.qualified) fail("an attribute twice");
      return;
    }
    const seen = new Set<string>();
    for (let i = 0; i < tag.count; i++) {
      const attribute = attributes[i];
      if (attribute === undefined) continue;
      const uri = isDeclaration(attribute) ? "xmlns" : scopes.attribute(attribute).uri;
      seen.add(`${uri} ${attribute.prefix === "" ? attribute.qualified : attribute.local}`);
    }
    if (seen.size < tag.count) fail("an attribute twice");
  };
  const readEnd = (from: number): number => {
    const at = readName(from + 2);
    if (at < 0) return INCOMPLETE;
    const next = skipWhite(at);
    if (bytes[next] !== GREATER) return next >= end ? INCOMPLETE : fail("an end tag with more than a name");
    const element = open.pop();
    const code = openCodes.pop() ?? 0;
    if (element?.qualified !== name?.qualified) return fail("an end tag that ends another element");
    const depth = open.length + 1;
    events.close(code, depth);
    scopes.leave(depth);
    afterStart = false;
    return next + 1;
  };
  const readOther = (from: number): number => {
    if (bytes[from + 1] === QUESTION) {
      const close = indexOfBytes(bytes, "?>", from + 2, end);
      if (close < 0) return INCOMPLETE;
      checkInstruction(bytes, from + 2, close, isFirst);
      return close + 2;
    }
    if (startsAt(bytes, "<!--", from)) {
      const close = indexOfBytes(bytes, "--", from + 4, end);
      if (close < 0 || close + 2 >= end) return INCOMPLETE;
      if (bytes[close + 2] !== GREATER) return fail("a comment with --");
      checkedText(bytes, from + 4, close);
      return close + 3;
    }
    if (startsAt(bytes, "<![CDATA[", from)) {
      const close = indexOfBytes(bytes, "]]>", from + 9, end);
      if (close < 0) return INCOMPLETE;
      if (open.length === 0) return fail("text outside the root");
      const text = checkedText(bytes, from + 9, close).replace(/\r\n?/g, "\n");
      run.isWhole = false;
      if (!stopped) events.text(run, () => text);
      return close + 3;
    }
    if (end - from < 9) return INCOMPLETE;
    return refuseDeclaration(bytes, from, part.name);
  };
  const readText = (from: number): number => {
    let flags = 0;
    let at = from;
    for (;;) {
      const kind = textBytes[bytes[at] ?? 0] ?? 0;
      if (kind === SPECIAL) {
        const byte = bytes[at];
        if (byte === LESS || at >= end) break;
        if (byte !== 0x5d) return fail("a control character");
        if (startsAt(bytes, "]]>", at)) return fail("]]> in text");
      } else flags |= kind;
      at++;
    }
    if (at + 1 >= end && !isLast) return INCOMPLETE; // the character after < tells whether the run is whole
    if (open.length === 0) return skipWhite(from) === at ? at : fail("text outside the root");
    run.bytes = bytes;
    run.start = from;
    run.end = at;
    run.flags = flags;
    run.isWhole = afterStart && bytes[at + 1] === SLASH;
    if (!events.text(run, textOfRun) && flags !== 0) textOfRun(run);
    afterStart = false;
    return at;
  };
  const readMarkup = (from: number): number => {
    const second = bytes[from + 1];
    if (from + 1 >= end) return INCOMPLETE;
    if (second === SLASH) return readEnd(from);
    return second === BANG || second === QUESTION ? readOther(from) : readStart(from);
  };
  /** Reads whatever is complete; where it came to. */
  const scan = (): number => {
    let at = 0;
    while (at < end && !stopped) {
      const next = bytes[at] === LESS ? readMarkup(at) : readText(at);
      if (next < 0) break;
      isFirst = false;
      at = next;
    }
    return at;
  };
  let waitFor = 1;
  return {
    isStopped: () => stopped,
    push(chunk: Uint8Array, last: boolean): void {
      isLast = last;
      if (end + chunk.length >= bytes.length) {
        const wider = new Uint8Array((end + chunk.length) * 2 + 1);
        wider.set(bytes.subarray(0, end));
        bytes = wider;
      }
      bytes.set(chunk, end);
      end += chunk.length;
      bytes[end] = 0;
      if (end < waitFor && !last) return;
      const read = scan();
      bytes.copyWithin(0, read, end);
      end -= read;
      bytes[end] = 0;
      waitFor = end * 2; // a long piece is tried again when it has doubled, so that it costs no more than twice its length
      if (!last || stopped) return;
      if (end > 0) fail("the document is cut off");
      if (!sawRoot || open.length > 0) fail("the document is cut off");
    },
  };
}

function textOfRun({ bytes, start, end, flags }: Run): string {
  return readCharacters(bytes, start, end, flags);
}

function isDeclaration({ prefix, qualified }: Name): boolean {
  return prefix === "xmlns" || qualified === "xmlns";
}

function fail(reason: string): never {
  throw new RangeError(reason);
}
