import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useRef, type ReactNode } from "react";
import type { Lang } from "../../../lib/report/index.js";
import { usePane } from "./pane-context.js";

/** Each language in its own name: who needs it may not read the present one. */
const languages: readonly (readonly [Lang, string])[] = [
  ["ar", "العربية"],
  ["fr", "Français"],
  ["en", "English"],
];

/** Language and rules. */
export function SettingsView(): ReactNode {
  const { state, session, t } = usePane();
  const heading = useId();
  const { missing } = session.host.can;
  return (
    <div className="settings">
      <section>
        <h2 id={heading}>{t("settings.language")}</h2>
        <RadioGroup
          aria-labelledby={heading}
          value={state.lang}
          onChange={(_, { value }) => {
            const chosen = languages.find(([lang]) => lang === value);
            if (chosen !== undefined) void session.speak(chosen[0]);
          }}
        >
          {languages.map(([lang, name]) => (
            <Radio key={lang} value={lang} label={{ children: name, lang }} />
          ))}
        </RadioGroup>
      </section>
      <RulesChoice />
      {missing.length > 0 && <p className="quiet">{t("settings.missing", { sets: missing.join(", ") })}</p>}
      {session.host.shelf === null && <p className="quiet">{t("app.private")}</p>}
    </div>
  );
}

function RulesChoice(): ReactNode {
  const { state, session, t } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const { rules } = state;
  return (
    <section>
      <h2>{t("settings.rules")}</h2>
      <p>
        {rules === null
          ? t("settings.rulesShipped")
          : t("settings.rulesOwn", { file: rules.file, version: rules.version })}
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ""; // the same file can be chosen again after it was mended
          if (file !== undefined) void file.text().then((text) => session.loadRules({ name: file.name, text }));
        }}
      />
      <div className="buttons">
        <Button size="small" onClick={() => input.current?.click()}>
          {t("settings.rulesChoose")}
        </Button>
        {rules !== null && (
          <Button size="small" appearance="subtle" onClick={() => void session.shippedRules()}>
            {t("settings.rulesShippedAgain")}
          </Button>
        )}
      </div>
    </section>
  );
}
