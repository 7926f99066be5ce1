import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { centimes, dirham, roundToCentime } from "../../../dirham/index.js";
import type { Lang } from "../../../report/index.js";
import { isolate, visible } from "../../../text/index.js";
import { printedTotal, type RunShare } from "../run-shares.js";
import { markup, trusted, type Markup } from "./markup.js";

use([BarChart, GridComponent, SVGRenderer]);

const WIDTH = 480;
const BAR_STEP = 46;
const TEXT = { fontFamily: "inherit", fontSize: 15 };
const NAME_LONGEST = 34;

/** Totals as horizontal bars, each under its name and amount; from right to left in Arabic. Colours are the page's own (light and dark). */
export function barChart(
  shares: readonly RunShare[],
  lang: Lang,
  id: string,
  title: string,
  description: string,
): Markup {
  const height = shares.length * BAR_STEP + 4;
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  chart.setOption(optionFor(shares, lang));
  const drawing = chart.renderToSVGString();
  chart.dispose();
  return markup`<svg
    role="img"
    aria-labelledby="${id}-title ${id}-desc"
    viewBox="0 0 ${WIDTH} ${height}"
    class="chart"
    direction="ltr"
  >
    <title id="${id}-title">${title}</title>
    <desc id="${id}-desc">${description}</desc>
    ${trusted(bare(drawing))}
  </svg>`;
}

function optionFor(shares: readonly RunShare[], lang: Lang): Record<string, unknown> {
  const rtl = lang === "ar";
  const names = shares.map(({ name }) => isolate(short(visible(name))));
  const amounts = shares.map((share) => isolate(printedTotal(share, lang)));
  const label = { ...TEXT, inside: true, verticalAlign: "bottom", padding: [0, 0, 8, 0], margin: 0, interval: 0 };
  const axis = { type: "category", inverse: true, axisLine: { show: false }, axisTick: { show: false } };
  return {
    animation: false,
    textStyle: TEXT,
    grid: { left: 0, right: 0, top: 10, bottom: 0, outerBoundsMode: "none" },
    xAxis: { type: "value", min: 0, max: THOUSAND, inverse: rtl, show: false },
    yAxis: [
      { ...axis, data: names, position: rtl ? "right" : "left", axisLabel: { ...label, color: "var(--ink)" } },
      { ...axis, data: amounts, position: rtl ? "left" : "right", axisLabel: { ...label, color: "var(--soft)" } },
    ],
    series: [
      {
        type: "bar",
        silent: true,
        data: lengths(shares),
        barWidth: 8,
        showBackground: true,
        backgroundStyle: { color: "var(--track)", borderRadius: 4 },
        itemStyle: { color: "var(--bar)", borderRadius: 4 },
      },
    ],
  };
}

const THOUSAND = 1000;

/** The bars' lengths in thousandths of the longest: a drawing's measure, no amount. */
function lengths(shares: readonly RunShare[]): number[] {
  const sizes = shares.map(({ total }) => centimes(roundToCentime(dirham(total))));
  const most = sizes.reduce((a, b) => (b > a ? b : a), 1n);
  return sizes.map((size) => Number(((size > 0n ? size : 0n) * BigInt(THOUSAND)) / most));
}

function short(name: string): string {
  return name.length > NAME_LONGEST ? `${name.slice(0, NAME_LONGEST).replace(/[\ud800-\udbff]$/, "")}…` : name;
}

/**
 * The drawing without its own frame, classes that count charts, data for a script, and style attributes, which the page's
 * Content-Security-Policy forbids: what they say is said by attributes.
 */
function bare(drawing: string): string {
  return drawing
    .replace(/^<svg[^>]*>/, "")
    .replace(/<\/svg>$/, "")
    .replace(/<rect[^>]*fill="none"[^>]*><\/rect>/, "")
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ (?:ecmeta_\w+|class)="[^"]*"/g, "")
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style));
}

function attributesOf(style: string): string {
  return style
    .split(";")
    .flatMap((part) => {
      const [property = "", value = ""] = part.split(":");
      return value === "" || property === "font-family" ? [] : [` ${property.trim()}="${value.trim()}"`];
    })
    .join("");
}
