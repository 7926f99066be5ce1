import { describe, expect, it } from "vitest";
import { markup } from "../../../../lib/batch/report-folder/page/markup.js";
import type { TableData } from "../../../../lib/batch/report-folder/page/script/page-data.js";
import { textOf } from "../../../../lib/batch/report-folder/page/script/text-of.js";
import { table, type PageTable } from "../../../../lib/batch/report-folder/page/table.js";

/** Rows of three kinds by turns, with what careless markup would trip over. */
function tableOf(rows: number): PageTable {
  const names = ["l’Oriental", "a<b>.xlsx", "'\"&amp;", "ورقة 1", "", "$1\nz"];
  return {
    id: "lots",
    label: "Lots",
    heads: [markup`<th scope="col">Lot</th>`],
    rows: Array.from({ length: rows }, (_, i) => ({
      kind: ["valid", "invalid", "unreadable"][i % 3] ?? "",
      markup: markup`<tr><th><a href="#w${i}">${names[i % names.length] ?? ""}</a></th><td class="n">${i}</td></tr>`,
    })),
    foot: markup`<tr><th>Total</th></tr>`,
    kinds: {
      label: "state",
      values: [
        ["unreadable", "stateUnreadable"],
        ["invalid", "stateInvalid"],
        ["valid", "stateValid"],
      ],
    },
    sheet: "sheetBatches",
  };
}

function dataOf(html: string): TableData {
  return JSON.parse(
    /<script type="application\/json" id="lots-rows">(.*)<\/script>/.exec(html)?.[1] ?? "",
  ) as TableData;
}

function bodyOf(html: string): string {
  return /<tbody>\n([\s\S]*?)\n<\/tbody>/.exec(html)?.[1] ?? "";
}

describe("a table of the page", () => {
  it("stands whole in the page up to three hundred rows, in their own order, with nothing about it", () => {
    const own = tableOf(300);
    const html = table(own, "fr").text;
    expect(bodyOf(html)).toBe(own.rows.map((row) => row.markup.text).join(""));
    expect(html).not.toMatch(/<form|<script|<p/);
  });

  it("of more rows has the first hundred in the page, those that want attention first", () => {
    const own = tableOf(301);
    const html = table(own, "fr").text;
    const first = own.rows.filter(({ kind }) => kind === "unreadable").slice(0, 100);
    expect(bodyOf(html)).toBe(first.map((row) => row.markup.text).join(""));
    expect(html).toContain("<tfoot><tr><th>Total</th></tr></tfoot>");
  });

  it("of more rows keeps them all as data, which gives the same markup again", () => {
    const own = tableOf(601);
    const data = dataOf(table(own, "fr").text);
    const sorted = ["unreadable", "invalid", "valid"].flatMap((kind) => own.rows.filter((row) => row.kind === kind));
    expect(data.rows.map(([kind, row]) => [kind, textOf(data, row)])).toEqual(
      sorted.map(({ kind, markup: { text } }) => [kind, text]),
    );
    expect(data.patterns.length).toBeLessThan(5);
  });

  it("of more rows says without a script how many it shows, and where all are", () => {
    expect(table(tableOf(301), "fr").text).toContain(
      "elle montre 100 lignes sur 301. Toutes sont dans report.xlsx, feuille Tranches, et dans report.json.",
    );
  });

  it("of more rows is filtered by the kinds that it has, with their counts, and by text", () => {
    const html = table(tableOf(302), "fr").text;
    expect([...html.matchAll(/<option value="(.*?)">(.*?)</g)].map(([, value, label]) => [value, label])).toEqual([
      ["", "Tout"],
      ["unreadable", "Illisible (100)"],
      ["invalid", "À corriger (101)"],
      ["valid", "Conforme (101)"],
    ]);
  });

  it("whose rows are all of one kind has no choice between kinds", () => {
    const own = tableOf(301);
    const rows = own.rows.map((row) => ({ ...row, kind: "valid" }));
    expect(table({ ...own, rows }, "fr").text).not.toContain("<select");
  });
});
