import { openLongTable } from "./long-table.js";
import { showFindings } from "./show-findings.js";

showPage();

/** The page's only script: makes what long tables and findings hold as far as it is looked at, and filters it. */
function showPage(): void {
  for (const table of document.querySelectorAll<HTMLElement>("[data-table]")) openLongTable(table);
  showFindings();
  for (const note of document.querySelectorAll(".no-script")) note.remove();
}
