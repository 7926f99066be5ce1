import type ExcelJS from "exceljs";
import type { CellStyle } from "../../report/index.js";

const HORIZONTAL = { left: "left", centre: "center", right: "right" } as const;

/** A planned style as exceljs takes it. */
export function excelStyle(style: CellStyle): Partial<ExcelJS.Style> {
  const { font, fill, border, direction, numberFormat } = style;
  return {
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      color: { argb: `FF${font.colour}` },
    },
    alignment: {
      horizontal: HORIZONTAL[style.align],
      vertical: style.vertical,
      wrapText: style.wrap,
      ...(style.indent === 0 ? {} : { indent: style.indent }),
      ...(direction === null ? {} : { readingOrder: direction }),
    },
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill}` } } }),
    ...(border === null ? {} : { border: borders(border) }),
    ...(numberFormat === null ? {} : { numFmt: numberFormat }),
  };
}

function borders({ colour, sides }: NonNullable<CellStyle["border"]>): Partial<ExcelJS.Borders> {
  const line = { style: "thin", color: { argb: `FF${colour}` } } as const;
  switch (sides) {
    case "all":
      return { top: line, bottom: line, left: line, right: line };
    case "top":
      return { top: line };
    case "bottom":
      return { bottom: line };
  }
}
