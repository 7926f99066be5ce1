import type { BatchTrace } from "../../rules/index.js";

/** A batch's trace whose people can still be told apart, and compared with those of other workbooks, but not named. */
export function redactTrace(trace: BatchTrace): BatchTrace {
  return { ...trace, people: trace.people.map((person) => ({ ...person, cin: fingerprint(person.cin) })) };
}

/** 64 bits of FNV-1a over UTF-16 units, in two halves of different start, in hexadecimal: the same text, the same everywhere. */
function fingerprint(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x050c5d1f);
}

function half(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
