import { describe, expect, test, vi } from "vitest";
import type { CellPlace } from "../../../addin/host/index.js";
import { openSnapshot, reopened, valueOf, type Opened } from "../open.js";
import { sheetOf, workbookOf } from "../sheets.js";

const lot = workbookOf([
  sheetOf("Lot 12", [["Nom"], ["Amina B."]]),
  sheetOf("Listes", [["M"]], { visibility: "hidden" }),
]);

/** Waits until Excel's answers up to now have arrived, those to the pane's registration for events too. */
async function settled({ excel, host }: Opened): Promise<void> {
  await vi.waitUntil(() => excel.world.listening.size === 6);
  await host.readSettings();
}

describe("the pane beside Excel", () => {
  test("brings a cell before the user's eyes", async () => {
    const { excel, host } = openSnapshot(lot);
    expect(await host.select({ sheet: "Lot 12", cell: "A2" })).toMatchObject({ kind: "done" });
    expect(excel.world.book.sheets[0]?.selection).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  });

  test.each([
    ["Lot 99", "sheet-gone"],
    ["Listes", "sheet-hidden"],
  ])("says why it cannot show a cell of %s", async (sheet, code) => {
    const { host } = openSnapshot(lot);
    expect(await host.select({ sheet, cell: "A1" })).toEqual({
      kind: "refused",
      refusal: { code, sheet, detail: null },
    });
  });

  test("hears which cell the user selects", async () => {
    const opened = openSnapshot(lot);
    const { excel, host } = opened;
    const heard: CellPlace[] = [];
    const stop = host.onSelection((place) => heard.push(place));
    await settled(opened);
    excel.user.selects("Lot 12", "A2");
    await vi.waitUntil(() => heard.length > 0);
    stop();
    excel.user.selects("Lot 12", "A1");
    await settled(opened);
    expect(heard).toEqual([{ sheet: "Lot 12", cell: "A2" }]);
    expect(excel.unknown).toEqual([]);
  });

  test("hears of changed cells and deleted sheets", async () => {
    const opened = openSnapshot(lot);
    let changes = 0;
    opened.host.onChange(() => changes++);
    await settled(opened);
    opened.excel.user.types("Lot 12", "A2", "Amina Bennani");
    opened.excel.user.deletesSheet("Listes");
    await vi.waitUntil(() => changes === 2);
    await settled(opened);
    expect(changes).toBe(2);
  });

  test("keeps settings in the workbook", async () => {
    const opened = openSnapshot(lot);
    expect(valueOf(await opened.host.readSettings())).toBeNull();
    await opened.host.writeSettings('{"reason":"1 < 2 & \\"vu\\"\\r\\n"}');
    await opened.host.writeSettings('{"reason":"1 < 2 & \\"revu\\""}');
    const { excel, host } = reopened(opened);
    expect(valueOf(await host.readSettings())).toBe('{"reason":"1 < 2 & \\"revu\\""}');
    expect(valueOf(await host.readSnapshot()).settings).toBe('{"reason":"1 < 2 & \\"revu\\""}');
    expect(excel.world.book.customXml).toHaveLength(1);
  });

  test("opens a new workbook from bytes", async () => {
    const { excel, host } = openSnapshot(lot);
    valueOf(await host.newWorkbook("Lot 13.xlsx", new Uint8Array([80, 75, 3, 4])));
    expect(excel.world.created).toEqual(["UEsDBA=="]);
  });
});

describe("what Excel cannot do now", () => {
  test("an older Excel is told so, without a request", async () => {
    const { excel, host } = openSnapshot(lot, { excelApi: "1.9" });
    expect(host.can).toMatchObject({ select: false, fix: false, missing: ["ExcelApi 1.13"] });
    expect(await host.readSnapshot()).toEqual({
      kind: "refused",
      refusal: { code: "unsupported", sheet: null, detail: "ExcelApi 1.13" },
    });
    expect(excel.trips).toEqual([]);
  });

  test.each([
    ["InvalidOperationInCellEditMode", "user-editing"],
    ["RequestAborted", "busy"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ])("%s is a refusal: %s", async (excelCode, code) => {
    const { excel, host } = openSnapshot(lot);
    excel.failNext = excelCode;
    expect(await host.readSnapshot()).toMatchObject({ kind: "refused", refusal: { code } });
  });

  test("a workbook opened to read only is named as such", async () => {
    const { excel, host } = openSnapshot(lot);
    excel.world.book.readOnly = true;
    excel.failNext = "AccessDenied";
    expect(await host.writeSettings("{}")).toMatchObject({ kind: "refused", refusal: { code: "read-only" } });
  });

  test("an error that is our own mistake is thrown", async () => {
    const { excel, host } = openSnapshot(lot);
    excel.failNext = "InvalidArgument";
    await expect(host.readSnapshot()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
