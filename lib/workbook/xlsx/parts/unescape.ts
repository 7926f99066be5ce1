const ESCAPED = /_x([dD][89abAB][0-9a-fA-F]{2})__x([dD][c-fC-F][0-9a-fA-F]{2})_|_x(?![dD][89a-fA-F])([0-9a-fA-F]{4})_/g;

/**
 * A text with its _xHHHH_ escapes resolved: how OOXML writes what XML cannot hold, "_x000D_" for a carriage return, "_x005F_" for an
 * underscore that would start an escape. Half of a surrogate pair stays as it is written, since it is no character.
 */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, high?: string, low?: string, single?: string) =>
    single === undefined ? fromHex(high) + fromHex(low) : fromHex(single),
  );
}

function fromHex(hex = ""): string {
  return String.fromCharCode(parseInt(hex, 16));
}

/** Characters of an escape: a text may be so many times as long before it is resolved. */
export const LONGEST_ESCAPE = "_xHHHH_".length;
