import { Command as Program, CommanderError, Option as ProgramOption } from "commander";
import type { Command } from "./command.js";
import type { Catalogue } from "./messages/catalogue.js";
import { UsageError } from "./usage-error.js";

/** What the words of a command line ask for. */
export type Parsed =
  | {
      readonly kind: "call";
      readonly command: Command;
      readonly arguments: readonly string[];
      readonly options: Readonly<Record<string, string | boolean | undefined>>;
    }
  | { readonly kind: "text"; readonly text: string };

/** Reads a command line: a call, or the help or version to print. Throws a UsageError for anything else. */
export function parseCall(
  words: readonly string[],
  commands: readonly Command[],
  texts: Catalogue,
  version: string,
): Parsed {
  const calls: Parsed[] = [];
  let text = "";
  const program = programOf(texts, version, (more) => {
    text += more;
  });
  for (const command of commands)
    addCommand(program, command, texts, (call) => {
      calls.push(call);
    });
  try {
    program.parse(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "text", text };
    if (error.code === "commander.help") return { kind: "text", text: program.helpInformation() };
    throw usageErrorOf(error, words, commands);
  }
  return calls[0] ?? { kind: "text", text: program.helpInformation() };
}

/** `minha` without its commands. It prints nothing and never ends the process: what it would print goes to `keep`, what is wrong is thrown. */
function programOf(texts: Catalogue, version: string, keep: (text: string) => void): Program {
  const titles = new Map([
    ["Usage:", texts.help.usage],
    ["Arguments:", texts.help.arguments],
    ["Options:", texts.help.options],
    ["Commands:", texts.help.commands],
  ]);
  return new Program("minha")
    .description(texts.commands.minha)
    .version(version, "-V, --version", texts.options.version)
    .helpOption("-h, --help", texts.options.help)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titles.get(title) ?? title })
    .exitOverride()
    .configureOutput({ writeOut: keep, writeErr: () => undefined });
}

/** Adds a command. What the program does with help, output and errors holds for it as well: commander hands it on. */
function addCommand(program: Program, command: Command, texts: Catalogue, onCall: (call: Parsed) => void): void {
  const own = program.command(command.name).description(texts.commands[command.name]).allowExcessArguments(false);
  const { argument } = command;
  if (argument !== undefined)
    own.argument(argument.many ? `<${argument.name}...>` : `<${argument.name}>`, texts.help[argument.name]);
  for (const option of command.options) own.addOption(programOption(option, texts));
  own.action(() => {
    onCall({ kind: "call", command, arguments: own.args, options: own.opts() });
  });
}

function programOption(
  { flags, about, choices, required }: Command["options"][number],
  texts: Catalogue,
): ProgramOption {
  const said = choices === undefined ? texts.options[about] : `${texts.options[about]} (${choices.join(", ")})`;
  const option = new ProgramOption(flags, said);
  return required === true ? option.makeOptionMandatory() : option;
}

/** Commander's own words are English: what it found wrong is said in ours. */
function usageErrorOf(error: CommanderError, words: readonly string[], commands: readonly Command[]): UsageError {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? words[0] ?? "";
  switch (error.code) {
    case "commander.unknownCommand":
      return new UsageError("unknownCommand", { word: named, allowed: commands.map(({ name }) => name).join(", ") });
    case "commander.unknownOption":
      return new UsageError("unknownOption", { option: named });
    case "commander.missingArgument":
      return new UsageError("missingArgument", { argument: named });
    case "commander.missingMandatoryOptionValue":
      return new UsageError("missingOption", { option: named });
    case "commander.optionMissingArgument":
      return new UsageError("missingValue", { option: named });
    case "commander.excessArguments":
      return new UsageError("tooManyArguments", {});
    default:
      throw error;
  }
}
