import type { Call } from "../command.js";
import type { ExitCode } from "../exit-codes.js";
import { findWorkbooks } from "../files/find-workbooks.js";
import { countOf, defaultJobs, textOf } from "../options/read-options.js";
import { startWorkers } from "../run/workers.js";

/**
 * `minha check`: validates and totals workbooks. Its workers start as soon as it is known how many there are to check, and load while
 * the command itself does; imports here stay few.
 */
export async function run(call: Call): Promise<ExitCode> {
  const jobs = countOf(call.options, "jobs", defaultJobs());
  const found = await findWorkbooks(call.arguments, textOf(call.options, "out"));
  const workers = startWorkers(jobs, found.workbooks.length);
  try {
    const { checkFound } = await import("./check-found.js");
    return await checkFound(call, found, workers);
  } finally {
    await workers.close();
  }
}
