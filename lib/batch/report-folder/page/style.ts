/** The page's style sheet: no fonts or images of others; light and dark, both directions, print. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #faf8f4; --card: #ffffff; --ink: #20272b; --soft: #586268; --line: #e3ded4; --track: #ece7dc;
  --accent: #1d5c53; --bar: #2b7a6d;
  --error: #9c2226; --error-bg: #fbebea; --warning: #7d5200; --warning-bg: #fbf1d9; --info: #28557f; --info-bg: #e7eff7;
  --ok: #1d6642; --ok-bg: #e5f2ea; --mark: #ffe9a8; --mark-ink: #2b2100; --near: #f6f0dc;
  --sans: "Segoe UI", system-ui, -apple-system, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "Liberation Serif", Georgia, serif;
}
:root:lang(ar) {
  --sans: "Segoe UI", "Noto Naskh Arabic", "Noto Sans Arabic", "Sakkal Majalla", "Geeza Pro", "DejaVu Sans", Tahoma, sans-serif;
  --serif: "Sakkal Majalla", Amiri, "Noto Naskh Arabic", "Traditional Arabic", "Geeza Pro", "DejaVu Sans", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15191b; --card: #1c2124; --ink: #e9e6df; --soft: #a6aeb3; --line: #333a3e; --track: #2b3236;
    --accent: #86cdbf; --bar: #5fb5a5;
    --error: #ffa29c; --error-bg: #3b2020; --warning: #f1c56d; --warning-bg: #362c15; --info: #a1c8f0; --info-bg: #1c2d3e;
    --ok: #8fd4ad; --ok-bg: #1a3226; --mark: #6b5310; --mark-ink: #fff4d0; --near: #2e2a1c;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-block-start: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.6 var(--sans); text-size-adjust: 100%; }
:lang(ar) body, body:lang(ar) { line-height: 1.8; }
main { max-width: 86rem; margin-inline: auto; padding: clamp(1.25rem, 4vw, 4rem) clamp(1rem, 4vw, 3rem) 0; }
footer { max-width: 86rem; margin-inline: auto; padding: 2rem clamp(1rem, 4vw, 3rem) 3rem; color: var(--soft); font-size: .875rem; }
section { margin-block-start: clamp(2.5rem, 6vw, 4.5rem); }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1:lang(ar), h2:lang(ar) { line-height: 1.5; }
h1 { font-size: clamp(1.9rem, 1.2rem + 3vw, 3.1rem); letter-spacing: -.01em; }
h1:lang(ar) { letter-spacing: 0; }
h2 { font-size: clamp(1.4rem, 1.1rem + 1.2vw, 1.9rem); margin-block-end: 1.1rem; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code { font: .85em/1.4 ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; color: var(--soft); }
small { font-size: .85em; color: var(--soft); }
.nothing { color: var(--soft); }

.eyebrow { margin: 0 0 .4rem; color: var(--accent); font-weight: 600; font-size: .9375rem; }
.verdict { font-size: clamp(1.1rem, 1rem + .7vw, 1.35rem); margin: .9rem 0 0; max-width: 75ch; text-wrap: pretty; }
.verdict::before { content: ""; display: inline-block; inline-size: .7em; block-size: .7em; margin-inline-end: .55em; border-radius: 50%; background: var(--ok); }
.verdict.faulty::before { background: var(--error); border-radius: 2px; transform: rotate(45deg) scale(.85); }
.facts { color: var(--soft); margin: .35rem 0 0; }
.note { color: var(--soft); max-width: 75ch; }
.note.warn { color: var(--warning); background: var(--warning-bg); border-inline-start: 3px solid; padding: .6rem 1rem; border-radius: 4px; }

.figures { display: grid; grid-template-columns: 2.2fr 1fr 1fr 1fr; gap: 1px; margin: 2rem 0 1.5rem; background: var(--line); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
.figures.small { grid-template-columns: repeat(3, 1fr); max-width: 40rem; margin-block-start: 0; }
.figure { background: var(--card); padding: 1.1rem 1.35rem 1.2rem; }
.figure dt { color: var(--soft); font-size: .9rem; }
.figure dd { margin: .1rem 0 0; font: 600 clamp(1.5rem, 1.1rem + 1.4vw, 2.2rem)/1.25 var(--serif); font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
.figure.sum dd { color: var(--accent); }
@media (max-width: 46rem) {
  .figures { grid-template-columns: repeat(3, 1fr); }
  .figures .sum { grid-column: 1 / -1; }
  .figure { padding: .85rem .9rem; }
}

nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; list-style: none; margin: 0; padding: 0; }
nav a { display: inline-block; padding-block: .2rem; }

.scroll { overflow: auto; max-inline-size: 100%; max-block-size: min(85vh, 52rem); border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: lining-nums tabular-nums; }
th, td { padding: .6rem .7rem; text-align: start; vertical-align: baseline; font-weight: 400; }
thead th { color: var(--soft); font-size: .875rem; white-space: nowrap; border-block-end: 1px solid var(--line); position: sticky; inset-block-start: 0; background: var(--card); }
tbody tr + tr > * { border-block-start: 1px solid var(--line); }
tfoot > tr > * { border-block-start: 2px solid var(--line); font-weight: 600; }
tbody th { font-weight: 500; }
th.n, td.n { text-align: right; white-space: nowrap; }
.day { white-space: nowrap; }
.words { min-inline-size: 9.5rem; max-inline-size: 22rem; }
.strong { font-weight: 600; }
.off { color: var(--error); font-weight: 600; }
.ok { color: var(--ok); }
td.prose { min-inline-size: 16rem; }
tbody th, td { overflow-wrap: break-word; }
tbody th:has([dir="ltr"]) { min-inline-size: 10.5rem; }
@media screen and (max-width: 90rem) {
  .batches table { font-size: .9375rem; }
  .batches th, .batches td { padding: .5rem .4rem; }
  .batches thead th { white-space: normal; vertical-align: bottom; }
  .batches .words { min-inline-size: 7rem; }
}
@media screen and (max-width: 70rem) {
  .batches table { font-size: .875rem; }
  .batches th, .batches td { padding: .45rem .3rem; }
  .batches .words { min-inline-size: 6rem; }
}

.chart-and-table { display: grid; grid-template-columns: minmax(0, 30rem) minmax(0, 1fr); gap: clamp(1.25rem, 3vw, 3rem); align-items: start; }
@media (max-width: 60rem) { .chart-and-table { grid-template-columns: minmax(0, 1fr); } }
@media screen and (max-width: 34rem) {
  .chart-and-table table { font-size: .875rem; }
  .chart-and-table th, .chart-and-table td { padding-inline: .3rem; }
  .chart-and-table tbody :is(th, td) { overflow-wrap: anywhere; }
  .chart-and-table thead th { font-size: .8125rem; white-space: normal; vertical-align: bottom; }
}
@media screen and (max-width: 22rem) {
  .chart-and-table table { font-size: .75rem; }
  .chart-and-table th, .chart-and-table td { padding-inline: .15rem; }
  .chart-and-table thead th { font-size: .6875rem; }
}
figure { margin: 0; max-inline-size: 30rem; }
figcaption { color: var(--soft); font-size: .9rem; margin-block-start: .5rem; }
.chart { display: block; inline-size: 100%; block-size: auto; direction: ltr; font-family: var(--sans); font-variant-numeric: lining-nums tabular-nums; }

.state, .weight, .badge { display: inline-block; font-size: .8125rem; font-weight: 600; line-height: 1.5; padding: .05rem .6rem; border-radius: 99px; white-space: nowrap; }
.state.valid { color: var(--ok); background: var(--ok-bg); }
.state.invalid, .weight.error { color: var(--error); background: var(--error-bg); }
.state.unreadable, .weight.warning { color: var(--warning); background: var(--warning-bg); }
.weight.info { color: var(--info); background: var(--info-bg); }
.badge { color: var(--card); background: var(--accent); }
.badge.quiet { color: var(--soft); background: transparent; box-shadow: inset 0 0 0 1px var(--line); }

.filter { display: grid; grid-template-columns: auto minmax(9rem, 1fr) minmax(9rem, 1fr) minmax(9rem, 1fr); gap: .75rem 1.25rem; align-items: end; padding: 1rem 1.25rem; margin-block-end: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
@media (max-width: 60rem) { .filter { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } .filter fieldset { grid-column: 1 / -1; } }
@media (max-width: 34rem) { .filter { grid-template-columns: minmax(0, 1fr); } }
.filter fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
.filter legend, .filter label { color: var(--soft); font-size: .875rem; padding: 0; }
.filter .check { display: inline-flex; align-items: center; gap: .4rem; margin-inline-end: 1rem; color: var(--ink); font-size: 1rem; line-height: 2.25rem; }
.filter select, .filter input[type="search"] { display: block; inline-size: 100%; min-block-size: 2.5rem; padding: .35rem .6rem; font: inherit; font-size: 1rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; }
.filter input[type="checkbox"] { inline-size: 1.1rem; block-size: 1.1rem; accent-color: var(--accent); margin: 0; }
.filter p { grid-column: 1 / -1; margin: 0; display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; color: var(--soft); }
button { font: inherit; color: var(--accent); background: transparent; border: 1px solid currentColor; border-radius: 6px; padding: .2rem .9rem; cursor: pointer; }

.long table { font-size: .9375rem; }
.long th, .long td { padding: .4rem .6rem; }
.long .filter { grid-template-columns: minmax(9rem, 1fr) minmax(9rem, 2fr); margin-block-end: 1rem; }
.long .filter label:only-of-type { grid-column: 1 / -1; }
.long tfoot > tr > * { position: sticky; inset-block-end: 0; background: var(--card); }
.long .more { margin-block: .75rem 0; }
@media (max-width: 34rem) { .long .filter { grid-template-columns: minmax(0, 1fr); } }

details.workbook { border-block-start: 1px solid var(--line); }
details.workbook:last-of-type { border-block-end: 1px solid var(--line); }
summary { cursor: pointer; padding-block: .85rem; }
summary h3 { display: inline; font-size: 1.0625rem; font-weight: 600; margin: 0; overflow-wrap: anywhere; }
.tally { margin-inline-start: .75rem; }
.findings ol { list-style: none; margin: 0 0 1.5rem; padding: 0; display: grid; gap: 1rem; }
.finding { background: var(--card); border: 1px solid var(--line); border-inline-start: 4px solid var(--info); border-radius: 10px; padding: 1.1rem 1.35rem 1.25rem; min-inline-size: 0; content-visibility: auto; contain-intrinsic-size: auto 22rem; }
.finding.error { border-inline-start-color: var(--error); }
.finding.warning { border-inline-start-color: var(--warning); }
.finding h4 { margin: 0; font-size: 1rem; font-weight: 600; display: flex; flex-wrap: wrap; gap: .3rem .6rem; align-items: center; }
.finding p { margin: .45rem 0 0; max-width: 75ch; }
.finding .rule { color: var(--soft); font-size: .9rem; }
.finding .said { font-size: 1.0625rem; }
.finding .advice strong { display: block; color: var(--soft); font-weight: 400; font-size: .875rem; }
.values { display: flex; flex-wrap: wrap; gap: .4rem 2.5rem; margin: .7rem 0 0; }
.values dt { color: var(--soft); font-size: .875rem; }
.values dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; font-variant-numeric: lining-nums tabular-nums; }
.grid { margin-block-start: 1rem; font-size: .875rem; inline-size: fit-content; border-radius: 6px; }
.grid table { inline-size: auto; }
.grid th, .grid td { padding: .25rem .6rem; border: 1px solid var(--line); max-inline-size: 16rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.grid th, .grid thead td { background: var(--paper); color: var(--soft); text-align: center; font-weight: 400; }
.grid .headings td { color: var(--ink); font-weight: 600; white-space: normal; text-align: start; min-inline-size: 5rem; }
.grid td.end { text-align: end; }
.grid td.middle { text-align: center; }
.grid td.near { background: var(--near); }
.grid td.marked { background: var(--mark); color: var(--mark-ink); outline: 2px solid var(--warning); outline-offset: -2px; font-weight: 600; }
.grid mark { background: none; color: inherit; }
.grid .hidden-row td { opacity: .75; font-style: italic; }
.more { display: flex; flex-wrap: wrap; gap: .5rem .4rem; align-items: center; color: var(--soft); margin: 0 0 1.5rem; }
.more button { margin-inline-start: .75rem; }
.fixed ul { margin-block-start: 0; }

@media print {
  @page { size: A4; margin: 15mm 13mm; }
  @page wide { size: A4 landscape; margin: 13mm; }
  :root { --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #444444; --line: #c9c9c9; --track: #eeeeee; --accent: #1d5c53; --bar: #2b7a6d; --error: #8c1d21; --warning: #6b4600; --info: #234b70; --ok: #1d6642; --mark: #ffe9a8; --mark-ink: #000000; color-scheme: light; }
  html { font-size: 9.5pt; }
  body { line-height: 1.45; }
  :lang(ar) body, body:lang(ar) { line-height: 1.6; }
  main, footer { max-width: none; padding-inline: 0; }
  main { padding-block-start: 0; }
  nav, .filter:not(.narrowed), .filter > :not(.result), .filter button, .more button { display: none !important; }
  .filter { display: block; padding: 0; border: 0; margin-block-end: 2mm; }
  section { margin-block-start: 9mm; }
  h2, summary { break-after: avoid; }
  tr, .finding, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .batches { page: wide; }
  .scroll { overflow: visible; max-block-size: none; }
  thead th { position: static; }
  th, td { padding: .3rem .5rem; }
  .verdict::before, .state, .weight, .badge, .grid td.marked { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .finding { content-visibility: visible; }
  .findings ol { display: block; }
  .finding { margin-block-end: 3mm; padding: 3mm 4mm; border-radius: 1.5mm; }
  .finding p, .values { margin-block-start: 1mm; }
  .finding .said { font-size: 1em; }
  .grid { margin-block-start: 2mm; font-size: 7.5pt; }
  .grid table { max-inline-size: 100%; }
  .grid th, .grid td { padding: .6mm 1.4mm; max-inline-size: 34mm; white-space: normal; overflow-wrap: anywhere; }
  .grid td.end { white-space: nowrap; }
  .grid .headings td { overflow-wrap: break-word; }
}
`;
