import { amountInWords, dirham, printMoney } from "../../dirham/index.js";
import { isolate } from "../../text/index.js";
import type { Finding } from "../schema.js";
import { textContent } from "./content.js";
import { fillText } from "./fill-text.js";
import { ROW_HEIGHT } from "./page.js";
import type { Sketch } from "./sketch.js";
import type { Source, SummaryFacts } from "./summary-facts.js";
import type { SummaryLang } from "./summary-style.js";

const LINE = 14;

/** The banner of a draft, and what is doubtful. */
export function draftBanner(
  { put, page, say, columns }: Sketch,
  { unverified, unsettled }: Pick<SummaryFacts, "unverified" | "unsettled">,
): void {
  put(1, textContent(say("draft")), "draft", columns);
  page.next(28);
  if (unsettled) {
    const counted = unverified > 0 ? ` ${fillText(say("unverified"), { count: String(unverified) })}` : "";
    put(1, textContent(say("draftAdvice") + counted), "draftAdvice", columns);
    page.next(20);
  }
}

/** The two lines that a sheet begins with. */
export function titles({ put, page, columns }: Sketch, title: string, subtitle: string): void {
  put(1, textContent(title), "title", columns);
  page.next(26);
  put(1, textContent(subtitle), "subtitle", columns);
  page.next(22);
}

/** The closing formula with the amount in words, once a language. */
export function closing({ put, page, style, lang, lines, columns }: Sketch, total: string): void {
  const languages = new Set(style.closingLanguages.map((one): SummaryLang => (one === "own" ? lang : one)));
  for (const one of languages) {
    const text = fillText(style.texts[one].closing, {
      words: amountInWords(total, one),
      amount: printMoney(dirham(total), one),
    });
    put(1, textContent(text), one === "ar" ? "closingAr" : "closingFr", columns);
    page.next(Math.max(ROW_HEIGHT, lines(text, 1, columns) * (LINE + 2) + 4));
  }
}

/** Findings that a reviewer accepted, by whom and why. */
export function accepted({ put, page, say, lines, lang, columns }: Sketch, findings: readonly Finding[]): void {
  const own = (text: string): string => (lang === "ar" ? isolate(text) : text); // written by people, in any language
  put(1, textContent(say("acceptedHeading")), "section", columns);
  page.next(20);
  const texts = findings.map(({ message, waived, sheet, cell }) => {
    const reason = fillText(say("acceptedBy"), { by: own(waived?.by ?? ""), reason: own(waived?.reason ?? "") });
    const place = [sheet, cell].filter((part) => part !== null).join(" ");
    return `${place === "" ? "" : `${place} · `}${message} – ${reason}`;
  });
  for (const text of texts.length === 0 ? [say("nothingAccepted")] : texts) {
    put(1, textContent(text), "note", columns);
    page.next(lines(text, 1, columns) * LINE + 2);
  }
}

/** Boxes to sign in, side by side over the width of the sheet. */
export function signatures({ put, page, say, style, lang, columns }: Sketch): void {
  const signers = style.signatures[lang];
  const spans = signers.map((_, i) => {
    const first = Math.round((i * columns) / signers.length) + 1;
    return { first, span: Math.round(((i + 1) * columns) / signers.length) - first + 1 };
  });
  const row = (texts: readonly string[], name: "boxTitle" | "box" | "boxNote", height: number): void => {
    spans.forEach(({ first, span }, i) => {
      put(first, textContent(texts[i] ?? ""), name, span);
    });
    page.next(height);
  };
  row(signers, "boxTitle", 18);
  row(
    signers.map(() => ""),
    "box",
    52,
  );
  row(
    signers.map(() => say("signature")),
    "boxNote",
    14,
  );
}

/** What the figures were made from: files, rules, day. */
export function trace(
  { put, page, say, columns, lines }: Sketch,
  sources: readonly Source[],
  { rules, day, open }: { readonly rules: string; readonly day: string; readonly open: number },
): void {
  const row = (label: string, value: string, name: "trace" | "traceCode"): void => {
    put(1, textContent(label), "traceLabel");
    put(2, textContent(value), name, columns - 1);
    page.next(Math.max(12, lines(value, 2, columns - 1) * 12));
  };
  for (const { file, sha256 } of sources) {
    row(say("source"), file, "traceCode");
    if (sha256 !== "") row(say("sha256"), sha256, "traceCode"); // a workbook open in Excel is no file yet
  }
  row(say("rules"), rules, "traceCode");
  row(say("day"), day, "trace");
  row(say("open"), String(open), "trace");
}
