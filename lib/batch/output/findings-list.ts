import { groupBy } from "../../lists/index.js";
import { ruleTexts, say, severityName, type Finding, type Lang } from "../../report/index.js";
import { severities } from "../../rules/index.js";
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

/** Findings grouped by rule, the gravest first: sheet by sheet the cells together, what stands in each, what to do. */
export function findingsList(findings: readonly Finding[], listing: Listing): string[] {
  return severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return [...groupBy(own, ({ rule }) => rule).values()].flatMap((group) => groupLines(group, listing));
  });
}

function groupLines(group: readonly Finding[], listing: Listing): string[] {
  const { lang, screen } = listing;
  const [first] = group;
  if (first === undefined) return [];
  const title = ruleTexts(lang, first.rule).title;
  const mark = screen.coloured(first.severity, `${MARKS[first.severity]} ${severityName(lang, first.severity)}`);
  const told = group.slice(0, TOLD);
  const advice = new Set(told.map(({ said }) => said.advice));
  const telling = { among: group.length > 1, advised: advice.size > 1 };
  return [
    "",
    `  ${mark}  ${screen.bold(title)}  ${screen.dim(screen.fact(first.rule))}`,
    ...bySheet(group).flatMap((own) => [
      ...cellsOf(own, listing),
      ...own.filter((finding) => told.includes(finding)).flatMap((finding) => toldLines(finding, telling, listing)),
    ]),
    ...moreLines(group.slice(TOLD), listing),
    ...(telling.advised ? [] : adviceLines(first, listing)),
  ];
}

function bySheet(group: readonly Finding[]): readonly (readonly Finding[])[] {
  return [...groupBy(group, ({ sheet }) => sheet).values()];
}

/** "Sheet Tranche 1: H12, H15, H19"; nothing for what stands in no cell. */
function cellsOf(own: readonly Finding[], { lang, texts }: Listing): string[] {
  const sheet = own[0]?.sheet ?? null;
  const cells = own.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  if (sheet === null || cells.length === 0) return [];
  const named = cells.slice(0, CELLS_MOST).join(", ") + rest(cells);
  return [INDENT + say(lang, texts.cells, { sheet: visible(sheet), cells: named })];
}

const CELLS_MOST = 40;

function rest(cells: readonly string[]): string {
  return cells.length > CELLS_MOST ? " …" : "";
}

/** How the findings of a group are told: with their cells where there are several, with what to do where it is not the same for all. */
interface Telling {
  readonly among: boolean;
  readonly advised: boolean;
}

function toldLines(finding: Finding, { among, advised }: Telling, listing: Listing): string[] {
  const { cell, said, waived } = finding;
  const sentence = [said.finding, said.gap].filter((part) => part !== null && part !== "").join(" ");
  const accepted = waived === null ? [] : block(say(listing.lang, listing.texts.accepted, { ...waived }), listing, "");
  return [
    ...block(among && cell !== null ? `${listing.screen.fact(cell)}  ${sentence}` : sentence, listing, ""),
    ...accepted,
    ...(advised ? adviceLines(finding, listing) : []),
  ];
}

function adviceLines({ said }: Finding, listing: Listing): string[] {
  return said.advice === "" ? [] : block(`→ ${said.advice}`, listing, "  ");
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

function block(text: string, { screen }: Listing, hang: string): string[] {
  return wrapped(text, screen.width - INDENT.length, hang).map((line) => INDENT + line);
}
