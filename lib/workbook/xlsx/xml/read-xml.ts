import type { Part } from "../package/open-package.js";
import type { Name } from "./names.js";
import { scanXml } from "./scan-xml.js";
import { valueAt, type Tag } from "./tag.js";

/** A start tag: its names, and its attributes. Holds while it is being handled. */
export interface Element {
  readonly uri: string;
  readonly local: string;
  /** An attribute without prefix; undefined when absent. */
  readonly attribute: (name: string) => string | undefined;
  /** An attribute of a namespace that `isIn` knows. */
  readonly attributeIn: (isIn: (uri: string) => boolean, name: string) => string | undefined;
}

export interface XmlHandler {
  /** `depth` is 1 for the root. Returning "stop" leaves the rest of the part unread. */
  readonly open?: (element: Element, depth: number) => unknown;
  readonly text?: (text: string) => void;
}

/** Names stay names: a small part has too few of them to be worth numbers. */
const codes = { element: () => 0, attribute: () => 0 };

/** Reads a small part by its names, as strictly as every part. */
export function readXml(part: Part, { open, text }: XmlHandler): void {
  scanXml(part, {
    codes,
    open: (_, depth, tag) => open?.(elementOf(tag), depth),
    text(run, read) {
      text?.(read(run));
      return text !== undefined;
    },
    close: () => undefined,
  });
}

function elementOf(tag: Tag): Element {
  const valueWhere = (isMeant: (name: Name) => boolean): string | undefined => {
    for (let i = 0; i < tag.count; i++) {
      const name = tag.names[i];
      if (name !== undefined && isMeant(name)) return valueAt(tag, i);
    }
    return undefined;
  };
  return {
    uri: tag.name?.element.uri ?? "",
    local: tag.name?.local ?? "",
    attribute: (name) => valueWhere(({ isPlain, local }) => isPlain && local === name),
    attributeIn: (isIn, name) => valueWhere(({ local, attribute }) => local === name && isIn(attribute.uri)),
  };
}
