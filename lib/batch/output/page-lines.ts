import stringWidth from "string-width";
import { wrapped } from "./columns.js";

/** The lines of a Markdown page for a screen: prose wrapped, each table's columns made equally wide. */
export function pageLines(page: string, width: number): string[] {
  const lines: string[] = [];
  let table: string[][] = [];
  const close = (): void => {
    lines.push(...alignedTable(table));
    table = [];
  };
  for (const line of page.split("\n")) {
    if (line.startsWith("|"))
      table.push(
        line
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim()),
      );
    else {
      close();
      lines.push(...wrapped(line, width, ""));
    }
  }
  close();
  return lines;
}

function alignedTable(rows: readonly (readonly string[])[]): string[] {
  const [first = []] = rows;
  const widths = first.map((_, i) => Math.max(...rows.map((row) => stringWidth(row[i] ?? ""))));
  return rows.map((row) => {
    const filler = row.every((cell) => /^-*$/.test(cell)) && row.some((cell) => cell !== "") ? "-" : " ";
    const cells = row.map((cell, i) => cell + filler.repeat(Math.max(0, (widths[i] ?? 0) - stringWidth(cell))));
    return `| ${cells.join(" | ")} |`;
  });
}
