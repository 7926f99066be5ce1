/** The page's only script: filters the findings. Written for browsers as they are, without a build; the page shows everything without it. */
export const filterScript = `
(() => {
  "use strict";
  const form = document.getElementById("filter");
  if (!form) return;
  const cards = [...document.querySelectorAll(".finding")].map((element) => ({
    element,
    workbook: element.closest(".workbook").dataset.workbook,
    severity: element.dataset.severity,
    rule: element.dataset.rule,
    isNew: "new" in element.dataset,
    text: null,
  }));
  const groups = [...document.querySelectorAll(".workbook")];
  const shown = form.querySelector("[data-shown]");
  const none = form.querySelector(".none");
  const unfoldedFirst = new Set(groups.filter((group) => group.open));
  const plain = (text) =>
    text.normalize("NFKD").replace(/[\\p{M}\\p{Cf}]/gu, "").replace(/\\s+/gu, " ").toLowerCase();
  const textOf = (card) => (card.text ??= plain(card.element.textContent + " " + fileOf(card)));
  const fileOf = (card) => card.element.closest(".workbook").querySelector("h3").textContent;
  const apply = () => {
    const wanted = new FormData(form);
    const severities = new Set(wanted.getAll("severity"));
    const words = plain(wanted.get("text")).trim().split(" ").filter(Boolean);
    const rule = wanted.get("rule");
    const workbook = wanted.get("workbook");
    const onlyNew = wanted.has("new");
    const filled = new Set();
    let count = 0;
    for (const card of cards) {
      const fits =
        severities.has(card.severity) &&
        (!rule || rule === card.rule) &&
        (!workbook || workbook === card.workbook) &&
        (!onlyNew || card.isNew) &&
        words.every((word) => textOf(card).includes(word));
      card.element.hidden = !fits;
      if (!fits) continue;
      count++;
      filled.add(card.workbook);
    }
    const narrow = Boolean(rule || workbook || words.length || onlyNew);
    for (const group of groups) {
      group.hidden = !filled.has(group.dataset.workbook);
      group.open = narrow ? filled.size <= 20 : unfoldedFirst.has(group);
    }
    shown.textContent = count;
    none.hidden = count > 0;
  };
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  const centred = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      centred.unobserve(target);
      const mark = target.querySelector(".marked");
      if (mark) target.scrollLeft = mark.offsetLeft - (target.clientWidth - mark.offsetWidth) / 2;
    }
  });
  document.querySelectorAll(".grid").forEach((grid) => centred.observe(grid));
  const unfold = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  addEventListener("hashchange", unfold);
  addEventListener("beforeprint", () => groups.forEach((group) => (group.open = true)));
  form.hidden = false;
  unfold();
})();
`;
