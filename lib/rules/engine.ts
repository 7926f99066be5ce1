import type { Grants } from "../grants/index.js";
import type { Snapshot } from "../workbook/index.js";
import { inOrder, type BatchTrace } from "./batch-trace.js";
import type { Place } from "./place.js";
import type { AnyRule, Context, Facts, Rule, Subjects, Visit } from "./rule.js";
import type { RulesFile } from "./rules-file.js";
import type { Severity } from "./severities.js";
import { visitWorkbook, type Visitor } from "./visits/index.js";

/** A rule's facts with the severity that holds for this foundation. */
export interface FoundFacts extends Facts {
  readonly rule: AnyRule;
  readonly severity: Severity;
}

/** Runs rules over the grants of a workbook, and applies "one cause, one finding". */
export function runRules(
  rules: readonly AnyRule[],
  snapshot: Snapshot,
  grants: Grants,
  context: Context,
): FoundFacts[] {
  const found: FoundFacts[] = [];
  visitWorkbook(snapshot, grants, visitorOf(rules, found, context));
  return withoutRepeats(found);
}

/** Runs the rules that look over all batches of a run. */
export function runAcross(rules: readonly AnyRule[], traces: readonly BatchTrace[], context: Context): FoundFacts[] {
  const found: FoundFacts[] = [];
  collect(found, activeOf("run", rules, context.rules), { batches: inOrder(traces) }, context);
  return withoutRepeats(found);
}

/** A rule of one visit as it is called for each of its subjects: all of one make, whatever a rule states or leaves out. */
interface Active<V extends Visit> {
  readonly check: Rule<V>["check"];
  readonly rule: AnyRule;
  readonly severity: Severity;
}

/** The rules of a visit, without those that the rules file switches off. */
function activeOf<V extends Visit>(visit: V, rules: readonly AnyRule[], file: RulesFile): Active<V>[] {
  const active: Active<V>[] = [];
  for (const rule of rules) {
    if (!isFor(rule, visit)) continue;
    const severity = file.severities[rule.id] ?? rule.severity;
    if (severity !== "off") active.push({ check: rule.check, rule, severity });
  }
  return active;
}

function isFor<V extends Visit>(rule: AnyRule, visit: V): rule is AnyRule & Pick<Rule<V>, "check"> {
  return rule.visits === visit;
}

/** A function for each visit: which rules it is for is settled before 100,000 rows come by. */
function visitorOf(rules: readonly AnyRule[], found: FoundFacts[], context: Context): Visitor {
  const collector = <V extends Visit>(visit: V): ((subject: Subjects[V]) => void) => {
    const active = activeOf(visit, rules, context.rules);
    return (subject) => {
      collect(found, active, subject, context);
    };
  };
  return {
    workbook: collector("workbook"),
    table: collector("table"),
    heading: collector("heading"),
    gap: collector("gap"),
    merge: collector("merge"),
    text: collector("text"),
    formula: collector("formula"),
    fault: collector("fault"),
    amount: collector("amount"),
    unread: collector("unread"),
    person: collector("person"),
    repeat: collector("repeat"),
    item: collector("item"),
    figure: collector("figure"),
    batch: collector("batch"),
  };
}

function collect<V extends Visit>(
  found: FoundFacts[],
  active: readonly Active<V>[],
  subject: Subjects[V],
  context: Context,
): void {
  for (const { check, rule, severity } of active) {
    const facts = check(subject, context);
    if (facts === undefined) continue;
    for (const one of isList(facts) ? facts : [facts]) found.push({ ...one, rule, severity });
  }
}

function isList(facts: Facts | readonly Facts[]): facts is readonly Facts[] {
  return Array.isArray(facts);
}

/** One cause, one finding: a finding falls where a rule that it depends on has reported its cell, or one that it follows from. */
function withoutRepeats(found: readonly FoundFacts[]): FoundFacts[] {
  const reported = new Map<string, Set<string>>();
  const kept: FoundFacts[] = [];
  for (const facts of inDependencyOrder(found)) {
    const places = [facts.at, ...(facts.follows ?? [])].filter((place) => place !== null);
    const causes = facts.rule.dependsOn ?? [];
    const repeats = places.some((place) => causes.some((cause) => reported.get(key(place))?.has(cause) === true));
    if (repeats) continue;
    kept.push(facts);
    if (facts.at === null) continue;
    const here = reported.get(key(facts.at));
    if (here) here.add(facts.rule.id);
    else reported.set(key(facts.at), new Set([facts.rule.id]));
  }
  return kept;
}

/** Causes before what depends on them, and rows from the top, since a total may rest on a subtotal above it. */
function inDependencyOrder(found: readonly FoundFacts[]): FoundFacts[] {
  const depths = new Map(
    found.map(({ rule }) => [rule.id, rule.dependsOn?.some((cause) => cause !== rule.id) === true ? 1 : 0]),
  );
  return [...found].sort(
    (a, b) => (depths.get(a.rule.id) ?? 0) - (depths.get(b.rule.id) ?? 0) || (a.at?.row ?? 0) - (b.at?.row ?? 0),
  );
}

function key({ sheet, row, column }: Place): string {
  return `${row},${column},${sheet}`;
}
