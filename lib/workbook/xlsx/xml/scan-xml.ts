import type { Part } from "../package/open-package.js";
import { holdLimit, refuse } from "../refusal.js";
import { readCharacters } from "./characters.js";
import { refuseDeclaration, startsAt } from "./markup.js";
import { namesFor, type Name } from "./names.js";
import { tagReader } from "./read-tag.js";
import { readCData, readRun, type Run } from "./read-text.js";
import { namespaceScopes, type Codes } from "./scopes.js";
import { skipComment, skipInstruction } from "./skip-markup.js";
import { drop, emptySource, extend, fail, INCOMPLETE, skipWhite } from "./source.js";
import type { Tag } from "./tag.js";
import { toUtf8 } from "./to-utf8.js";

export interface ScanEvents {
  readonly codes: Codes;
  /** `depth` is 1 for the root. Returning "stop" leaves the rest of the part unread. */
  readonly open: (code: number, depth: number, tag: Tag) => unknown;
  /** Returns whether it has called `read`, or needs no check of the run's characters since its flags are 0. */
  readonly text: (run: Run, read: (run: Run) => string) => boolean;
  readonly close: (code: number, depth: number) => void;
  /**
   * Asked at each < inside an element without prefix: reads on from there whatever it knows by its bytes – whole elements without
   * prefix, of the same namespace – and gives the place that it came to.
   */
  readonly ahead?: (bytes: Uint8Array, at: number, end: number) => number;
}

const LESS = 0x3c;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

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
  const source = emptySource();
  const names = namesFor(events.codes);
  const tags = tagReader(source, names);
  const scopes = namespaceScopes(events.codes, names);
  const run: Run = { bytes: source.bytes, start: 0, end: 0, flags: 0, isWhole: false };
  const deepest = part.limits.depth;
  const open: (Name | null)[] = [];
  const openCodes: number[] = [];
  let isFirst = true;
  let sawRoot = false;
  let afterStart = false;
  let stopped = false;
  let waitFor = 1;

  const readStart = (from: number): number => {
    const next = tags.readStart(from);
    if (next < 0) return INCOMPLETE;
    const { tag } = tags;
    const depth = open.length + 1;
    if (sawRoot && depth === 1) fail("two roots");
    if (depth > deepest) holdLimit(part.limits, "depth", depth, part.name);
    sawRoot = true;
    const code = scopes.enter(tag, depth);
    afterStart = !tag.isEmpty;
    if (events.open(code, depth, tag) === "stop") stopped = true;
    else if (tag.isEmpty) {
      events.close(code, depth);
      scopes.leave(depth);
    } else {
      open.push(tag.name);
      openCodes.push(code);
    }
    return next;
  };
  const readEnd = (from: number): number => {
    const element = open.at(-1);
    const next = tags.readEnd(from, element);
    if (next < 0) return INCOMPLETE;
    open.pop();
    if (element !== tags.tag.name && element?.qualified !== tags.tag.name?.qualified)
      fail("an end tag that ends another element");
    const depth = open.length + 1;
    events.close(openCodes.pop() ?? 0, depth);
    scopes.leave(depth);
    afterStart = false;
    return next;
  };
  const readText = (from: number): number => {
    const next = readRun(source, from, run);
    if (next < 0) return INCOMPLETE;
    if (open.length === 0) return skipWhite(source.bytes, from) === next ? next : fail("text outside the root");
    run.isWhole = afterStart && source.bytes[next + 1] === SLASH;
    if (!events.text(run, textOfRun) && run.flags !== 0) textOfRun(run);
    afterStart = false;
    return next;
  };
  const readOther = (from: number): number => {
    const { bytes, end } = source;
    afterStart = false;
    if (bytes[from + 1] === QUESTION) return skipInstruction(source, from, isFirst);
    if (startsAt(bytes, "<!--", from)) return skipComment(source, from);
    if (startsAt(bytes, "<![CDATA[", from)) {
      const section = readCData(source, from);
      if (section === null) return INCOMPLETE;
      if (open.length === 0) fail("text outside the root");
      run.isWhole = false;
      events.text(run, () => section.text);
      return section.next;
    }
    return end - from < "<!DOCTYPE".length ? INCOMPLETE : refuseDeclaration(bytes, from, part.name);
  };
  const readMarkup = (from: number): number => {
    if (from + 1 >= source.end) return INCOMPLETE;
    const second = source.bytes[from + 1];
    if (second === SLASH) return readEnd(from);
    return second === BANG || second === QUESTION ? readOther(from) : readStart(from);
  };
  /** Reads whatever is complete; the place that it came to. */
  const scan = (): number => {
    let at = 0;
    while (at < source.end && !stopped) {
      if (events.ahead !== undefined && source.bytes[at] === LESS && open.at(-1)?.prefix === "") {
        const ahead = events.ahead(source.bytes, at, source.end);
        if (ahead > at) afterStart = false;
        at = ahead;
      }
      const next = source.bytes[at] === LESS ? readMarkup(at) : readText(at);
      if (next < 0) break;
      isFirst = false;
      at = next;
    }
    return at;
  };
  return {
    isStopped: () => stopped,
    push(chunk: Uint8Array, last: boolean): void {
      extend(source, chunk);
      source.isLast = last;
      if (source.end < waitFor && !last) return;
      drop(source, scan());
      waitFor = source.end * 2; // a long piece is tried again when it has doubled, so it costs no more than twice its length
      if (last && !stopped && (source.end > 0 || !sawRoot || open.length > 0)) fail("the document is cut off");
    },
  };
}

function textOfRun({ bytes, start, end, flags }: Run): string {
  return readCharacters(bytes, start, end, flags);
}
