import type { Grants } from "../grants/index.js";
import type { Snapshot } from "../workbook/index.js";
import { inOrder, type BatchTrace } from "./batch-trace.js";
import type { Place } from "./place.js";
import type { AnyRule, Context, Facts, Rule, Subjects, Visit } from "./rule.js";
import type { RulesFile } from "./rules-file.js";
import type { Severity } from "./severities.js";
import { visitAll, type Visitor } from "./visits.js";

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
  visitAll(snapshot, grants, visitorOf(activeRules(rules, context.rules), found, context));
  return withoutRepeats(found);
}

/** Runs the rules that look over all batches of a run. */
export function runAcross(rules: readonly AnyRule[], traces: readonly BatchTrace[], context: Context): FoundFacts[] {
  const found: FoundFacts[] = [];
  collect(found, activeRules(rules, context.rules).run, { batches: inOrder(traces) }, context);
  return withoutRepeats(found);
}

/** A rule of one visit as it is called for each of its subjects: all of one make, whatever a rule states or leaves out. */
interface Active<V extends Visit> {
  readonly check: Rule<V>["check"];
  readonly rule: AnyRule;
  readonly severity: Severity;
}

type ActiveRules = { readonly [V in Visit]: readonly Active<V>[] };

const known = new WeakMap<RulesFile, { readonly rules: readonly AnyRule[]; readonly active: ActiveRules }>();

/** The rules by their visits: sorted out once for all workbooks that are checked by one rules file. */
function activeRules(rules: readonly AnyRule[], file: RulesFile): ActiveRules {
  const latest = known.get(file);
  if (latest?.rules === rules) return latest.active;
  const active = {
    workbook: activeOf("workbook", rules, file),
    table: activeOf("table", rules, file),
    heading: activeOf("heading", rules, file),
    gap: activeOf("gap", rules, file),
    merge: activeOf("merge", rules, file),
    text: activeOf("text", rules, file),
    formula: activeOf("formula", rules, file),
    fault: activeOf("fault", rules, file),
    amount: activeOf("amount", rules, file),
    unread: activeOf("unread", rules, file),
    person: activeOf("person", rules, file),
    repeat: activeOf("repeat", rules, file),
    item: activeOf("item", rules, file),
    figure: activeOf("figure", rules, file),
    batch: activeOf("batch", rules, file),
    run: activeOf("run", rules, file),
  };
  known.set(file, { rules, active });
  return active;
}

/** The rules of a visit, without those that the rules file switches off. */
function activeOf<V extends Visit>(visit: V, rules: readonly AnyRule[], file: RulesFile): Active<V>[] {
  return rules.flatMap((rule) => {
    const severity = file.severities[rule.id] ?? rule.severity;
    return severity !== "off" && isFor(rule, visit) ? [{ check: rule.check, rule, severity }] : [];
  });
}

function isFor<V extends Visit>(rule: AnyRule, visit: V): rule is AnyRule & Pick<Rule<V>, "check"> {
  return rule.visits === visit;
}

/** A function for each visit: which rules it is for is settled before 100,000 rows come by. */
function visitorOf(active: ActiveRules, found: FoundFacts[], context: Context): Visitor {
  const collector =
    <V extends Visit>(own: readonly Active<V>[]) =>
    (subject: Subjects[V]): void => {
      collect(found, own, subject, context);
    };
  return {
    workbook: collector(active.workbook),
    table: collector(active.table),
    heading: collector(active.heading),
    gap: collector(active.gap),
    merge: collector(active.merge),
    text: collector(active.text),
    formula: collector(active.formula),
    fault: collector(active.fault),
    amount: collector(active.amount),
    unread: collector(active.unread),
    person: collector(active.person),
    repeat: collector(active.repeat),
    item: collector(active.item),
    figure: collector(active.figure),
    batch: collector(active.batch),
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
