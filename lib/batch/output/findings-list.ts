import { ruleTexts, say, severityName, type Finding, type Lang } from "../../report/index.js";
import { visible } from "../../text/index.js";
import type { Catalogue } from "../messages/index.js";
import { wrapped } from "./columns.js";
import type { Screen } from "./screen.js";

interface Listing {
  readonly lang: Lang;
  readonly texts: Catalogue["table"];
  readonly screen: Screen;
}

/** Cells of one rule that are told one by one; the others are named together. */
const TOLD = 5;
const INDENT = "    ";
const MARKS = { error: "✖", warning: "▲", info: "·" } as const;
const ORDER = ["error", "warning", "info"] as const;

/** Findings grouped by rule, the gravest first: the cells together, what stands in each, what to do. */
export function findingsList(findings: readonly Finding[], listing: Listing): string[] {
  const groups = new Map<string, Finding[]>();
  for (const severity of ORDER)
    for (const finding of findings)
      if (finding.severity === severity) append(groups, `${severity} ${finding.rule}`, finding);
  return [...groups.values()].flatMap((group) => groupLines(group, listing));
}

/** In place: copying a list for each of 40,000 findings would take minutes. */
function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function groupLines(group: readonly Finding[], listing: Listing): string[] {
  const { lang, screen } = listing;
  const [first] = group;
  if (first === undefined) return [];
  const title = ruleTexts(lang, first.rule).title;
  const mark = screen.of(first.severity, `${MARKS[first.severity]} ${severityName(lang, first.severity)}`);
  return [
    "",
    `  ${mark}  ${screen.bold(title)}  ${screen.dim(screen.fact(first.rule))}`,
    ...cellsBySheet(group, listing).map((cells) => `${INDENT}${cells}`),
    ...group.slice(0, TOLD).flatMap((finding) => told(finding, group.length > 1, listing)),
    ...moreLines(group.slice(TOLD), listing),
    ...adviceOf(group).flatMap((advice) => block(`→ ${advice}`, listing, "  ")),
  ];
}

/** "Sheet Tranche 1: H12, H15, H19", a line a sheet. */
function cellsBySheet(group: readonly Finding[], { lang, texts }: Listing): string[] {
  const sheets = new Map<string, string[]>();
  for (const { sheet, cell } of group) if (sheet !== null && cell !== null) append(sheets, sheet, cell);
  return [...sheets].map(([sheet, cells]) =>
    say(lang, texts.cells, { sheet: visible(sheet), cells: cells.slice(0, CELLS_MOST).join(", ") + rest(cells) }),
  );
}

const CELLS_MOST = 40;

function rest(cells: readonly string[]): string {
  return cells.length > CELLS_MOST ? " …" : "";
}

function told(finding: Finding, among: boolean, listing: Listing): string[] {
  const { cell, said, waived } = finding;
  const sentence = [said.finding, said.gap].filter((part) => part !== null && part !== "").join(" ");
  const accepted = waived === null ? [] : block(say(listing.lang, listing.texts.accepted, { ...waived }), listing, "");
  return [
    ...block(among && cell !== null ? `${listing.screen.fact(cell)}  ${sentence}` : sentence, listing, ""),
    ...accepted,
  ];
}

function moreLines(others: readonly Finding[], listing: Listing): string[] {
  if (others.length === 0) return [];
  const cells = others.slice(0, CELLS_MOST).map(({ cell }) => cell ?? "");
  return block(
    say(listing.lang, listing.texts.more, { count: others.length, cells: cells.join(", ") + rest(cells) }),
    listing,
    "",
  );
}

/** What to do, once where it is the same for all. */
function adviceOf(group: readonly Finding[]): string[] {
  const advice = [...new Set(group.slice(0, TOLD).map(({ said }) => said.advice))].filter((text) => text !== "");
  return advice;
}

function block(text: string, { screen }: Listing, hang: string): string[] {
  return wrapped(text, screen.width - INDENT.length, hang).map((line) => INDENT + line);
}
