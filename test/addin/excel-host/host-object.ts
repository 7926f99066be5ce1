/**
 * An object of Excel's object model as the interpreter sees it. Names are those of Office.js in camel case; a name that is not
 * listed is refused, so that no test passes by silence.
 */
export interface HostObject {
  /** Its class in Office.js. */
  readonly kind: string;
  /** What the client finds it by in later batches: the `id` of an item of a collection. */
  readonly id?: string;
  /** Properties that can be loaded. */
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly write?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties that are objects; null for a null object. */
  readonly objects?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that give an object; null for a null object. */
  readonly makes?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject | null>>;
  /** Methods that give a value or nothing. */
  readonly calls?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** A collection's items. */
  readonly items?: () => readonly HostObject[];
  /** `getItem` of a collection. */
  readonly item?: (key: unknown) => HostObject;
}

/** An error that Excel itself answers with: it reaches the add-in as an OfficeExtension.Error with this code. */
export class ExcelFault extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Something that this host does not know: the host or the add-in has to be mended. */
export class UnknownName extends Error {}

export function invalidArgument(message: string): ExcelFault {
  return new ExcelFault(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format. (${message})`,
  );
}

export function itemNotFound(what: string): ExcelFault {
  return new ExcelFault("ItemNotFound", `The requested resource doesn't exist. (${what})`);
}

/** An argument that has to be text. */
export function asText(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} is not text`);
  return value;
}

/** An argument that has to be a whole number of at least `least`. */
export function asWhole(value: unknown, name: string, least = 0): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least)
    throw invalidArgument(`${name} is not a whole number`);
  return value;
}

export function asFlag(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${name} is neither true nor false`);
  return value;
}
