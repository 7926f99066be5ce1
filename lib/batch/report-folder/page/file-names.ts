import { lastSlash, sharedFolder } from "../shared-folder.js";
import { markup, type Markup } from "./markup.js";

/** How the page names files: the folder that all share is said once, at the head. */
export interface FileNames {
  /** With its slash at the end; empty where they share none. */
  readonly shared: string;
  /** A file below the shared folder, its own folders small: from left to right in every language, as paths are, folders before the file. */
  readonly shown: (file: string) => Markup;
  readonly plain: (file: string) => string;
}

/** The names of a run's files. */
export function fileNames(files: readonly string[]): FileNames {
  const shared = sharedFolder(files);
  const plain = (file: string): string => file.slice(shared.length);
  return {
    shared,
    plain,
    shown: (file) => {
      const own = plain(file);
      const start = lastSlash(own) + 1;
      const folders = start === 0 ? null : markup`<small dir="ltr">${own.slice(0, start)}</small>`;
      return markup`<bdi dir="ltr">${folders}${own.slice(start)}</bdi>`;
    },
  };
}
