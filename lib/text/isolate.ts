const ISOLATES = /[\u2066-\u2069]/g;

/**
 * `text` between U+2068 and U+2069, so that it stands whole in a sentence of either direction. Isolates inside are kept when
 * they are balanced and dropped when they are not: a stray U+2069 would end ours.
 */
export function isolate(text: string): string {
  return `\u2068${isBalanced(text) ? text : stripIsolates(text)}\u2069`;
}

/** `text` without isolate controls (U+2066–U+2069). */
export function stripIsolates(text: string): string {
  return text.replace(ISOLATES, "");
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [control] of text.matchAll(ISOLATES)) {
    depth += control === "\u2069" ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
