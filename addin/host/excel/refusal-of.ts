import type { RefusalCode } from "../outcome.js";

/** Excel's error codes that a person can do something about. Whatever is not here is a bug of ours. */
const codes: Readonly<Record<string, RefusalCode | "denied">> = {
  AccessDenied: "denied",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  InvalidOperationInCellEditMode: "user-editing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  Conflict: "busy",
  HostRestartNeeded: "busy",
  InactiveWorkbook: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
};

/** The code of an error of Office.js; null for anything else. It comes from another window: no `instanceof`. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** What an error of Excel's means for the user; "denied" is asked for further, null means that it is a bug of ours. */
export function refusalOf(error: unknown): RefusalCode | "denied" | null {
  const code = excelCode(error);
  return code === null ? null : (codes[code] ?? null);
}
