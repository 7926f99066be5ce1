import { say } from "../../report/index.js";
import type { Call } from "../command.js";

/** Says something on standard error, in the reader's language and under the command's name. */
export function tell(
  { lang, world }: Pick<Call, "lang" | "world">,
  message: string,
  values: Readonly<Record<string, string | number>> = {},
): void {
  world.tell(`minha: ${say(lang, message, values)}\n`);
}
