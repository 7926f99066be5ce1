#!/usr/bin/env node
import { bugTrace } from "./bug-trace.js";
import { commands } from "./commands/index.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { loadTexts } from "./messages/index.js";
import { languageOf } from "./options/language.js";
import { refuseOtherChoices } from "./options/read-options.js";
import { parseCall } from "./parse-call.js";
import { NoRoom } from "./run/no-room.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";
import { openWorld } from "./world.js";

// An exit code is set, never forced: what waits in a pipe is still written.
process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<ExitCode> {
  const lang = languageOf(words, process.env);
  const world = openWorld();
  const texts = await loadTexts(lang);
  try {
    const parsed = parseCall(words, commands, texts, version);
    if (parsed.kind === "text") {
      await world.print(parsed.text);
      return exitCodes.fine;
    }
    refuseOtherChoices(parsed.options, parsed.command.options);
    const { run } = await parsed.command.load();
    const exitCode = await run({ arguments: parsed.arguments, options: parsed.options, lang, world });
    const detail = world.outputFault();
    if (detail === null) return exitCode;
    const { say } = await import("../report/index.js");
    world.tell(`minha: ${say(lang, texts.run.notPrinted, { detail })}\n`);
    return exitCodes.unchecked;
  } catch (error) {
    const { say } = await import("../report/index.js");
    if (error instanceof NoRoom) {
      const { folder, detail } = error;
      world.tell(`minha: ${say(lang, texts.run.noRoom, { folder, detail })}\n`);
    } else if (error instanceof UsageError) {
      const call = ["minha", ...commands.map(({ name }) => name).filter((name) => name === words[0])].join(" ");
      const help = say(lang, texts.usage.seeHelp, { call });
      world.tell(`minha: ${say(lang, texts.usage[error.text], error.values)}\n${help}\n`);
    } else world.tell(`minha: ${say(lang, texts.run.bug, { version, details: bugTrace(error, 6).join("\n") })}\n`);
    return exitCodes.unchecked;
  }
}
