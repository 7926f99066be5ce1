import { catalogue, severityName } from "../../report/index.js";
import type { Call } from "../command.js";
import { exitCodes, type ExitCode } from "../exit-codes.js";
import { openCall } from "../options/open-call.js";
import { inColumns } from "../output/columns.js";
import { screenOf } from "../output/screen.js";

/** `minha rules`: the catalogue, with the severities that the rules file sets. */
export async function run(call: Call): Promise<ExitCode> {
  const { lang, world } = call;
  const opened = await openCall(call, ["table", "json"]);
  if (opened === null) return exitCodes.unchecked;
  const { texts, format, settings } = opened;
  const { severities } = settings.each.rules;
  const entries = catalogue(lang).map((entry) => ({ ...entry, severity: severities[entry.id] ?? entry.severity }));
  if (format === "json") {
    await world.print(`${JSON.stringify(entries, null, 2)}\n`);
    return exitCodes.fine;
  }
  const { rule, severity, title, fix, yes, off } = texts.rules;
  const columns = [
    { heading: rule, align: "start" as const },
    { heading: severity, align: "start" as const },
    { heading: title, align: "start" as const },
    { heading: fix, align: "start" as const },
  ];
  const rows = entries.map((entry) => [
    entry.id,
    entry.severity === "off" ? off : severityName(lang, entry.severity),
    entry.title,
    entry.fix ? yes : "",
  ]);
  await world.print(inColumns(columns, rows).map(screenOf(world, lang).line).join(""));
  return exitCodes.fine;
}
