import {
  centreName,
  type AnnouncementComparison,
  type BatchComparison,
  type FigureComparison,
  type FigureValue,
  type Verdict,
} from "../../announce/index.js";
import type { Centre } from "../../grants/index.js";
import { comma, forPeople, say, type Lang } from "../../report/index.js";
import { dateInFigures } from "../../text/index.js";
import type { Catalogue } from "../messages/index.js";
import { inColumns } from "../output/columns.js";
import type { Screen } from "../output/screen.js";
import type { LocatedBatch } from "./located-batch.js";

export interface Printing {
  readonly lang: Lang;
  readonly texts: Catalogue;
  readonly screen: Screen;
  /** For their names in the reader's language. */
  readonly centres: readonly Centre[];
}

const LONGEST = 44;

/** A comparison as an officer reads it: batch by batch its figures, then what has no counterpart, then the count of verdicts. */
export function comparisonLines(comparison: AnnouncementComparison<LocatedBatch>, printing: Printing): string[] {
  const { pairs, onlyAnnounced, onlyComputed } = comparison;
  const { lang, texts, screen } = printing;
  const others = [
    ...onlyAnnounced.map(({ number, date }) =>
      say(lang, texts.announce.onlyAnnounced, {
        number: numbered(number?.value),
        date: date === null ? "" : dateInFigures(date.value),
      }),
    ),
    ...onlyComputed.map(({ number, file, sheet }) =>
      say(lang, texts.announce.onlyComputed, { number: numbered(number), file, sheet }),
    ),
  ];
  return [
    ...pairs.flatMap((pair) => [...pairLines(pair, printing), ""]),
    ...others.map((line) => screen.coloured("error", line)),
    ...(others.length > 0 ? [""] : []),
    say(lang, texts.announce.result, countsOf(pairs)),
  ];
}

function pairLines(
  { announced, batch, pairedBy, figures }: BatchComparison<LocatedBatch>,
  printing: Printing,
): string[] {
  const { lang, texts, screen } = printing;
  const { number, file, sheet } = batch;
  const heading = say(lang, texts.announce.pair, { number: numbered(number), file, sheet, by: pairedBy });
  const columns = ["", "", texts.announce.announced, texts.announce.computed].map(
    (heading) => ({ heading, align: "start", most: LONGEST }) as const,
  );
  const [headings = "", ...rows] = inColumns(
    columns,
    figures.map((figure) => cellsOf(figure, printing)),
  );
  return [
    screen.bold(heading),
    `  ${headings}`,
    ...rows.map((row, i) => `  ${figures[i]?.verdict === "differs" ? screen.coloured("error", row) : row}`),
    ...announced.unread.map(
      ({ kind, text }) => `  ${screen.coloured("warning", say(lang, texts.announce.unread, { kind, passage: text }))}`,
    ),
  ];
}

function cellsOf(
  { figure, verdict, announced, computed, exact }: FigureComparison,
  { lang, texts, centres }: Printing,
): string[] {
  const named = (name: string): string =>
    figure === "centres" ? centreName(name, centres, lang === "ar" ? "ar" : "fr") : name;
  const value = shown(announced, lang, texts, named);
  return [
    texts.announce.figures[figure],
    texts.announce.verdicts[verdict],
    exact ? value : say(lang, texts.announce.about, { value }),
    shown(computed, lang, texts, named),
  ];
}

function shown(value: FigureValue | null, lang: Lang, texts: Catalogue, named: (name: string) => string): string {
  if (value === null) return texts.table.none;
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? forPeople(value, lang) : value.map(named).join(comma(lang));
}

function numbered(number: number | null | undefined): string {
  return number == null ? "" : String(number);
}

function countsOf(pairs: AnnouncementComparison<LocatedBatch>["pairs"]) {
  const verdicts = pairs.flatMap(({ figures }) => figures.map(({ verdict }) => verdict));
  const count = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    agrees: count("agrees"),
    differs: count("differs"),
    notStated: count("not-stated"),
    notComputed: count("not-computed"),
  };
}
