import { asFlag, asText, invalidArgument, type HostObject } from "../host-object.js";
import { areaOf, refuseIfProtected, sheetById, type World } from "../world.js";

/** How a sheet prints. */
export function pageLayoutObject(world: World, id: string): HostObject {
  const set =
    (name: string, check: (value: unknown, name: string) => unknown) =>
    (value: unknown): void => {
      const sheet = sheetById(world, id);
      refuseIfProtected(sheet);
      sheet.settings.set(`page.${name}`, check(value, name));
    };
  const margins = ["leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin"];
  return {
    kind: "PageLayout",
    write: {
      orientation: set("orientation", oneOf("Portrait", "Landscape")),
      paperSize: set("paperSize", oneOf("A4")),
      zoom: set("zoom", asZoom),
      centerHorizontally: set("centerHorizontally", asFlag),
      ...Object.fromEntries(margins.map((name) => [name, set(name, asMargin)])),
    },
    objects: {
      headersFooters: () => ({
        kind: "HeaderFooterGroup",
        objects: {
          defaultForAllPages: () => ({
            kind: "HeaderFooter",
            write: { centerHeader: set("centerHeader", asText), centerFooter: set("centerFooter", asText) },
          }),
        },
      }),
    },
    calls: {
      setPrintArea: set("printArea", (value) => areaOf(value)),
      setPrintTitleRows: set("titleRows", (value) => areaOf(value)),
    },
  };
}

const oneOf =
  (...values: string[]) =>
  (value: unknown, name: string): unknown => {
    if (!values.includes(asText(value, name))) throw invalidArgument(name);
    return value;
  };

function asMargin(value: unknown, name: string): number {
  if (typeof value !== "number" || value < 0) throw invalidArgument(name);
  return value;
}

function asZoom(value: unknown): object {
  const known = ["horizontalFitToPages", "verticalFitToPages", "scale"];
  if (typeof value !== "object" || value === null || !Object.keys(value).every((key) => known.includes(key)))
    throw invalidArgument("zoom");
  return value;
}
