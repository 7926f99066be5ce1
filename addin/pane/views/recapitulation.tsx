import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "./pane-context.js";

/** The sheets of all batches that are open, with a recapitulation over them. */
export function Recapitulation(): ReactNode {
  const { state, session, t } = usePane();
  const isFiles = session.host.kind === "files";
  if (state.batches < 2) return null;
  return (
    <section className="recapitulation">
      <h2 className="section-name">{t("summary.all")}</h2>
      <p>{t(isFiles ? "summary.allOpenWhat" : "summary.allWhat")}</p>
      <Button size="small" disabledFocusable={state.busy} onClick={() => void session.recapitulate()}>
        {t(isFiles ? "summary.downloadAll" : "summary.insertAll")}
      </Button>
    </section>
  );
}
