import { differenceOf } from "../difference-of.js";
import type { BatchReport } from "../schema.js";
import { amount, count, formulaOf, textContent } from "./content.js";
import type { Content } from "./sheet-plan.js";
import type { Anchors, Sketch } from "./sketch.js";
import type { SummaryText } from "./summary-style.js";

interface Line {
  readonly label: SummaryText;
  readonly style: "count" | "money";
  readonly declared: Content | null;
  readonly computed: Content;
  /** The cell that holds the computed figure already. */
  readonly from: string | null;
  readonly difference: Content;
}

/** What the sheet declares of itself beside what its rows say: computed − declared, as formulas. */
export function declaredTable(sketch: Sketch, batch: BatchReport, anchors: Anchors): void {
  const { put, page, say, lang } = sketch;
  put(1, textContent(say("declaredHeading")), "heading");
  put(2, textContent(say("state")), "heading", 2);
  (["declared", "computed", "difference"] as const).forEach((key, i) => put(i + 4, textContent(say(key)), "heading"));
  page.next(18);
  for (const line of linesOf(batch, anchors, lang)) {
    const row = page.row();
    put(1, textContent(say(line.label)), "name");
    const known = [line.declared, line.computed, line.difference].every((figure) => figure?.kind === "number");
    const silent = line.declared === null ? "notDeclared" : "notVerified";
    put(2, known ? state(sketch, row, line.difference) : textContent(say(silent)), "state", 2);
    put(4, line.declared ?? textContent("–"), line.style);
    put(5, line.from === null ? line.computed : formulaOf(line.from, line.computed), line.style);
    put(6, known ? formulaOf(`ROUND(E${row}-D${row},2)`, line.difference) : textContent("–"), line.style);
    page.next(16);
  }
}

/** Whether they agree, as a formula over the difference. */
function state({ say }: Sketch, row: number, difference: Content): Content {
  const agrees = difference.kind === "number" && difference.value === 0;
  const formula = `IF(F${row}=0,"${quoted(say("agrees"))}","${quoted(say("differs"))}")`;
  return { kind: "formula", formula, result: agrees ? say("agrees") : say("differs") };
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}

function linesOf(batch: BatchReport, anchors: Anchors, lang: Sketch["lang"]): Line[] {
  const { beneficiaries, women, total, declared } = batch;
  const counted = (label: SummaryText, stated: number | null, own: number | null, from: string | null): Line => ({
    label,
    style: "count",
    declared: stated === null ? null : count(stated),
    computed: count(own),
    from,
    difference: count(stated === null || own === null ? null : own - stated),
  });
  const { envelope } = declared;
  return [
    counted("people", declared.beneficiaries, beneficiaries, anchors.people),
    counted("women", declared.women, women, anchors.women),
    {
      label: "labelEnvelope",
      style: "money",
      declared: envelope === null ? null : amount(envelope, lang),
      computed: amount(total, lang),
      from: anchors.total,
      difference: amount(differenceOf(batch), lang),
    },
  ];
}
