/** The folder that all files share, with its slash at the end; empty where they share none. Reports say it once, and name files below it. */
export function sharedFolder(files: readonly string[]): string {
  const [first = "", ...others] = files;
  let shared = first.slice(0, lastSlash(first) + 1);
  for (const file of others)
    while (shared !== "" && !file.startsWith(shared)) shared = shared.slice(0, lastSlash(shared.slice(0, -1)) + 1);
  return shared;
}

/** The place of the last slash of either kind; -1 without one. */
export function lastSlash(path: string): number {
  return Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
}
