import type { Range } from "../../../../lib/workbook/index.js";
import { asFlag, asText, invalidArgument, type HostObject } from "../host-object.js";
import { cellFor, cellOf } from "../model.js";
import { refuseIfProtected, sheetById, type World } from "../world.js";

type Check = (value: unknown, name: string) => unknown;

const number: Check = (value, name) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(`${name} is not a number`);
  return value;
};
const colour: Check = (value, name) => {
  if (!/^#[0-9a-fA-F]{6}$/.test(asText(value, name))) throw invalidArgument(`${name} is not a colour`);
  return value;
};
const oneOf =
  (...values: string[]): Check =>
  (value, name) => {
    if (!values.includes(asText(value, name))) throw invalidArgument(`${name} is none of ${values.join(", ")}`);
    return value;
  };

const horizontal = oneOf(
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
);
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"];

/** How the cells of a range look. */
export function formatObject(world: World, sheetId: string, areas: readonly Range[]): HostObject {
  const own = members(world, sheetId, areas, "", {
    horizontalAlignment: horizontal,
    verticalAlignment: oneOf("Top", "Center", "Bottom", "Justify", "Distributed"),
    wrapText: asFlag,
    readingOrder: oneOf("Context", "LeftToRight", "RightToLeft"),
    indentLevel: number,
  });
  const font = { bold: asFlag, italic: asFlag, color: colour, name: asText, size: number };
  const part = (kind: string, prefix: string, checks: Readonly<Record<string, Check>>) => (): HostObject => ({
    kind,
    ...members(world, sheetId, areas, prefix, checks),
  });
  return {
    kind: "RangeFormat",
    read: { ...own.read, ...sizes(world, sheetId, areas).read },
    write: { ...own.write, ...sizes(world, sheetId, areas).write },
    objects: {
      fill: () => ({
        kind: "RangeFill",
        ...members(world, sheetId, areas, "fill.", { color: colour }),
        calls: {
          clear: () => {
            setStyle(world, sheetId, areas, "fill.color", undefined);
          },
        },
      }),
      font: part("RangeFont", "font.", font),
      protection: part("FormatProtection", "protection.", { locked: asFlag }),
      borders: () => ({
        kind: "RangeBorderCollection",
        item: (edge) => {
          if (!edges.includes(String(edge))) throw invalidArgument(`${String(edge)} is no border`);
          return {
            kind: "RangeBorder",
            id: String(edge),
            ...members(world, sheetId, areas, `border.${String(edge)}.`, {
              style: oneOf("None", "Continuous", "Dash", "Dot", "Double"),
              color: colour,
              weight: oneOf("Hairline", "Thin", "Medium", "Thick"),
            }),
          };
        },
      }),
    },
    calls: { autofitColumns: () => undefined, autofitRows: () => undefined },
  };
}

/** Properties kept on each cell under a name with a prefix. */
function members(
  world: World,
  sheetId: string,
  areas: readonly Range[],
  prefix: string,
  checks: Readonly<Record<string, Check>>,
): Required<Pick<HostObject, "read" | "write">> {
  const names = Object.keys(checks);
  return {
    read: Object.fromEntries(names.map((name) => [name, () => styleOf(world, sheetId, areas, prefix + name)])),
    write: Object.fromEntries(
      Object.entries(checks).map(([name, check]) => [
        name,
        (value: unknown) => {
          setStyle(world, sheetId, areas, prefix + name, check(value, name));
        },
      ]),
    ),
  };
}

/** The one value of all cells; null where they differ. */
function styleOf(world: World, sheetId: string, areas: readonly Range[], name: string): unknown {
  const sheet = sheetById(world, sheetId);
  const values = new Set<unknown>();
  eachCell(areas, (row, column) => values.add(cellOf(sheet, row, column)?.style.get(name) ?? null));
  const [first = null] = values;
  return values.size > 1 ? null : (first ?? (name === "fill.color" ? "#FFFFFF" : null));
}

function setStyle(world: World, sheetId: string, areas: readonly Range[], name: string, value: unknown): void {
  const sheet = sheetById(world, sheetId);
  refuseIfProtected(sheet);
  eachCell(areas, (row, column) => {
    const { style } = cellFor(sheet, row, column);
    if (value === undefined) style.delete(name);
    else style.set(name, value);
  });
}

function eachCell(areas: readonly Range[], visit: (row: number, column: number) => void): void {
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) visit(row, column);
}

/** Widths and heights belong to columns and rows, in points. */
function sizes(world: World, sheetId: string, areas: readonly Range[]): Required<Pick<HostObject, "read" | "write">> {
  const [area] = areas;
  const along = {
    columnWidth: [area?.left ?? 1, area?.right ?? 1],
    rowHeight: [area?.top ?? 1, area?.bottom ?? 1],
  } as const;
  const names = ["columnWidth", "rowHeight"] as const;
  return {
    read: Object.fromEntries(
      names.map((name) => [
        name,
        () => sheetById(world, sheetId).settings.get(`${name}.${String(along[name][0])}`) ?? null,
      ]),
    ),
    write: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          const sheet = sheetById(world, sheetId);
          refuseIfProtected(sheet);
          const [first, last] = along[name];
          for (let i = first; i <= last; i++) sheet.settings.set(`${name}.${String(i)}`, number(value, name));
        },
      ]),
    ),
  };
}
