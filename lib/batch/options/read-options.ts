import { availableParallelism } from "node:os";
import { isIsoDate } from "../../text/index.js";
import type { Call, Option } from "../command.js";
import { UsageError } from "../usage-error.js";

type Options = Call["options"];

/** Refuses a word that an option of a command does not offer, as English for sheets that are made in Arabic and French alone. */
export function refuseOtherChoices(options: Options, offered: readonly Option[]): void {
  for (const { flags, choices } of offered) {
    const [, name] = /--([\w-]+)/.exec(flags) ?? [];
    if (name !== undefined && choices !== undefined) choiceOf(options, name, choices, "");
  }
}

/** One of a few words; `fallback` when the option is not given. */
export function choiceOf<Word extends string>(
  options: Options,
  name: string,
  allowed: readonly Word[],
  fallback: Word,
): Word {
  const value = options[camel(name)];
  if (value === undefined) return fallback;
  const found = allowed.find((word) => word === value);
  if (found === undefined)
    throw new UsageError("badChoice", { option: `--${name}`, value: String(value), allowed: allowed.join(", ") });
  return found;
}

/** A whole number from 1. */
export function countOf(options: Options, name: string, fallback: number): number {
  const value = options[camel(name)];
  if (value === undefined) return fallback;
  if (typeof value !== "string" || !/^[1-9]\d{0,5}$/.test(value))
    throw new UsageError("badNumber", { option: `--${name}`, value: String(value) });
  return Number(value);
}

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, g: 1e9 };

/** A number of bytes, with a unit or without: "500000", "800kB", "25MB". */
export function sizeOf(options: Options, name: string, fallback: number): number {
  const value = options[camel(name)];
  if (value === undefined) return fallback;
  const [, figure, unit = ""] = /^(\d{1,12})\s*(?:([kmg])b?|b)?$/i.exec(String(value)) ?? [];
  const bytes = Number(figure ?? 0) * (UNITS[unit.toLowerCase()] ?? 1);
  if (bytes < 1) throw new UsageError("badSize", { option: `--${name}`, value: String(value) });
  return bytes;
}

/** A day, ISO; today by the local calendar when none is given. */
export function dayOf(options: Options, name: string): string {
  const value = options[camel(name)];
  if (value === undefined) return today(new Date());
  if (typeof value !== "string" || !isIsoDate(value))
    throw new UsageError("badDate", { option: `--${name}`, value: String(value) });
  return value;
}

/** A text, as a path; null when the option is not given. */
export function textOf(options: Options, name: string): string | null {
  const value = options[camel(name)];
  return typeof value === "string" ? value : null;
}

/** A text that must be given. */
export function requiredText(options: Options, name: string): string {
  const value = textOf(options, name);
  if (value === null || value === "") throw new UsageError("missingOption", { option: `--${name}` });
  return value;
}

/** As many workers as the machine has processors for. */
export function defaultJobs(): number {
  return availableParallelism();
}

function today(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** As commander names options: "as-of" → "asOf". */
function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
