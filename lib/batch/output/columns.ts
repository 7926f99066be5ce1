import stringWidth from "string-width";
import { isolate, runsRightToLeft, visible } from "../../text/index.js";

/** A column of a table: its heading and how its cells stand. */
export interface TextColumn {
  readonly heading: string;
  readonly align: "start" | "end";
  /** Cells are cut beyond so many columns of the screen. */
  readonly most?: number;
}

const GAP = "  ";

/**
 * Rows laid out in columns, headings first. Where any text runs from the right, every cell is isolated, so that Arabic and
 * figures do not reorder each other.
 */
export function inColumns(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const cells = [columns.map(({ heading }) => heading), ...rows].map((row) =>
    row.map((text, i) => cut(visible(text), columns[i]?.most ?? Infinity)),
  );
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => stringWidth(row[i] ?? ""))));
  const whole = wholeIn(cells);
  return cells.map((row) =>
    row.map((text, i) => pad(text, whole, widths[i] ?? 0, columns[i]?.align ?? "start")).join(GAP),
  );
}

/**
 * Rows that are too wide for a screen as columns: each as a paragraph, its first cell and then what is filled, headed. A heading
 * and its cell stay on one line.
 */
export function inParagraphs(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const whole = wholeIn(rows);
  return rows.flatMap(([first = "", ...others]) => {
    const headed = others.flatMap((text, i) =>
      text === "" ? [] : `${columns[i + 1]?.heading ?? ""} ${whole(text)}`.replaceAll(" ", "\u00a0"),
    );
    return wrapped([first.replaceAll(" ", "\u00a0"), ...headed].join("\u00a0· "), width, GAP);
  });
}

/** How cells stand whole: isolated where any of them runs from the right. */
function wholeIn(rows: readonly (readonly string[])[]): (text: string) => string {
  return rows.some((row) => row.some(runsRightToLeft)) ? isolate : asItIs;
}

function asItIs(text: string): string {
  return text;
}

function pad(text: string, whole: (text: string) => string, width: number, align: TextColumn["align"]): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  const shown = text === "" ? "" : whole(text);
  return align === "start" ? shown + space : space + shown;
}

/** A text of at most so many columns, its end replaced by "…". */
export function cut(text: string, most: number): string {
  if (stringWidth(text) <= most) return text;
  let short = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(short + segment) > most - 1) break;
    short += segment;
  }
  return `${short}…`;
}

/** Text in lines of at most `width` columns, broken between words; `indent` stands before each line but the first. */
export function wrapped(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && stringWidth(longer) > width) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line];
}
