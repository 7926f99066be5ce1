import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import type { TestExcel } from "../addin/excel-host/index.js";

const client = readFileSync(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js"),
  "utf8",
);

export interface ExcelPageOptions {
  /** Excel's own language, BCP 47. */
  readonly language: string;
  readonly excelApi?: number;
}

/**
 * Gives a page Microsoft's Excel client in place of office.js, and wires it to a test Excel in Node. The client brings Excel itself;
 * what the pane asks of Office beside it is added here.
 */
export async function putExcelBehind(
  page: Page,
  excel: TestExcel,
  { language, excelApi = 14 }: ExcelPageOptions,
): Promise<void> {
  await page.exposeFunction("sendToExcel", (text: string) => {
    excel.bridge.sendMessageToHost(text);
  });
  excel.bridge.onMessageFromHost = (text) => {
    page
      .evaluate((message) => {
        (globalThis as unknown as { bridge: { onMessageFromHost: (text: string) => void } }).bridge.onMessageFromHost(
          message,
        );
      }, text)
      .catch(() => undefined); // the page was closed meanwhile
  };
  const wiring = `(${wire.toString()})(${JSON.stringify({ language, excelApi })});`;
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body: `${client}\n${wiring}` }),
  );
}

/** Runs in the page, right after Microsoft's client. */
function wire({ language, excelApi }: { readonly language: string; readonly excelApi: number }): void {
  const page = globalThis as unknown as Record<string, unknown> & {
    sendToExcel: (text: string) => void;
    OfficeExtension: { HostBridge: { init: (bridge: unknown) => void } };
  };
  const bridge = { sendMessageToHost: page.sendToExcel };
  page["bridge"] = bridge;
  page.OfficeExtension.HostBridge.init(bridge);
  const commands = new Map<string, (event: { completed: () => void }) => void>();
  const visibility: ((to: { visibilityMode: string }) => void)[] = [];
  page["ribbon"] = {
    press: (name: string) =>
      new Promise<void>((completed) => {
        commands.get(name)?.({ completed });
      }),
    show: (visibilityMode: string) => {
      for (const listener of visibility) listener({ visibilityMode });
    },
  };
  const isSupported = (set: string, version = "1.1"): boolean =>
    set !== "ExcelApi" || Number(version.split(".")[1]) <= excelApi;
  page["CustomFunctions"] = { ...(page["CustomFunctions"] as object), associate: () => undefined };
  page["Office"] = {
    ...(page["Office"] as object),
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
    context: {
      platform: "OfficeOnline",
      displayLanguage: language,
      contentLanguage: language,
      requirements: { isSetSupported: isSupported },
    },
    actions: { associate: (name: string, run: (event: { completed: () => void }) => void) => commands.set(name, run) },
    addin: {
      showAsTaskpane: () => Promise.resolve(),
      onVisibilityModeChanged: (listener: (to: { visibilityMode: string }) => void) => {
        visibility.push(listener);
        return Promise.resolve();
      },
    },
  };
}
