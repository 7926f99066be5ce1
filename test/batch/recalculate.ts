import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** LibreOffice calculates what it opens only when it is told to; French, so that nothing rests on English formats. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item>
</oor:items>`;

/**
 * Opens workbooks in LibreOffice, which calculates every formula anew, and gives what it saves. A profile of its own: nothing
 * of the machine's is touched.
 */
export async function recalculate(...workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "minha-recalculate-"));
  try {
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), SETTINGS);
    const names = workbooks.map((_, i) => `workbook-${i}.xlsx`);
    for (const [i, bytes] of workbooks.entries()) await writeFile(join(folder, names[i] ?? ""), bytes);
    await run("soffice", [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "after"),
      ...names.map((name) => join(folder, name)),
    ]);
    return await Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(folder, "after", name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
