import { asFlag, asText, asWhole, ExcelFault, invalidArgument, type HostObject } from "../host-object.js";
import { usedRange, type SheetModel } from "../model.js";
import { areaOf, inSheet, refuseIfProtected, refuseIfStructureProtected, sheetById, type World } from "../world.js";
import { chartsObject } from "./charts.js";
import { autoFilterObject, customPropertiesObject, freezePanesObject } from "./sheet-parts.js";
import { rangeAreasObject } from "./range-areas.js";
import { pageLayoutObject } from "./page-layout.js";
import { rangeObject } from "./range.js";

/** Excel's longest list of addresses for `getRanges`. */
const ADDRESSES_MOST = 8_192;

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

export function worksheetObject(world: World, id: string): HostObject {
  const sheet = (): SheetModel => sheetById(world, id);
  const setting = (name: string, value: unknown): void => {
    refuseIfProtected(sheet());
    sheet().settings.set(name, value);
  };
  return {
    kind: "Worksheet",
    id,
    read: {
      id: () => sheet().id,
      name: () => sheet().name,
      visibility: () => sheet().visibility,
      position: () => world.book.sheets.indexOf(sheet()),
    },
    write: {
      name: (value) => {
        refuseIfStructureProtected(world);
        sheet().name = freeName(world, value);
      },
      visibility: (value) => {
        refuseIfStructureProtected(world);
        const visibility = visibilities.find((one) => one === value);
        if (visibility === undefined) throw invalidArgument("visibility");
        sheet().visibility = visibility;
      },
      showGridlines: (value) => {
        setting("showGridlines", asFlag(value, "showGridlines"));
      },
      tabColor: (value) => {
        setting("tabColor", asText(value, "tabColor"));
      },
    },
    objects: {
      autoFilter: () => autoFilterObject(world, id),
      protection: () => ({ kind: "WorksheetProtection", read: { protected: () => sheet().protected } }),
      charts: () => chartsObject(world, id),
      freezePanes: () => freezePanesObject(world, id),
      customProperties: () => customPropertiesObject(world, id),
      pageLayout: () => pageLayoutObject(world, id),
    },
    makes: {
      getRange: (address) => rangeObject(world, id, areaOf(address)),
      getRanges: (addresses) => {
        const text = asText(addresses, "address");
        if (text.length > ADDRESSES_MOST) throw invalidArgument("too many addresses");
        return rangeAreasObject(world, id, text.split(",").map(areaOf));
      },
      getRangeByIndexes: (row, column, height, width) => {
        const top = asWhole(row, "startRow") + 1;
        const left = asWhole(column, "startColumn") + 1;
        const bottom = top + asWhole(height, "rowCount", 1) - 1;
        return rangeObject(
          world,
          id,
          inSheet({ top, left, bottom, right: left + asWhole(width, "columnCount", 1) - 1 }),
        );
      },
      getUsedRangeOrNullObject: (valuesOnly) => {
        const used = usedRange(sheet(), valuesOnly === true);
        return used && rangeObject(world, id, used);
      },
    },
    calls: {
      activate: () => {
        if (sheet().visibility !== "Visible")
          throw new ExcelFault("InvalidOperation", "A hidden sheet cannot be activated.");
        world.book.activeSheet = id;
      },
      delete: () => {
        refuseIfStructureProtected(world);
        if (
          world.book.sheets.filter(({ visibility }) => visibility === "Visible").length === 1 &&
          sheet().visibility === "Visible"
        )
          throw new ExcelFault("InvalidOperation", "A workbook must contain at least one visible worksheet.");
        world.book.sheets = world.book.sheets.filter((one) => one.id !== id);
        world.events.push({ type: "deleted", args: { worksheetId: id, source: "Local" } });
      },
    },
  };
}

/** A sheet's name that Excel takes: 1 to 31 characters, none of \\ / ? * [ ] :, no other sheet's. */
export function freeName(world: World, value: unknown): string {
  const name = asText(value, "name");
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw invalidArgument(`"${name}" is no sheet name`);
  if (world.book.sheets.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw new ExcelFault("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  return name;
}
