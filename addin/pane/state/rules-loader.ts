import { faultWording } from "../../../lib/report/index.js";
import { hashedVersion, readRulesFile } from "../../../lib/rules/index.js";
import { sha256 } from "../../host/index.js";
import type { Checker } from "./checker.js";
import type { Store } from "./store.js";

/** Checks by a foundation's own rules, or by those that minha ships. */
export interface RulesLoader {
  loadRules(file: { readonly name: string; readonly text: string }): Promise<void>;
  shippedRules(): Promise<void>;
}

/** A file that is refused changes nothing: its faults are told in a notice. */
export function createRulesLoader(store: Store, checker: Checker): RulesLoader {
  return {
    async loadRules({ name, text }) {
      const value = jsonOf(text);
      const read = readRulesFile(value, faultWording(store.state().lang));
      if (read.kind === "refused") {
        const faults = value === undefined ? [] : read.faults;
        store.dispatch({ kind: "notice", notice: { kind: "rules-refused", file: name, faults } });
        return;
      }
      const hash = await sha256(new TextEncoder().encode(JSON.stringify(value)));
      const version = hash === null ? read.rules.version : hashedVersion(read.rules, hash);
      store.dispatch({ kind: "rules", rules: { file: name, rules: read.rules, version } });
      store.dispatch({ kind: "notice", notice: { kind: "rules-loaded", file: name } });
      await checker.checkAgain();
    },
    async shippedRules() {
      store.dispatch({ kind: "rules", rules: null });
      await checker.checkAgain();
    },
  };
}

/** A file that is not JSON comes out as undefined, which no rules file is. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
