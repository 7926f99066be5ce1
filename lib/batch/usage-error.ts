import type { UsageTexts } from "./messages/catalogue.js";

/** A command called wrongly: thrown where it is noticed, said once at the top in the user's language; exit code 2. */
export class UsageError extends Error {
  readonly text: keyof UsageTexts;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(text: keyof UsageTexts, values: Readonly<Record<string, string | number>>) {
    super(text);
    this.text = text;
    this.values = values;
  }
}
