import { unreadableError } from "../../../lib/report/index.js";
import type { Refusal } from "../../host/index.js";
import { usePane } from "./pane-context.js";

/** Says why the host refused something, and what to do about it, in the user's language: of a file in the words of the command. */
export function useRefusalText(): (refusal: Refusal) => string {
  const { state, t } = usePane();
  return (refusal) => {
    if (refusal.code === "unreadable") return unreadableError(refusal.failure, state.lang).message;
    const { code, sheet, detail } = refusal;
    return t(`refused.${code}`, { sheet: sheet ?? "", detail: detail ?? "" });
  };
}
