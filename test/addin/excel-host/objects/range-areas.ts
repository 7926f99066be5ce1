import type { Range } from "../../../../lib/workbook/index.js";
import type { HostObject } from "../host-object.js";
import { fullAddress, sheetById, type World } from "../world.js";
import { conditionalFormatsObject } from "./conditional-formats.js";
import { formatObject } from "./format.js";
import { rangeObject } from "./range.js";

/** Several rectangles of one sheet. */
export function rangeAreasObject(world: World, sheetId: string, areas: readonly Range[]): HostObject {
  return {
    kind: "RangeAreas",
    read: {
      address: () => areas.map((area) => fullAddress(sheetById(world, sheetId), area)).join(","),
      areaCount: () => areas.length,
    },
    objects: {
      areas: () => ({ kind: "RangeCollection", items: () => areas.map((area) => rangeObject(world, sheetId, area)) }),
      format: () => formatObject(world, sheetId, areas),
      conditionalFormats: () => conditionalFormatsObject(world, sheetId, areas),
    },
  };
}
