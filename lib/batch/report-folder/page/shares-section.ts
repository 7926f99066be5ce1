import { dirham, isZero, printDirham, sumOf } from "../../../dirham/index.js";
import { knownAmount, type Lang } from "../../../report/index.js";
import { text } from "../messages/index.js";
import { printedTotal, type RunShare } from "../run-shares.js";
import { barChart } from "./bar-chart.js";
import { amount, count, name } from "./figures.js";
import { markup, type Markup } from "./markup.js";
import { table } from "./table.js";

const BARS_MOST = 12;

/** Totals by centre or by activity: a chart, and the same figures in a table. Nothing where no workbook names them. */
export function sharesSection(by: "centre" | "activity", shares: readonly RunShare[], lang: Lang): Markup {
  if (shares.length === 0) return markup``;
  const heading = text(lang, by === "centre" ? "byCentre" : "byActivity");
  const id = `by-${by}`;
  return markup`<section aria-labelledby="${id}" class="shares">
    <h2 id="${id}">${heading}</h2>
    <div class="chart-and-table">${chart(shares, lang, id, heading)} ${figures(by, shares, lang, id, heading)}</div>
  </section>`;
}

function chart(shares: readonly RunShare[], lang: Lang, id: string, heading: string): Markup {
  if (shares.every(({ total }) => isZero(dirham(total)))) return markup``;
  const rest = shares.slice(BARS_MOST);
  const bars = shares.slice(0, BARS_MOST); // a bar of all others together would be the longest and make these short
  const read = bars.map((share) => `${share.name} ${printedTotal(share, lang)}`).join(" ; ");
  const note =
    rest.length === 0
      ? null
      : markup`<figcaption>${text(lang, "chartMost", {
          count: BARS_MOST,
          others: rest.length,
          total: printDirham(
            sumOf(rest, ({ total }) => dirham(total)),
            lang,
          ),
        })}</figcaption>`;
  return markup`<figure>
    ${barChart(bars, lang, id, text(lang, "chartTitle", { by: heading }), text(lang, "chartDescription", { bars: read }))}
    ${note}
  </figure>`;
}

function figures(
  by: "centre" | "activity",
  shares: readonly RunShare[],
  lang: Lang,
  id: string,
  label: string,
): Markup {
  const heads = (["beneficiaries", "women", "amount"] as const).map(
    (key) => markup`<th scope="col" class="n">${text(lang, key)}</th>`,
  );
  const rows = shares.map((share) => ({
    markup: markup`<tr>
        <th scope="row">${name(share.name)}</th>
        <td class="n">${count(share.beneficiaries, lang)}</td>
        <td class="n">${count(share.women, lang)}</td>
        <td class="n">${amount(knownAmount(share.total, share.unverified), lang)} ${unread(share, lang)}</td>
      </tr>`,
  }));
  return table({ id, label, heads: [markup`<th scope="col">${text(lang, by)}</th>`, ...heads], rows }, lang);
}

/** What is missing from a share's amount. */
function unread({ unverified }: RunShare, lang: Lang): Markup {
  return unverified === 0
    ? markup``
    : markup`<br /><small>${text(lang, "unreadBeside", { count: unverified })}</small>`;
}
