import {
  CheckmarkCircle20Filled,
  ErrorCircle16Filled,
  ErrorCircle20Filled,
  Info16Regular,
  QuestionCircle20Filled,
  ShieldCheckmark16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Standing } from "../state/filter-findings.js";
import type { Verdict } from "../state/headline.js";

/** How grave a finding is, by shape and colour; the word stands beside it. */
export function SeverityIcon({ standing }: { readonly standing: Standing }): ReactNode {
  switch (standing) {
    case "error":
      return <ErrorCircle16Filled className="is-error" aria-hidden />;
    case "warning":
      return <Warning16Filled className="is-warning" aria-hidden />;
    case "info":
      return <Info16Regular className="is-info" aria-hidden />;
    case "accepted":
      return <ShieldCheckmark16Regular className="is-accepted" aria-hidden />;
  }
}

/** Whether the totals agree, by shape and colour; the sentence stands beside it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict["kind"] }): ReactNode {
  switch (verdict) {
    case "agrees":
      return <CheckmarkCircle20Filled className="is-good" aria-hidden />;
    case "disagrees":
      return <ErrorCircle20Filled className="is-error" aria-hidden />;
    case "unverified":
    case "no-batch":
      return <QuestionCircle20Filled className="is-warning" aria-hidden />;
  }
}
