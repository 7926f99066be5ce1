import type { Grants } from "../grants/index.js";
import type { Snapshot } from "../workbook/index.js";
import { inOrder, type BatchTrace } from "./batch-trace.js";
import type { AnyRule, Context, Facts, Place, Severity, Subjects, Visit } from "./rule.js";
import { visitAll } from "./visits.js";

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
  const byVisit = groupByVisit(rules, context);
  visitAll(snapshot, grants, (visit, subject) => {
    for (const { rule, severity } of byVisit.get(visit) ?? []) collect(found, rule, severity, visit, subject, context);
  });
  return withoutRepeats(found);
}

/** Runs the rules that look over all batches of a run. */
export function runAcross(rules: readonly AnyRule[], traces: readonly BatchTrace[], context: Context): FoundFacts[] {
  const found: FoundFacts[] = [];
  const batches = inOrder(traces);
  for (const { rule, severity } of groupByVisit(rules, context).get("run") ?? [])
    collect(found, rule, severity, "run", { batches }, context);
  return withoutRepeats(found);
}

interface ActiveRule {
  readonly rule: AnyRule;
  readonly severity: Severity;
}

/** The rules of each visit, without those that the rules file switches off. */
function groupByVisit(rules: readonly AnyRule[], { rules: file }: Context): Map<Visit, ActiveRule[]> {
  const groups = new Map<Visit, ActiveRule[]>();
  for (const rule of rules) {
    const severity = file.severities[rule.id] ?? rule.severity;
    if (severity === "off") continue;
    const group = groups.get(rule.visits);
    if (group) group.push({ rule, severity });
    else groups.set(rule.visits, [{ rule, severity }]);
  }
  return groups;
}

function collect<V extends Visit>(
  found: FoundFacts[],
  rule: AnyRule,
  severity: Severity,
  visit: V,
  subject: Subjects[V],
  context: Context,
): void {
  if (!isFor(rule, visit)) return;
  const facts = rule.check(subject, context);
  if (facts === undefined) return;
  for (const one of isList(facts) ? facts : [facts]) found.push({ ...one, rule, severity });
}

/** Groups hold only rules of their visit; this tells the compiler. */
function isFor<V extends Visit>(
  rule: AnyRule,
  visit: V,
): rule is AnyRule & { check: (subject: Subjects[V], context: Context) => Facts | readonly Facts[] | undefined } {
  return rule.visits === visit;
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
