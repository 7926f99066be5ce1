import type { FieldId } from "../../grants/index.js";
import type { RuleId, Severity } from "../../rules/index.js";
import type { Weekday } from "../../text/index.js";
import type { LineField } from "../recognised.js";
import type { ErrorCode, GapCause } from "../schema.js";

/**
 * What one language says of a rule, as ICU messages over the facts of its findings (`found`, `expected` and the rule's own
 * values; a text that is empty selects `nothing`). `title` and `why` name no values.
 */
export interface RuleTexts {
  /** The fault's short name. */
  readonly title: string;
  /** What stands there. */
  readonly finding: string;
  /** What it costs. */
  readonly why: string;
  /** What to do, with the value. */
  readonly advice: string;
}

type RuleGroup = RuleId extends infer Id ? (Id extends `${infer Group}/${string}` ? Group : never) : never;

/** A group's sentences: one that is missing does not compile. */
export type Catalogue<Group extends RuleGroup> = Readonly<Record<Extract<RuleId, `${Group}/${string}`>, RuleTexts>>;

/** What is said of a file that cannot be checked; both may name `part`, `what`, `limit`, `value` and `details`, each empty where unknown. */
export interface ErrorTexts {
  readonly message: string;
  readonly advice: string;
}

/** What is wrong with a value in a file that the user gave: rules, a layout, a style. It stands behind the value's path. */
export interface FaultTexts {
  readonly missing: string;
  readonly text: string;
  readonly number: string;
  readonly whole: string;
  readonly list: string;
  readonly object: string;
  readonly amount: string;
  readonly colour: string;
  readonly empty: string;
  /** {limit} */
  readonly least: string;
  readonly most: string;
  /** {what, select, string {} other {}} {limit} */
  readonly longest: string;
  /** {count} {keys} */
  readonly keys: string;
  /** {allowed} */
  readonly choice: string;
  /** {facts}: what may stand between braces; nothing where no braces may. */
  readonly facts: string;
  readonly other: string;
}

/** Everything that reports say in one language. */
export interface Texts {
  readonly rules: Readonly<Record<RuleId, RuleTexts>>;
  readonly errors: Readonly<Record<ErrorCode, ErrorTexts>>;
  readonly faults: FaultTexts;
  /** Over `difference`, `cells`, `count` and `direction` ("low": what is stated is too little). */
  readonly gaps: Readonly<Record<GapCause, string>>;
  readonly fields: Readonly<Record<FieldId, string>>;
  /** What the lines around a table state. */
  readonly lines: Readonly<Record<LineField, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  /** The headings of a rule's page. */
  readonly page: Readonly<Record<"bad" | "good" | "fix" | "hidden", string>>;
  /** What stands between the items of a list. */
  readonly comma: string;
}
