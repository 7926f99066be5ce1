import { styleText } from "node:util";
import { say, type Lang } from "../../report/index.js";
import type { Severity } from "../../rules/index.js";
import { visible } from "../../text/index.js";
import type { World } from "../command.js";

/** How text is laid out for the reader's screen. */
export interface Screen {
  readonly width: number;
  /** Where a terminal breaks a longer line; a file or a pipe never does. */
  readonly edge: number;
  /** A line of text from its first character on: in Arabic a terminal that knows both directions lays it from the right. */
  readonly line: (text: string) => string;
  /** A name or code as it stands, kept apart from the words around it; its controls are shown, not obeyed. */
  readonly fact: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** In the colour of a severity, where there are colours. */
  readonly coloured: (severity: Severity, text: string) => string;
}

const WIDTH = 100;
const NARROWEST = 60;
/** Marks that make a line run from the right or from the left, whatever it begins with. */
const MARK: Readonly<Record<Lang, string>> = { ar: "\u200f", fr: "", en: "" };
const COLOURS = { error: "red", warning: "yellow", info: "cyan" } as const;

/** The screen of a terminal, or plain text of 100 columns for a file or a pipe. */
export function screenOf({ width }: World, lang: Lang): Screen {
  const styled = width !== null && process.env["NO_COLOR"] === undefined;
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    styled ? styleText(format, text, { validateStream: false }) : text;
  return {
    width: Math.max(NARROWEST, Math.min(width ?? WIDTH, 140)),
    edge: width ?? Infinity,
    line: (text) => (text === "" ? "\n" : `${MARK[lang]}${text.trimEnd()}\n`),
    fact: (text) => say(lang, "{text}", { text: visible(text) }),
    bold: (text) => style("bold", text),
    dim: (text) => style("dim", text),
    coloured: (severity, text) => style(COLOURS[severity], text),
  };
}
