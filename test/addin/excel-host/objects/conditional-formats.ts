import type { Range } from "../../../../lib/workbook/index.js";
import { asText, asWhole, ExcelFault, invalidArgument, itemNotFound, type HostObject } from "../host-object.js";
import { freshId, overlaps, type ConditionalFormatModel } from "../model.js";
import { refuseIfProtected, sheetById, type World } from "../world.js";

/** The conditional formats that touch some areas of a sheet. */
export function conditionalFormatsObject(world: World, sheetId: string, areas: readonly Range[]): HostObject {
  const here = (): ConditionalFormatModel[] =>
    sheetById(world, sheetId).conditionalFormats.filter((format) =>
      format.areas.some((one) => areas.some((area) => overlaps(one, area))),
    );
  return {
    kind: "ConditionalFormatCollection",
    items: () => here().map((format) => conditionalFormatObject(world, sheetId, format.id)),
    item: (key) => conditionalFormatObject(world, sheetId, String(key)),
    makes: {
      add: (type) => {
        refuseIfProtected(sheetById(world, sheetId));
        if (type !== "Custom") throw invalidArgument("only custom conditional formats here");
        const id = freshId(world.book, "{cf");
        const format = { id, type, areas: [...areas], formula: "", style: new Map<string, unknown>() };
        sheetById(world, sheetId).conditionalFormats.push(format);
        return conditionalFormatObject(world, sheetId, id);
      },
    },
  };
}

function conditionalFormatObject(world: World, sheetId: string, id: string): HostObject {
  const model = (): ConditionalFormatModel => {
    const format = sheetById(world, sheetId).conditionalFormats.find((one) => one.id === id);
    if (format === undefined) throw itemNotFound("conditional format");
    return format;
  };
  const styled = (kind: string, name: string): (() => HostObject) => {
    const path = `${name}.color`;
    return () => ({
      kind,
      read: { color: () => model().style.get(path) ?? null },
      write: { color: (value) => model().style.set(path, asText(value, "color")) },
    });
  };
  const custom: HostObject = {
    kind: "CustomConditionalFormat",
    objects: {
      rule: () => ({
        kind: "ConditionalFormatRule",
        read: { formula: () => model().formula },
        write: { formula: (value) => (model().formula = asText(value, "formula")) },
      }),
      format: () => ({
        kind: "ConditionalRangeFormat",
        objects: {
          fill: styled("ConditionalRangeFill", "fill"),
          font: styled("ConditionalRangeFont", "font"),
        },
      }),
    },
  };
  return {
    kind: "ConditionalFormat",
    id,
    read: { id: () => id, type: () => model().type },
    write: {
      priority: (value) => {
        const { conditionalFormats } = sheetById(world, sheetId);
        const format = model();
        conditionalFormats.splice(conditionalFormats.indexOf(format), 1);
        conditionalFormats.splice(asWhole(value, "priority"), 0, format);
      },
    },
    objects: {
      custom: () => {
        if (model().type !== "Custom") throw new ExcelFault("InvalidOperation", "not a custom conditional format");
        return custom;
      },
      customOrNullObject: () => (model().type === "Custom" ? custom : null),
    },
    calls: {
      delete: () => {
        const sheet = sheetById(world, sheetId);
        refuseIfProtected(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== model());
      },
    },
  };
}
