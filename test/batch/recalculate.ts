import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Opens a workbook in LibreOffice, which calculates every formula anew, and gives what it saves. A profile of its own: nothing of the machine's is touched. */
export async function recalculate(workbook: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "minha-recalculate-"));
  try {
    await writeFile(join(folder, "before.xlsx"), workbook);
    await run("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "after"),
      join(folder, "before.xlsx"),
    ]);
    return new Uint8Array(await readFile(join(folder, "after", "before.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
