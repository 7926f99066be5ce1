import { explainRule } from "../../report/index.js";
import { ruleIds } from "../../rules/index.js";
import type { Call } from "../command.js";
import { exitCodes, type ExitCode } from "../exit-codes.js";
import { pageLines } from "../output/page-lines.js";
import { screenOf } from "../output/screen.js";
import { UsageError } from "../usage-error.js";

/** `minha explain RULE`: why a rule exists, a good and a bad example, how to mend what it finds. */
export async function run({ arguments: [asked = ""], lang, world }: Call): Promise<ExitCode> {
  const rule = ruleIds.find((id) => id === asked.trim().toLowerCase());
  if (rule === undefined) throw new UsageError("unknownRule", { rule: asked });
  const screen = screenOf(world, lang);
  await world.print(pageLines(explainRule(rule, lang), screen.width).map(screen.line).join(""));
  return exitCodes.fine;
}
