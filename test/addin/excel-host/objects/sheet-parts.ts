import { parseRange } from "../../../../lib/workbook/index.js";
import { asText, asWhole, invalidArgument, itemNotFound, type HostObject } from "../host-object.js";
import type { SheetModel } from "../model.js";
import { areaOf, refuseIfProtected, sheetById, type World } from "../world.js";
import { rangeObject } from "./range.js";

export function autoFilterObject(world: World, id: string): HostObject {
  return {
    kind: "AutoFilter",
    makes: {
      getRangeOrNullObject: () => {
        const { filter } = sheetById(world, id);
        return filter && rangeObject(world, id, filter);
      },
    },
    calls: {
      apply: (range) => {
        const sheet = sheetById(world, id);
        refuseIfProtected(sheet);
        const address = asText((range as HostObject | null)?.read?.["address"]?.(), "range");
        sheet.filter = parseRange(address.slice(address.lastIndexOf("!") + 1));
      },
    },
  };
}

export function freezePanesObject(world: World, id: string): HostObject {
  const set = (name: string, value: unknown): void => {
    sheetById(world, id).settings.set(name, value);
  };
  return {
    kind: "WorksheetFreezePanes",
    calls: {
      freezeRows: (count) => {
        set("frozen", { rows: asWhole(count, "count") });
      },
      freezeColumns: (count) => {
        set("frozen", { columns: asWhole(count, "count") });
      },
      freezeAt: (range) => {
        const { bottom, right } = areaOf(range);
        set("frozen", { rows: bottom, columns: right });
      },
      unfreeze: () => {
        set("frozen", null);
      },
    },
  };
}

const PROPERTY = "property.";

/** A sheet's own notes: saved with the workbook, seen by nobody. */
export function customPropertiesObject(world: World, id: string): HostObject {
  const sheet = (): SheetModel => sheetById(world, id);
  const property = (key: string): HostObject => ({
    kind: "WorksheetCustomProperty",
    id: key,
    read: {
      key: () => key,
      value: () => {
        const value = sheet().settings.get(PROPERTY + key);
        if (value === undefined) throw itemNotFound(key);
        return value;
      },
    },
  });
  return {
    kind: "WorksheetCustomPropertyCollection",
    item: (key) => property(String(key)),
    makes: {
      add: (key, value) => {
        const name = asText(key, "key");
        if (name.length > 255) throw invalidArgument("the key is too long");
        sheet().settings.set(PROPERTY + name, asText(value, "value"));
        return property(name);
      },
      getItemOrNullObject: (key) =>
        sheet().settings.has(PROPERTY + asText(key, "key")) ? property(String(key)) : null,
    },
  };
}
