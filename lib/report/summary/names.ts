import type { RulesFile } from "../../rules/index.js";
import { ordinalInWords } from "../../text/index.js";
import { fillText } from "./fill-text.js";
import { localCentre } from "./local-centre.js";
import type { Sketch } from "./sketch.js";

/** "Tranche n° 1 (première)", "الدفعة الأولى (رقم 1)". */
export function batchTitle({ say, lang }: Pick<Sketch, "say" | "lang">, number: number | null): string {
  if (number === null) return say("batchWithoutNumber");
  const ordinal = ordinalInWords(number, "feminine", lang) ?? String(number);
  return fillText(say("batch"), { number: String(number), ordinal });
}

/** A name with how many amounts its figures lack; a line of its own, since a banner far above does not say whose they are. */
export function withUnverified({ say }: Pick<Sketch, "say">, name: string, unverified: number): string {
  return unverified === 0 ? name : `${name}\n${fillText(say("unverifiedBeside"), { count: String(unverified) })}`;
}

/** How the names of a table of shares are printed. */
export function namer(
  { say, lang }: Pick<Sketch, "say" | "lang">,
  by: "centre" | "activity" | "sex",
  rules: RulesFile,
): (name: string | null) => string {
  return (name) => {
    if (name === null) return say("notStated");
    if (by === "centre") return localCentre(name, lang, rules);
    if (by === "sex") return name === "female" ? say("female") : say("male");
    return name;
  };
}
