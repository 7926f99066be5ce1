import { refuse } from "../refusal.js";
import { PACKAGE_RELATIONSHIPS } from "../xml/namespaces.js";
import { readXml } from "../xml/read-xml.js";
import type { Part, Parts } from "./open-package.js";
import { partKey, relationshipsKey, sourceFolder } from "./part-name.js";
import { rememberingParts } from "./remembering-parts.js";

/** What a part relates to. */
export interface Relationship {
  /** The last step of the relationship's type: "worksheet", "sharedStrings" … the same in transitional and strict OOXML. */
  readonly type: string;
  /** The target as it is written. */
  readonly target: string;
  /** The target's key; null for what lies outside the package, which is never followed. */
  readonly key: string | null;
}

/** The relationships of a part by their id; of the package itself for an empty key. None when it has none. */
export function readRelationships(parts: Parts, key: string): ReadonlyMap<string, Relationship> {
  const part = parts.get(relationshipsKey(key));
  return part === undefined ? new Map() : relationshipsIn(part);
}

const relationshipsIn = rememberingParts((part) => {
  const found = new Map<string, Relationship>();
  const from = sourceFolder(part.key);
  readXml(part, {
    open({ uri, local, attribute }) {
      if (uri !== PACKAGE_RELATIONSHIPS || local !== "Relationship") return;
      const target = attribute("Target") ?? "";
      const isOutside = attribute("TargetMode") === "External";
      const id = attribute("Id") ?? "";
      if (found.has(id)) refuse("corrupt-xml", part.name, `relationship ${id} twice`);
      found.set(id, {
        type: (attribute("Type") ?? "").split("/").at(-1) ?? "",
        target,
        key: isOutside ? null : partKey(target.split("#")[0] ?? "", from),
      });
    },
  });
  return found;
});

/** The relationships of one type. */
export function ofType(relationships: ReadonlyMap<string, Relationship>, type: string): Relationship[] {
  return [...relationships.values()].filter((relationship) => relationship.type === type);
}

/** The only relationship of a type; undefined when there is none. Refuses two that lead elsewhere: readers disagree on which one counts. */
export function onlyOfType(relationships: ReadonlyMap<string, Relationship>, type: string): Relationship | undefined {
  const [first, ...others] = ofType(relationships, type);
  const other = others.find(({ key }) => key !== first?.key);
  if (other !== undefined) refuse("corrupt-zip", other.target, `two parts of type ${type}`);
  return first;
}

/** The part that a relationship names; undefined when the package lacks it. */
export function partOf(parts: Parts, { key }: Relationship): Part | undefined {
  return key === null ? undefined : parts.get(key);
}
