/** What the pane asks of `Office` itself, which Microsoft's Excel client does not bring. */
export interface OfficeOptions {
  /** BCP 47, as `Office.context.displayLanguage`. */
  readonly language: string;
  /** The newest ExcelApi that this Excel has. */
  readonly excelApi: string;
}

/** The parts of `Office` to put beside those of Microsoft's client. */
export function officeFor({ language, excelApi }: OfficeOptions): Record<string, unknown> {
  const info = { host: "Excel", platform: "OfficeOnline" };
  return {
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS" },
    onReady: (callback?: (ready: typeof info) => unknown) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      platform: info.platform,
      displayLanguage: language,
      contentLanguage: language,
      requirements: { isSetSupported: (set: string, version = "1.1") => isSupported(set, version, excelApi) },
    },
  };
}

function isSupported(set: string, version: string, excelApi: string): boolean {
  if (set === "SharedRuntime" || set === "CustomFunctionsRuntime") return true;
  return set === "ExcelApi" && Number(version.split(".")[1]) <= Number(excelApi.split(".")[1]);
}
