import { describe, expect, test } from "vitest";
import { openSnapshot, valueOf } from "../../open.js";
import { sheetOf, workbookOf, type Value } from "../../sheets.js";

async function roundTrip(...args: Parameters<typeof openSnapshot>) {
  const { excel, host } = openSnapshot(...args);
  const read = valueOf(await host.readSnapshot());
  expect(excel.unknown).toEqual([]);
  return { read, excel, host };
}

describe("a workbook as Excel tells it", () => {
  test("has every kind of cell as the file has it", async () => {
    const snapshot = workbookOf([
      sheetOf("الفوج 12", [
        ["المجموع", 1500.5, { value: 18_838.910000000003, format: "#,##0.00" }],
        [true, { value: { error: "#REF!" }, formula: "=Perdu!A1" }, { value: 43_006, format: "dd/mm/yyyy" }],
        [
          { value: "", formula: '=IF(B1>0,"","x")' },
          { value: "#N/A" },
          { value: "=1+1" },
          { value: "00123", format: "@" },
        ],
        [{ value: 3000.5, formula: "=SUM(B1,1500)" }],
      ]),
    ]);
    expect((await roundTrip(snapshot)).read).toEqual(snapshot);
  });

  test("has merges, hidden rows and columns, the filter, visibility and sheets without cells", async () => {
    const rows = Array.from({ length: 200 }, (_, i): Value[] => [`Ligne ${String(i)}`, null, i]);
    const snapshot = workbookOf([
      sheetOf("Vide", []),
      sheetOf("Lot, n° 1", rows, {
        merges: ["A1:B1"],
        hiddenRows: [3, 4, 5, 150],
        hiddenColumns: [{ first: 2, last: 2 }],
        filter: { top: 1, left: 1, bottom: 200, right: 3 },
      }),
      sheetOf("Listes", [["M"], ["F"]], { visibility: "very-hidden" }),
    ]);
    expect((await roundTrip(snapshot)).read).toEqual(snapshot);
  });

  test("has what stands under merges apart, in hidden rows too", async () => {
    const sheet = sheetOf(
      "Lot",
      [
        ["Safi", 1000],
        [null, 2000],
        ["Fès", 500],
      ],
      { merges: ["A1:A2"], hiddenRows: [2] },
    );
    const covered = [
      { row: 2, hidden: true, cells: [{ kind: "number", column: 1, formula: null, format: null, value: 7 }] },
    ] as const;
    const snapshot = workbookOf([{ ...sheet, covered }]);
    expect((await roundTrip(snapshot)).read).toEqual(snapshot);
  });

  test("tells the 1904 date system", async () => {
    const snapshot = workbookOf([sheetOf("Mac", [[1]])], { date1904: true });
    expect((await roundTrip(snapshot)).read.date1904).toBe(true);
  });

  test("has the settings that the file carries", async () => {
    const settings = '{"version":1,"waivers":[{"reason":"A & B <vu>"}]}';
    expect((await roundTrip(workbookOf([sheetOf("Lot", [[1]])], { settings }))).read.settings).toBe(settings);
  });

  test("more merges than Excel returns at once are asked for in parts", async () => {
    const rows = Array.from({ length: 1400 }, (): Value[] => ["Safi", null, 1]);
    const merges = rows.map((_, i) => `A${String(i + 1)}:B${String(i + 1)}`);
    const { read } = await roundTrip(workbookOf([sheetOf("Lot", rows, { merges })]));
    expect(read.sheets[0]?.merges).toHaveLength(1400);
  });
});

describe("a large workbook", () => {
  const rows = Array.from({ length: 6000 }, (_, i): Value[] => [
    `مستفيد رقم ${String(i)} من برنامج المشاريع الصغرى`,
    `AB${String(100_000 + i)}`,
    20_000 + i / 100,
    "Réalisation d’un projet de couture et broderie traditionnelle à domicile",
  ]);
  const large = workbookOf([sheetOf("Registre", rows)]);

  test("comes in answers below the web's 5 MB, with progress to the last cell", async () => {
    const { excel, host } = openSnapshot(large);
    const progress: [number, number][] = [];
    const read = valueOf(await host.readSnapshot({ onProgress: (done, total) => progress.push([done, total]) }));
    expect(read).toEqual(large);
    expect(Math.max(...excel.trips.map(({ received }) => received))).toBeLessThan(4_000_000);
    expect(progress[0]).toEqual([0, 24_000]);
    expect(progress.at(-1)).toEqual([24_000, 24_000]);
  });

  test("is asked for in smaller parts where an answer would be too large", async () => {
    const wide = workbookOf([
      sheetOf(
        "Long",
        Array.from({ length: 300 }, () => ["ن".repeat(30_000)]),
      ),
    ]);
    const { excel, host } = openSnapshot(wide);
    expect(valueOf(await host.readSnapshot())).toEqual(wide);
    expect(excel.unknown).toEqual([]);
  });

  test("can be left half read", async () => {
    const { host } = openSnapshot(large);
    const stop = new AbortController();
    const outcome = await host.readSnapshot({
      signal: stop.signal,
      onProgress: (done) => {
        if (done > 0) stop.abort();
      },
    });
    expect(outcome).toEqual({ kind: "refused", refusal: { code: "cancelled", sheet: null, detail: null } });
  });
});

test("an ordinary workbook takes seven round trips at most", async () => {
  const { excel } = await roundTrip(
    workbookOf([sheetOf("Lot 1", [["a"]]), sheetOf("Lot 2", [["b"]], { hiddenRows: [1] })]),
  );
  expect(excel.trips.length).toBeLessThanOrEqual(7);
});
