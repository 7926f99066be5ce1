import type { ExitCode } from "./exit-codes.js";
import type { Lang } from "../report/index.js";
import type { CommandTexts, OptionTexts } from "./messages/catalogue.js";

/** One word after `minha`: what it takes, as data, and the module that does it, loaded only when it is asked for. */
export interface Command {
  readonly name: keyof CommandTexts;
  readonly argument?: { readonly name: "PATH" | "RULE"; readonly many: boolean };
  readonly options: readonly Option[];
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** An option of a command. Its value is a text until the command reads it; a flag has none. */
export interface Option {
  readonly flags: string;
  readonly about: keyof OptionTexts;
  readonly choices?: readonly string[];
  readonly required?: true;
}

/** What a command is called with, and the world it may touch. */
export interface Call {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly lang: Lang;
  readonly world: World;
}

/** The world outside: where text goes, and how the user stops a run. */
export interface World {
  /** Standard output; resolves when it took the text. A closed pipe is no error: nobody reads on. */
  readonly print: (text: string) => Promise<void>;
  /** Whether standard output was closed by its reader. */
  readonly isClosed: () => boolean;
  /** The system's code of the error that ended standard output ("ENOSPC"); null while it takes what is printed, or was closed by its reader. */
  readonly outputFault: () => string | null;
  /** Standard error: progress and diagnostics. */
  readonly tell: (text: string) => void;
  /** The width of the screen, null when nobody looks. */
  readonly width: number | null;
  readonly progress: boolean;
  /** Aborted by Ctrl-C or SIGTERM. */
  readonly stop: AbortSignal;
}

export type Run = (call: Call) => Promise<ExitCode>;
