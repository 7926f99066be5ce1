import type { SheetPlan } from "../sheet-plan.js";
import { part, escaped } from "./xml.js";

type CellStyle = SheetPlan["styles"][string];

/** The looks of a workbook's cells, each kept once. */
export interface CellFormats {
  /** The place of a style among the cell formats, which cells name. */
  readonly placeOf: (style: CellStyle) => number;
  /** The part xl/styles.xml, with every style that was asked for. */
  readonly xml: () => string;
}

const HORIZONTAL = { left: "left", centre: "center", right: "right" } as const;
const VERTICAL = { top: "top", middle: "center", bottom: "bottom" } as const;
const READING_ORDER = { ltr: 1, rtl: 2 } as const;
/** Number formats below are Excel's own. */
const FIRST_OWN_FORMAT = 164;

/** Starts with what every workbook must have: a plain font, the two fills that Excel reserves, no border, the plain format. */
export function cellFormats(): CellFormats {
  const fonts = onceEach(['<font><sz val="11"/><name val="Calibri"/></font>']);
  const fills = onceEach([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = onceEach([borderXml(null)]);
  const numberFormats = onceEach([]);
  const formats = onceEach(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  return {
    placeOf(style) {
      const { fill, border, numberFormat } = style;
      const numberId = numberFormat === null ? 0 : FIRST_OWN_FORMAT + numberFormats.placeOf(escaped(numberFormat));
      const fontId = fonts.placeOf(fontXml(style.font));
      const fillId = fill === null ? 0 : fills.placeOf(fillXml(fill));
      const borderId = borders.placeOf(borderXml(border));
      return formats.placeOf(
        `<xf numFmtId="${numberId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" ` +
          `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(style)}</xf>`,
      );
    },
    xml() {
      const own = numberFormats.all.map(
        (code, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${code}"/>`,
      );
      return part(
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
          (own.length === 0 ? "" : list("numFmts", own)) +
          list("fonts", fonts.all) +
          list("fills", fills.all) +
          list("borders", borders.all) +
          list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
          list("cellXfs", formats.all) +
          list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
          "</styleSheet>",
      );
    },
  };
}

/** Texts by their place, in the order in which they were first asked for. */
function onceEach(first: readonly string[]): { readonly all: readonly string[]; placeOf: (text: string) => number } {
  const all = [...first];
  const places = new Map(first.map((text, i) => [text, i]));
  return {
    all,
    placeOf(text) {
      const place = places.get(text) ?? all.push(text) - 1;
      places.set(text, place);
      return place;
    },
  };
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function fontXml({ name, size, bold, italic, colour }: CellStyle["font"]): string {
  return `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/><color rgb="FF${colour}"/><name val="${escaped(name)}"/></font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`;
}

function borderXml(border: CellStyle["border"]): string {
  const side = (name: "left" | "right" | "top" | "bottom"): string =>
    border === null || (border.sides !== "all" && border.sides !== name)
      ? `<${name}/>`
      : `<${name} style="thin"><color rgb="FF${border.colour}"/></${name}>`;
  return `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`;
}

function alignmentXml({ align, vertical, wrap, indent, direction }: CellStyle): string {
  return (
    `<alignment horizontal="${HORIZONTAL[align]}" vertical="${VERTICAL[vertical]}"` +
    (wrap ? ' wrapText="1"' : "") +
    (indent === 0 ? "" : ` indent="${indent}"`) +
    (direction === null ? "" : ` readingOrder="${READING_ORDER[direction]}"`) +
    "/>"
  );
}
