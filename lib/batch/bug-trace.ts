/**
 * What whoever meets a mistake of ours may send us, line by line: its kind, then the innermost places of its stack, `most` at most. Never
 * its message, which may hold what a cell says, nor the user's folders.
 */
export function bugTrace(error: unknown, most: number): string[] {
  if (!(error instanceof Error)) return [typeof error];
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return [error.name, ...places.slice(0, most).map((place) => place.replace(FOLDERS, ""))];
}

/** Up to the package that a place belongs to, else to our own sources. */
const FOLDERS = /(?:file:\/\/)?\/(?:.*\/(?=node_modules\/)|.*\/(?=(?:dist|lib)\/))/;
