import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { lineName, type RecognisedTable } from "../../../lib/report/index.js";
import { CellLink } from "./cell-link.js";
import { ColumnField } from "./column-field.js";
import { usePane } from "./pane-context.js";

/** What each column was taken for, and how surely; the user corrects it here. */
export function ColumnsView(): ReactNode {
  const { state, t } = usePane();
  const tables = state.report?.recognised ?? [];
  const corrected = Object.keys(state.draft).length > 0;
  if (tables.length === 0) return <p className="quiet">{t("columns.none")}</p>;
  return (
    <div className="columns">
      <p className="quiet">{t("columns.what")}</p>
      {tables.map((table) => (
        <TableColumns key={`${table.sheet} ${table.range}`} table={table} />
      ))}
      {(corrected || state.layout !== null) && <LayoutActions corrected={corrected} />}
    </div>
  );
}

/** What can be done with corrections. They stay in sight, however many columns there are. */
function LayoutActions({ corrected }: { readonly corrected: boolean }): ReactNode {
  const { state, session, t } = usePane();
  return (
    <div className="sticky-actions">
      {corrected && <p>{t("columns.unsaved")}</p>}
      <div className="buttons">
        {session.host.can.settings && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={!corrected || state.busy}
            onClick={() => void session.saveLayout()}
          >
            {t("columns.save")}
          </Button>
        )}
        {session.host.can.download && (
          <Button
            size="small"
            disabledFocusable={state.layout === null || state.busy}
            onClick={() => void session.exportLayout()}
          >
            {t("columns.export")}
          </Button>
        )}
        {corrected && (
          <Button size="small" appearance="subtle" onClick={() => void session.forgetCorrections()}>
            {t("columns.reset")}
          </Button>
        )}
      </div>
    </div>
  );
}

function TableColumns({ table }: { readonly table: RecognisedTable }): ReactNode {
  const { state, t } = usePane();
  const { sheet, range, of, people, columns, lines } = table;
  return (
    <section>
      <h2 className="section-name">
        {t("columns.table", { sheet, range })}{" "}
        <span className="section-place">{t(`columns.of.${of}`, { count: people })}</span>
      </h2>
      <ul className="column-list">
        {columns.map((column) => (
          <li key={column.cell}>
            <ColumnField column={column} table={table} />
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <>
          <h3>{t("columns.lines")}</h3>
          <ul className="line-list">
            {lines.map(({ field, cell }) => (
              <li key={`${field} ${cell}`}>
                {lineName(state.lang, field)} <CellLink place={{ sheet, cell }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
