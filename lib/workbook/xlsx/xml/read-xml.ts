import { SaxesParser } from "saxes";
import type { Part } from "../package/open-package.js";
import { holdLimit, refuse } from "../refusal.js";
import { joined, toUtf8 } from "./to-utf8.js";
import { completeLength, decodeUtf8 } from "./utf8.js";

/** A start tag: its names, and its attributes. */
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
  readonly close?: (depth: number) => void;
}

/** Reads a small part with a strict parser. Refuses what is not well-formed, any DTD, and elements too deep. */
export function readXml(part: Part, handler: XmlHandler): void {
  const { name, limits } = part;
  const parser = new SaxesParser({ xmlns: true, position: false, defaultXMLVersion: "1.0", forceXMLVersion: true });
  let depth = 0;
  const state = { stopped: false };
  const isStopped = (): boolean => state.stopped;
  parser.on("error", (error) => {
    if (!isStopped()) refuse("corrupt-xml", name, error.message);
  });
  parser.on("doctype", () => refuse("forbidden-xml", name));
  parser.on("opentag", (tag) => {
    depth++;
    holdLimit(limits, "depth", depth, name);
    const attributes = Object.values(tag.attributes);
    const find = (test: (attribute: (typeof attributes)[number]) => boolean) => attributes.find(test)?.value;
    const element: Element = {
      uri: tag.uri,
      local: tag.local,
      attribute: (local) => find((attribute) => attribute.prefix === "" && attribute.local === local),
      attributeIn: (isIn, local) => find((attribute) => attribute.local === local && isIn(attribute.uri)),
    };
    if (!state.stopped && handler.open?.(element, depth) === "stop") state.stopped = true;
  });
  const text = (piece: string): void => {
    if (!state.stopped) handler.text?.(piece);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    if (!state.stopped) handler.close?.(depth);
    depth--;
  });
  let rest = new Uint8Array(0);
  const write = toUtf8(name, (bytes, last) => {
    const all = joined(rest, bytes);
    const length = last ? all.length : completeLength(all);
    rest = all.slice(length);
    parser.write(decoded(all, length, name));
  });
  part.read((chunk) => {
    write(chunk, false);
    return state.stopped;
  });
  if (state.stopped) return;
  write(new Uint8Array(0), true);
  if (!isStopped()) parser.close();
}

function decoded(bytes: Uint8Array, length: number, name: string): string {
  try {
    return decodeUtf8(bytes, 0, length);
  } catch {
    return refuse("corrupt-xml", name, "not in UTF-8");
  }
}
