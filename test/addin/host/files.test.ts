import ExcelJS from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { filesHost } from "../../../addin/host/files.js";

let workbook: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Lot 12").addRow(["Nom", "Montant"]);
  workbook = new Uint8Array(await book.xlsx.writeBuffer());
});

const file = (name: string): File => new File([workbook], name);

describe("files in a plain browser", () => {
  test("nothing is in front before a file is open", async () => {
    const host = filesHost("ar-MA");
    expect(host.workbookName()).toBeNull();
    expect(await host.readSnapshot()).toMatchObject({ kind: "refused", refusal: { code: "no-workbook" } });
  });

  test("the first file that opens comes to the front", async () => {
    const host = filesHost("ar-MA");
    let changes = 0;
    host.onChange(() => changes++);
    const opened = await host.shelf?.open([
      new File(["%PDF-1.7"], "note.pdf"),
      file("Lot 12.xlsx"),
      file("Lot 13.xlsx"),
    ]);
    expect(opened?.map(({ name, outcome }) => [name, outcome.kind])).toEqual([
      ["note.pdf", "refused"],
      ["Lot 12.xlsx", "done"],
      ["Lot 13.xlsx", "done"],
    ]);
    expect(host.workbookName()).toBe("Lot 12.xlsx");
    expect(changes).toBe(1);
    expect(await host.readSnapshot()).toMatchObject({ kind: "done", value: { sheets: [{ name: "Lot 12" }] } });
  });

  test("a file that is no workbook says what it is", async () => {
    const host = filesHost("fr");
    const opened = await host.shelf?.open([new File([], "vide.xlsx")]);
    expect(opened?.[0]?.outcome).toMatchObject({
      kind: "refused",
      refusal: { code: "unreadable", failure: { code: "empty-file" } },
    });
  });

  test("closing the one in front brings its neighbour there", async () => {
    const host = filesHost("fr");
    await host.shelf?.open([file("a.xlsx"), file("b.xlsx"), file("c.xlsx")]);
    const ids = host.shelf?.workbooks().map(({ id }) => id) ?? [];
    host.shelf?.show(ids[1] ?? "");
    host.shelf?.close(ids[1] ?? "");
    expect(host.workbookName()).toBe("c.xlsx");
    host.shelf?.close(ids[2] ?? "");
    expect(host.workbookName()).toBe("a.xlsx");
  });

  test("what a file cannot take is refused, not forgotten", async () => {
    const host = filesHost("fr");
    const outcomes = [
      await host.select({ sheet: "Lot 12", cell: "A1" }),
      await host.mark([]),
      await host.clearMarks(),
      await host.writeSettings("{}"),
    ];
    expect(outcomes.map((outcome) => outcome.kind === "refused" && outcome.refusal.code)).toEqual(
      Array(4).fill("unsupported"),
    );
  });
});
