import { decodeUtf8 } from "./utf8.js";

/** What a run of characters holds that its bytes do not say by themselves. */
export const PLAIN = 0;
export const REFERENCES = 1;
export const NON_ASCII = 2;
/** Line ends that count as "\n", and in attributes white space that counts as a space. */
export const BREAKS = 4;

const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const REFERENCE = /&([^;&]*)(;?)/g;

/** The text that bytes of XML between `start` and `end` stand for. Throws a RangeError for characters and references that XML forbids. */
export function readCharacters(bytes: Uint8Array, start: number, end: number, flags: number): string {
  let text = decodeUtf8(bytes, start, end);
  if ((flags & BREAKS) !== 0) text = text.replace(/\r\n?/g, "\n");
  return (flags & REFERENCES) === 0 ? text : resolveReferences(text);
}

/** The value of an attribute: the same, with its white space as spaces. */
export function readAttribute(bytes: Uint8Array, start: number, end: number, flags: number): string {
  let text = decodeUtf8(bytes, start, end);
  if ((flags & BREAKS) !== 0) text = text.replace(/\r\n|[\r\n\t]/g, " ");
  return (flags & REFERENCES) === 0 ? text : resolveReferences(text);
}

function resolveReferences(text: string): string {
  return text.replace(REFERENCE, (_, name: string, closed: string) => {
    const character = closed === "" ? undefined : (ENTITIES.get(name) ?? fromNumber(name));
    if (character === undefined) throw new RangeError(`&${name.slice(0, 20)} stands for no character`);
    return character;
  });
}

function fromNumber(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name) ?? [];
  const point = hex === undefined ? parseInt(decimal ?? "", 10) : parseInt(hex, 16);
  return isCharacter(point) ? String.fromCodePoint(point) : undefined;
}

/** The characters of XML 1.0: neither controls nor halves of surrogates, U+FFFE or U+FFFF. */
function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}
