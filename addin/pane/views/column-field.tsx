import { Select } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { columnFields } from "../../../lib/grants/index.js";
import { fieldName, type RecognisedColumn, type RecognisedTable } from "../../../lib/report/index.js";
import { usePane } from "./pane-context.js";

interface ColumnFieldProps {
  readonly column: RecognisedColumn;
  readonly table: RecognisedTable;
}

/** One column: its heading, the field it was taken for, and how surely. A column without a heading cannot be corrected: a layout goes by headings. */
export function ColumnField({ column, table }: ColumnFieldProps): ReactNode {
  const { state, session, t } = usePane();
  const id = useId();
  const { cell, heading, field, confidence } = column;
  const choices = columnFields(table.of === "item" ? "item" : "person");
  const corrected = Object.hasOwn(state.layout?.headings ?? {}, heading);
  const surety = corrected
    ? "corrected"
    : field === null || confidence < 0.6
      ? "guess"
      : confidence < 0.9
        ? "likely"
        : "sure";
  return (
    <div className="column">
      <label htmlFor={id} className="column-heading">
        <bdi className="finding-cell">{cell}</bdi> <bdi>{heading === "" ? t("columns.untitled") : heading}</bdi>
      </label>
      <Select
        id={id}
        size="small"
        value={field ?? ""}
        disabled={heading === ""}
        onChange={(_, { value }) => {
          const chosen = choices.find((choice) => choice === value);
          if (chosen !== undefined) void session.correct(heading, chosen);
        }}
      >
        {field === null && <option value="">{t("columns.unknown")}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {fieldName(state.lang, choice)}
          </option>
        ))}
      </Select>
      <span className={`surety is-${surety}`}>{t(`columns.${surety}`)}</span>
    </div>
  );
}
