import type { Finding } from "../schema.js";
import type { Waiver } from "../settings.js";

/** A finding that says that it was accepted, but not by whom and why: reasons name people. */
export function redactAcceptance(finding: Finding): Finding {
  return finding.waived === null ? finding : { ...finding, waived: { by: "", reason: "" } };
}

/** What was accepted and where, without who did, why, and what stood there. */
export function redactWaiver(waiver: Waiver): Waiver {
  return { ...waiver, value: "", by: "", reason: "" };
}
