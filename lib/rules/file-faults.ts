import type * as z from "zod/mini";

/** One thing that is wrong in a file that the user gave: where, as a path ("limits.maximum", empty for the file itself), and what. */
export interface FileFault {
  readonly path: string;
  readonly problem: string;
}

/** How a fault is said in the reader's language (lib/report/fault-wording); without it, "Invalid input" for all of them. */
export type FaultWording = z.core.$ZodErrorMap;

/** What zod found wrong, as faults of a file. */
export function fileFaults({ issues }: z.core.$ZodError): FileFault[] {
  return issues.map(({ path, message }) => ({ path: path.map(String).join("."), problem: message }));
}
