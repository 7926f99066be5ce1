import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../lib/index.js";
import { goodPieces, packageOf, relationshipsXml, sheetXml, workbookXml } from "../../fixtures/xlsx-package.js";

function snapshotOf(bytes: Uint8Array) {
  const reading = readXlsx(bytes);
  if (reading.kind === "refused") throw new Error(JSON.stringify(reading));
  return reading.snapshot;
}

function withCustomXml(...items: string[]): Uint8Array {
  const rels = goodPieces["xl/_rels/workbook.xml.rels"].replace("</Relationships>", "");
  const more = relationshipsXml(items.map((_, i) => [`c${i}`, "customXml", `../customXml/item${i}.xml`] as const));
  return packageOf({
    "xl/_rels/workbook.xml.rels": rels + more.slice(more.indexOf("<Relationship ")),
    ...Object.fromEntries(items.map((xml, i) => [`customXml/item${i}.xml`, xml])),
  });
}

describe("what a Snapshot holds beside its cells", () => {
  it("a sheet's layout: hidden rows and columns, merges, filter, direction, visibility", () => {
    const { sheets } = snapshotOf(
      packageOf({
        "xl/workbook.xml": workbookXml('<sheet name="Lot" sheetId="1" state="veryHidden" r:id="rId1"/>'),
        "xl/worksheets/sheet1.xml": sheetXml(
          '<row r="1"><c><v>1</v></c></row><row r="2" hidden="true"/><row r="3" ht="0" customHeight="1"><c><v>3</v></c></row><row r="4"/>',
          {
            before:
              '<sheetViews><sheetView rightToLeft="true" workbookViewId="0"/></sheetViews><cols><col min="5" max="16384" width="0" customWidth="1"/><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="true"/></cols>',
            after:
              '<autoFilter ref="$A$1:C9"/><mergeCells><mergeCell ref="F7:F9"/><mergeCell ref="D2:E2"/></mergeCells>',
          },
        ),
      }),
    );
    const cell = { kind: "number", column: 1, formula: null, format: null };
    expect(sheets).toEqual([
      {
        name: "Lot",
        visibility: "very-hidden",
        rightToLeft: true,
        rows: [
          { row: 1, hidden: false, cells: [{ ...cell, value: 1 }] },
          { row: 2, hidden: true, cells: [] },
          { row: 3, hidden: true, cells: [{ ...cell, value: 3 }] },
        ],
        merges: [
          { top: 2, left: 4, bottom: 2, right: 5 },
          { top: 7, left: 6, bottom: 9, right: 6 },
        ],
        hiddenColumns: [{ first: 2, last: 16_384 }],
        filter: { top: 1, left: 1, bottom: 9, right: 3 },
      },
    ]);
  });

  it("minha's settings from its custom XML part, whichever it is", () => {
    const settings = '{"version":1,"waivers":[{"value":"a < b & \\"c\\""}],"layout":null}';
    const escaped = settings.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const own = `<?xml version="1.0" encoding="UTF-8"?>\n<m:settings xmlns:m="urn:minha:settings">${escaped}</m:settings>`;
    expect(snapshotOf(withCustomXml("<other xmlns='urn:other'>1</other>", own)).settings).toBe(settings);
    expect(snapshotOf(withCustomXml("<other xmlns='urn:other'>1")).settings).toBeNull();
    expect(snapshotOf(packageOf()).settings).toBeNull();
  });

  it("no settings where they are longer than minha ever writes", () => {
    const settings = (length: number): unknown => {
      const part = `<m:settings xmlns:m="urn:minha:settings">${"[".repeat(length)}</m:settings>`;
      const reading = readXlsx(withCustomXml(part), { ratio: 10_000 });
      return reading.kind === "snapshot" ? reading.snapshot.settings?.length : reading;
    };
    expect(settings(1_000_000)).toBe(1_000_000);
    expect(settings(1_000_001)).toBeUndefined();
  });

  it("limits may be set tighter, and are named with what was found", () => {
    expect(readXlsx(packageOf(), { cells: 2 })).toEqual({
      kind: "refused",
      code: "too-large",
      part: "xl/worksheets/sheet1.xml",
      limit: { name: "cells", value: 2, found: 3 },
    });
    expect(readXlsx(packageOf(), { file: 100 })).toMatchObject({
      code: "too-large",
      part: null,
      limit: { name: "file" },
    });
  });
});
