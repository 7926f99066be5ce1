import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { gridsOf, type Finding } from "../../../lib/report/index.js";
import { usePane } from "./pane-context.js";

/** The cells around a finding, as Excel shows them, in the direction of their sheet. For files: in Excel the sheet itself is there. */
export function CellsAround({ finding }: { readonly finding: Finding }): ReactNode {
  const { state, session, t } = usePane();
  const { report, lang } = state;
  const snapshot = session.snapshot();
  const grid = useMemo(
    () =>
      report === null || snapshot === null
        ? undefined
        : gridsOf({ findings: [finding], recognised: report.recognised }, snapshot, { lang, redact: false })[0],
    [report, snapshot, finding, lang],
  );
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    showMarked(box.current);
  }, [grid]);
  if (grid === undefined) return null;
  const title = t("finding.around", { cell: grid.cell });
  return (
    <div
      ref={box}
      className="around"
      role="group"
      aria-label={title}
      tabIndex={0}
      dir={grid.rightToLeft ? "rtl" : "ltr"}
    >
      <table>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <td />
            {grid.columns.map(({ letters, heading }) => (
              <th key={letters} scope="col">
                {letters} {heading !== null && <bdi>{heading}</bdi>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {cells.map((cell, i) => (
                <td key={grid.columns[i]?.letters} className={cell === null ? "" : `is-${cell.side}`}>
                  {cell?.marked === true ? <mark dir="auto">{cell.text}</mark> : <bdi>{cell?.text}</bdi>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Brings the marked cell into the middle, along the rows only: the page stays where it is. */
function showMarked(box: HTMLElement | null): void {
  const marked = box?.querySelector("mark");
  if (!box || !marked) return;
  const middleOf = (element: HTMLElement): number => {
    const { left, width } = element.getBoundingClientRect();
    return left + width / 2;
  };
  box.scrollLeft += middleOf(marked) - middleOf(box);
}
