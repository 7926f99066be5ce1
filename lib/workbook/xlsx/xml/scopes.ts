import type { Name, NameTable, Resolved } from "./names.js";
import { fail } from "./source.js";
import { valueAt, type Tag } from "./tag.js";

const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** What the reader calls elements, and attributes without prefix: numbers of its own, 0 for what it does not know. */
export interface Codes {
  readonly element: (uri: string, local: string) => number;
  readonly attribute: (local: string) => number;
}

/** The namespaces in force, and what names mean in them. RangeErrors say what XML forbids. */
export function namespaceScopes(codes: Codes, { newScope }: NameTable) {
  const bindings = new Map([
    ["xml", XML],
    ["xmlns", XMLNS],
    ["", ""],
  ]);
  const undo: { readonly depth: number; readonly prefix: string; readonly before: string | undefined }[] = [];
  let scope = newScope();
  /** The depth of the innermost declaration. */
  let deepest = 0;

  const declare = (prefix: string, value: string, depth: number): void => {
    const uri = value.trim();
    if (prefix !== "" && uri === "") fail("a prefix without namespace");
    if ((prefix === "xml") !== (uri === XML) || prefix === "xmlns" || uri === XMLNS)
      fail("a declaration of xml or xmlns");
    undo.push({ depth, prefix, before: bindings.get(prefix) });
    bindings.set(prefix, uri);
    deepest = depth;
    scope = newScope();
  };
  const uriOf = ({ prefix }: Name): string =>
    bindings.get(prefix) ?? fail(`the prefix ${prefix.slice(0, 40)} is not declared`);
  const attribute = (name: Name): Resolved => {
    if (name.attribute.scope === scope || (name.isPlain && name.attribute.scope > 0)) return name.attribute;
    const uri = name.prefix === "" ? "" : uriOf(name);
    return (name.attribute = { scope, uri, code: name.isPlain ? codes.attribute(name.local) : 0 });
  };
  return {
    /** Enters a tag: takes in its declarations, finds the codes of its attributes, and refuses two that are the same. Gives the code of its element. */
    enter(tag: Tag, depth: number): number {
      const { count, names, name } = tag;
      if (!tag.isPlain) {
        for (let i = 0; i < count; i++) {
          const { prefix = "", declares = false, local = "" } = names[i] ?? {};
          if (declares) declare(prefix === "" ? "" : local, valueAt(tag, i), depth);
        }
      }
      for (let i = 0; i < count; i++) {
        const own = names[i];
        if (own === undefined) continue;
        tag.codes[i] = attribute(own).code;
        if (tag.flags[i] !== 0) valueAt(tag, i); // checks its characters
        for (let k = 0; k < i; k++) if (names[k] === own) fail("an attribute twice");
      }
      if (!tag.isPlain && prefixed(tag) > 1) refuseTwins(tag, (own) => attribute(own).uri);
      if (name === null) return 0;
      if (name.element.scope === scope) return name.element.code;
      if (name.prefix === "xmlns") fail("an element with the prefix xmlns");
      const uri = uriOf(name);
      name.element = { scope, uri, code: codes.element(uri, name.local) };
      return name.element.code;
    },
    /** Takes back what elements at this depth declared. */
    leave(depth: number): void {
      if (depth > deepest) return;
      for (let last = undo.at(-1); last !== undefined && last.depth >= depth; last = undo.at(-1)) {
        undo.pop();
        if (last.before === undefined) bindings.delete(last.prefix);
        else bindings.set(last.prefix, last.before);
        scope = newScope();
        deepest = undo.at(-1)?.depth ?? 0;
      }
    },
  };
}

function prefixed({ count, names }: Tag): number {
  let all = 0;
  for (let i = 0; i < count; i++) if (names[i]?.prefix !== "") all++;
  return all;
}

/** Two attributes with different prefixes may have one name all the same. */
function refuseTwins({ count, names }: Tag, uriOf: (name: Name) => string): void {
  const seen = new Set<string>();
  for (let i = 0; i < count; i++) {
    const name = names[i];
    if (name === undefined) continue;
    seen.add(name.prefix === "" ? name.qualified : `{${uriOf(name)}}${name.local}`);
  }
  if (seen.size < count) fail("an attribute twice");
}
