import { findingCard } from "./finding-card.js";
import { openGroup, type Group } from "./groups.js";
import type { FindingData, PageData, WorkbookData } from "./page-data.js";
import { openPortions } from "./portions.js";
import { textOf } from "./text-of.js";
import { readFilter } from "./wanted.js";
import { sayCount, watchForm } from "./watch-form.js";

/** With more workbooks than this left by the filter, they stay folded. */
const UNFOLDED_MOST = 20;
const GROUPS_STEP = 100;
/** Nobody prints more; the page says that report.xlsx holds them all. */
const PRINTED_MOST = 500;

/** A workbook, and those of its findings that the filter leaves. */
type Fitting = readonly [workbook: WorkbookData, findings: readonly FindingData[]];

/** Shows the findings by workbook, filters them, and sees to their being printed. */
export function showFindings(): void {
  const form = document.querySelector<HTMLFormElement>("#filter");
  const template = document.querySelector<HTMLTemplateElement>("#finding");
  const place = document.querySelector("#groups");
  const block = document.querySelector("#data")?.textContent;
  if (form === null || template === null || place === null || block == null) return; // a report without findings
  const data = JSON.parse(block) as PageData;
  const centred = new IntersectionObserver(centreMarks);
  const wantedBy = readFilter(data);
  const choice = form.querySelector<HTMLSelectElement>('[name="workbook"]');
  choice?.append(...data.workbooks.map(({ name, id }) => new Option(name, id)));
  let unfold: boolean | null = null;
  let groups: Group[] = [];
  const groupOf = ([workbook, findings]: Fitting): Group => {
    const element = elementOf(textOf(data, workbook.group));
    if (unfold !== null) element.open = unfold;
    return openGroup(element, findings, (finding) => {
      const card = findingCard(template, data, workbook, finding);
      card.querySelectorAll(".grid").forEach((grid) => {
        centred.observe(grid);
      });
      return card;
    });
  };
  const list = openPortions<Fitting>(place, document.querySelector("#more-groups"), GROUPS_STEP, (parts) => {
    const made = parts.map(groupOf);
    groups.push(...made);
    place.append(...made.map(({ element }) => element));
  });

  const apply = (): void => {
    const { fits, isNarrow } = wantedBy(form);
    const fitting = data.workbooks
      .map((workbook): Fitting => [workbook, workbook.findings.filter((finding) => fits(workbook, finding))])
      .filter(([, findings]) => findings.length > 0);
    unfold = isNarrow ? fitting.length <= UNFOLDED_MOST : null;
    groups = [];
    list.take(fitting);
    list.show(GROUPS_STEP);
    sayCount(form, countOf(fitting), countOf(data.workbooks.map((workbook) => [workbook, workbook.findings])));
  };
  const unfoldGroup = (id: string): void => {
    const group = groups.find(({ element }) => element.id === id);
    if (group === undefined) return;
    group.element.open = true;
    group.element.scrollIntoView();
  };
  const goTo = (hash: string): void => {
    const id = hash.slice(1);
    if (choice === null || data.workbooks.every((workbook) => workbook.id !== id)) return;
    if (document.getElementById(id) !== null) unfoldGroup(id);
    else {
      form.reset(); // left out by the filter, or too far down: the filter shows it alone, once it is applied
      choice.value = id;
      setTimeout(unfoldGroup, 0, id);
    }
  };
  watchForm(form, apply);
  addEventListener("hashchange", () => {
    goTo(location.hash);
  });
  addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link !== null && link.hash === location.hash) goTo(link.hash); // the hash does not change
  });
  addEventListener("beforeprint", () => {
    list.show(PRINTED_MOST);
    let left = PRINTED_MOST;
    for (const { element, show } of groups) {
      element.open = left > 0;
      left -= show(left);
    }
  });
  apply();
  goTo(location.hash);
}

function countOf(fitting: readonly Fitting[]): number {
  return fitting.reduce((sum, [, findings]) => sum + findings.length, 0);
}

function elementOf(markup: string): HTMLDetailsElement {
  const template = document.createElement("template");
  template.innerHTML = markup; // escaped where it was made
  const element = template.content.querySelector("details");
  if (element === null) throw new Error("a group of findings is no details element");
  return element;
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
