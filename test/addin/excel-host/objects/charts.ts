import { asFlag, asText, invalidArgument, itemNotFound, type HostObject } from "../host-object.js";
import { freshId, type ChartModel } from "../model.js";
import { refuseIfProtected, sheetById, type World } from "../world.js";

/** The charts of a sheet. */
export function chartsObject(world: World, sheetId: string): HostObject {
  return {
    kind: "ChartCollection",
    items: () => sheetById(world, sheetId).charts.map(({ id }) => chartObject(world, sheetId, id)),
    item: (key) => chartObject(world, sheetId, String(key)),
    makes: {
      add: (type, source) => {
        const sheet = sheetById(world, sheetId);
        refuseIfProtected(sheet);
        const chart = {
          id: freshId(world.book, "{chart"),
          type: asText(type, "type"),
          source: addressOf(source),
          settings: new Map<string, unknown>(),
        };
        sheet.charts.push(chart);
        return chartObject(world, sheetId, chart.id);
      },
    },
  };
}

function chartObject(world: World, sheetId: string, id: string): HostObject {
  const model = (): ChartModel => {
    const chart = sheetById(world, sheetId).charts.find((one) => one.id === id);
    if (chart === undefined) throw itemNotFound("chart");
    return chart;
  };
  const text = (name: string) => (value: unknown) => model().settings.set(name, asText(value, name));
  return {
    kind: "Chart",
    id,
    read: { id: () => id, name: () => model().settings.get("name") ?? "Chart" },
    write: { name: text("name") },
    objects: {
      title: () => ({
        kind: "ChartTitle",
        write: {
          text: text("title"),
          visible: (value) => model().settings.set("titleVisible", asFlag(value, "visible")),
        },
      }),
      series: () => ({
        kind: "ChartSeriesCollection",
        makes: {
          getItemAt: (index) => {
            if (index !== 0) throw invalidArgument("only the first series here");
            return {
              kind: "ChartSeries",
              calls: { setXAxisValues: (range) => void model().settings.set("names", addressOf(range)) },
            };
          },
        },
      }),
      legend: () => ({
        kind: "ChartLegend",
        write: { visible: (value) => model().settings.set("legend", asFlag(value, "visible")) },
      }),
    },
    calls: {
      setPosition: (from, to) => {
        if (from === undefined || from === null) throw invalidArgument("startCell");
        model().settings.set("position", [from, to]);
      },
      delete: () => {
        const sheet = sheetById(world, sheetId);
        refuseIfProtected(sheet);
        sheet.charts = sheet.charts.filter((one) => one !== model());
      },
    },
  };
}

function addressOf(range: unknown): string {
  return asText((range as HostObject | null)?.read?.["address"]?.(), "range");
}
