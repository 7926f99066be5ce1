import type { Name, Resolved } from "./names.js";

const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** What the reader calls elements, and attributes without prefix: numbers of its own, 0 for what it does not know. */
export interface Codes {
  readonly element: (uri: string, local: string) => number;
  readonly attribute: (local: string) => number;
}

/** The namespaces in force, and what names mean in them. Throws a RangeError for declarations and prefixes that XML forbids. */
export function namespaceScopes(codes: Codes) {
  const bindings = new Map([
    ["xml", XML],
    ["xmlns", XMLNS],
    ["", ""],
  ]);
  const undo: { readonly depth: number; readonly prefix: string; readonly before: string | undefined }[] = [];
  let scope = 1;

  const uriOf = ({ prefix }: Name): string => {
    const uri = bindings.get(prefix);
    if (uri === undefined) throw new RangeError(`the prefix ${prefix.slice(0, 40)} is not declared`);
    return uri;
  };
  return {
    /** A declaration on an element at this depth. */
    declare(prefix: string, value: string, depth: number): void {
      const uri = value.trim();
      if (prefix !== "" && uri === "") throw new RangeError("a prefix without namespace");
      if ((prefix === "xml") !== (uri === XML) || prefix === "xmlns" || uri === XMLNS)
        throw new RangeError("a declaration of xml or xmlns");
      undo.push({ depth, prefix, before: bindings.get(prefix) });
      bindings.set(prefix, uri);
      scope++;
    },
    /** Takes back what elements at this depth declared. */
    leave(depth: number): void {
      for (let last = undo.at(-1); last !== undefined && last.depth >= depth; last = undo.at(-1)) {
        undo.pop();
        if (last.before === undefined) bindings.delete(last.prefix);
        else bindings.set(last.prefix, last.before);
        scope++;
      }
    },
    element(name: Name): Resolved {
      if (name.element.scope === scope) return name.element;
      if (name.prefix === "xmlns") throw new RangeError("an element with the prefix xmlns");
      const uri = uriOf(name);
      return (name.element = { scope, uri, code: codes.element(uri, name.local) });
    },
    /** Without a prefix an attribute is in no namespace. */
    attribute(name: Name): Resolved {
      if (name.attribute.scope === scope) return name.attribute;
      if (name.prefix !== "") return (name.attribute = { scope, uri: uriOf(name), code: 0 });
      return (name.attribute = { scope, uri: "", code: codes.attribute(name.local) });
    },
  };
}
