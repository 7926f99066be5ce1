import { gridsOf, type Grid } from "../../report/index.js";
import { readXlsx } from "../../workbook/index.js";
import { nodeCodec } from "../files/node-codec.js";
import { readFile } from "../files/read-file.js";
import { limitsFor } from "./check-one.js";
import type { RunWorkbook } from "./results.js";
import type { RunSettings } from "./settings.js";

/**
 * The cells around the findings that only the whole run shows. Which cells those are is known when all workbooks are checked, so
 * the workbook is read again; one that has changed or gone meanwhile gives none: its cells are no longer the ones that were checked.
 */
export function gridsAcross({ report, recognised, across }: RunWorkbook, raw: Buffer, settings: RunSettings): Grid[] {
  if (!across.some(({ cell }) => cell !== null)) return [];
  const file = readFile(raw, settings.maxBytes);
  if (file.kind === "refused" || file.sha256 !== report.sha256) return [];
  const read = readXlsx(file.bytes, limitsFor(settings.maxBytes), nodeCodec);
  if (read.kind === "refused") return [];
  const { lang, redact } = settings;
  return gridsOf({ findings: across, recognised }, read.snapshot, { lang, redact });
}
