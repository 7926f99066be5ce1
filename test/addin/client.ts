import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { officeFor, type OfficeOptions, type TestExcel } from "./excel-host/index.js";

const path = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
let script: vm.Script | undefined;

/** Loads Microsoft's Excel client into a world of its own and wires it to a test Excel; `Excel` and `Office` are then global, as in a page. */
export function connect(excel: TestExcel, options: Partial<OfficeOptions> = {}): void {
  script ??= new vm.Script(readFileSync(path, "utf8"), { filename: "excel-web-16.00.js" });
  const page = pageLike();
  script.runInContext(vm.createContext(page));
  const { Excel, OfficeExtension, Office, CustomFunctions } = page as {
    CustomFunctions: unknown;
    Excel: unknown;
    Office: Record<string, unknown>;
    OfficeExtension: { HostBridge: { init: (bridge: unknown) => void } };
  };
  OfficeExtension.HostBridge.init(excel.bridge);
  const office = { ...Office, ...officeFor({ language: "fr-FR", excelApi: "1.14", ...options }) };
  Object.assign(globalThis, { Excel, OfficeExtension, CustomFunctions, Office: office });
}

/** As much of a browser as the client touches while it loads. */
function pageLike(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: "node", platform: "", language: "en" },
    location: {
      href: "https://localhost/",
      search: "",
      hash: "",
      protocol: "https:",
      host: "localhost",
      origin: "https://localhost",
    },
    document: {
      URL: "https://localhost/",
      readyState: "loading",
      getElementsByTagName: () => [],
      createElement: () => ({ style: {}, setAttribute: nothing, appendChild: nothing }),
      addEventListener: nothing,
      head: { appendChild: nothing },
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  page["window"] = page;
  page["self"] = page;
  return page;
}
