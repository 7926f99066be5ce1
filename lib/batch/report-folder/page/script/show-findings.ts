import { findingCard } from "./finding-card.js";
import { openGroup } from "./groups.js";
import type { PageData, WorkbookData } from "./page-data.js";
import { readFilter } from "./wanted.js";

/** With more workbooks than this left by the filter, they stay folded. */
const UNFOLDED_MOST = 20;
/** Nobody prints more; the page says that report.xlsx holds them all. */
const PRINTED_MOST = 500;
const TYPING_MS = 120;
const NONE: WorkbookData = { sheets: [], rightToLeft: [], rows: [], findings: [] };

showFindings();

/** The page's only script: shows the findings by workbook, filters them, and sees to their being printed. */
function showFindings(): void {
  const form = document.querySelector<HTMLFormElement>("#filter");
  const template = document.querySelector<HTMLTemplateElement>("#finding");
  const block = document.querySelector("#data")?.textContent;
  if (form === null || template === null || block == null) return; // a report without findings
  const data = JSON.parse(block) as PageData;
  const elements = [...document.querySelectorAll<HTMLDetailsElement>("details.workbook")];
  const centred = new IntersectionObserver(centreMarks);
  const groups = elements.map((element, i) =>
    openGroup(element, (finding) => {
      const card = findingCard(template, data, data.workbooks[i] ?? NONE, finding);
      card.querySelectorAll(".grid").forEach((grid) => {
        centred.observe(grid);
      });
      return card;
    }),
  );
  const wantedBy = readFilter(
    data,
    elements.map((element) => element.querySelector("h3")?.textContent ?? ""),
  );
  const unfoldedFirst = new Set(elements.filter((element) => element.open));

  const apply = (): void => {
    const { fits, isNarrow } = wantedBy(form);
    const fitting = data.workbooks.map(({ findings }, i) => findings.filter((finding) => fits(i, finding)));
    const filled = fitting.filter((findings) => findings.length > 0).length;
    groups.forEach(({ element, take }, i) => {
      element.open = isNarrow ? filled <= UNFOLDED_MOST : unfoldedFirst.has(element);
      take(fitting[i] ?? []);
    });
    const count = fitting.reduce((sum, findings) => sum + findings.length, 0);
    for (const figure of form.querySelectorAll("[data-shown]")) figure.textContent = String(count);
    for (const note of form.querySelectorAll<HTMLElement>(".none")) note.hidden = count > 0;
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, TYPING_MS);
  });
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  addEventListener("hashchange", unfoldTarget);
  addEventListener("beforeprint", () => {
    let left = PRINTED_MOST;
    for (const { element, show } of groups) {
      element.open = left > 0;
      if (!element.hidden) left -= show(left);
    }
  });
  form.hidden = false;
  document.querySelector("#no-script")?.remove();
  apply();
  unfoldTarget();
}

function unfoldTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  target.scrollIntoView();
}

/** Scrolls a grid so that its marked cell stands in its middle, when it is first seen. */
function centreMarks(seen: readonly IntersectionObserverEntry[], observer: IntersectionObserver): void {
  for (const { isIntersecting, target } of seen) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    const mark = target.querySelector<HTMLElement>(".marked");
    if (mark !== null) target.scrollLeft = mark.offsetLeft - (target.clientWidth - mark.offsetWidth) / 2;
  }
}
