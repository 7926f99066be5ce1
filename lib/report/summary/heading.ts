import type { RulesFile } from "../../rules/index.js";
import { dateInWords } from "../../text/index.js";
import { comma } from "../messages/index.js";
import type { BatchReport } from "../schema.js";
import { amount, textContent } from "./content.js";
import { localCentre } from "./local-centre.js";
import type { Sketch } from "./sketch.js";

/** What the batch is: day, place, centres, envelope. */
export function heading(sketch: Sketch, batch: BatchReport, rules: RulesFile): void {
  const { put, page, say, lang, lines, columns } = sketch;
  const row = (label: string, value: string): void => {
    put(1, textContent(label), "label");
    put(2, textContent(value), "value", columns - 1);
    page.next(Math.max(16, lines(value, 2, columns - 1) * 14 + 2));
  };
  row(say("labelDay"), batch.date === null ? say("notStated") : dateInWords(batch.date, lang));
  row(say("labelPlace"), batch.venue ?? say("notStated"));
  const centres = batch.centres.map((centre) => localCentre(centre, lang, rules));
  row(say("labelCentres"), centres.length === 0 ? say("notStated") : centres.join(comma(lang)));
  const { envelope } = batch.declared;
  if (envelope === null) {
    row(say("labelEnvelope"), say("notDeclared"));
    return;
  }
  put(1, textContent(say("labelEnvelope")), "label");
  put(2, amount(envelope, lang), "valueMoney", columns - 1);
  page.next();
}
