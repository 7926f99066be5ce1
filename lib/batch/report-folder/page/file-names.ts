import { lastSlash, sharedFolder } from "../shared-folder.js";
import { name } from "./figures.js";
import { markup, type Markup } from "./markup.js";

/** How the page names files: the folder that all share is said once, at the head. */
export interface FileNames {
  /** With its slash at the end; empty where they share none. */
  readonly shared: string;
  /** A file below the shared folder: its own folders small, above its name. */
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
      return start === 0 ? name(own) : markup`<small>${name(own.slice(0, start))}</small>${name(own.slice(start))}`;
    },
  };
}
