import { errorCodes, errorTexts, say, type ErrorCode } from "../../../lib/report/index.js";
import type { Refusal } from "../../host/outcome.js";
import { usePane } from "./pane-context.js";

/** Says why the host refused something, and what to do about it, in the user's language. */
export function useRefusalText(): (refusal: Refusal) => string {
  const { state, t } = usePane();
  return ({ code, sheet, detail }) => {
    const known = code === "unreadable" ? errorCodes.find((error) => error === detail) : undefined;
    if (known !== undefined) return unreadableText(known);
    return t(`refused.${code}`, { sheet: sheet ?? "", detail: detail ?? "" });
  };

  function unreadableText(code: ErrorCode): string {
    const { message, advice } = errorTexts(state.lang, code);
    const unknown = { part: "", limit: "", value: "", what: "" };
    return `${say(state.lang, message, unknown)} ${say(state.lang, advice, unknown)}`;
  }
}
