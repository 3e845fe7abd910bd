/** A table of the document: its head rows and the rows around the quoted one. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { DocumentCell, DocumentTable } from "../core/reading/plan-document";
import type { Mark } from "../core/reading/quotation-marks";
import { MarkedText } from "./marked-text";

const headRows = 3;
const around = 12;

interface ShownCell {
  readonly cell: DocumentCell;
  /** Its position in the table's cells, by which marks name it. */
  readonly index: number;
  /** Within the rows that are drawn. */
  readonly rowSpan: number;
}

export function DocumentTablePart({
  table,
  marks,
  row,
}: {
  readonly table: DocumentTable;
  readonly marks: readonly Mark[];
  readonly row: number;
}) {
  const styles = useStyles();
  const rows = useMemo(() => shownRows(table, row), [table, row]);
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map(({ row: number, cells }) => (
          <tr key={number}>
            {cells.map(({ cell, index, rowSpan }) => (
              <td
                key={index}
                className={styles.cell}
                rowSpan={rowSpan}
                colSpan={cell.columnSpan ?? 1}
                style={cell.isBold === true ? { fontWeight: tokens.fontWeightSemibold } : undefined}
              >
                <MarkedText text={cell.text} marks={marks.filter((mark) => mark.cell === index)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shownRows(
  { cells, rows, columns }: DocumentTable,
  quoted: number,
): readonly { readonly row: number; readonly cells: readonly ShownCell[] }[] {
  const numbers = [...Array(rows).keys()].filter((row) => row < headRows || Math.abs(row - quoted) <= around);
  // Spans are counted in lines that are drawn.
  const lineOf = new Map(numbers.map((row, index) => [row, index]));
  const grid = new Map<number, (ShownCell | undefined)[]>();
  cells.forEach((cell, index) => {
    const covered = [...Array(cell.rowSpan ?? 1).keys()].flatMap((by) => lineOf.get(cell.row + by) ?? []);
    const [first] = covered;
    if (first === undefined) return;
    const line = grid.get(first) ?? Array<ShownCell | undefined>(columns).fill(undefined);
    line[cell.column] = { cell, index, rowSpan: covered.length };
    grid.set(first, line);
  });
  return numbers.map((row, index) => ({ row, cells: withBlanks(index, grid, columns) }));
}

/** Empty cells may be left out of a document; in a row they keep their place. */
function withBlanks(at: number, grid: ReadonlyMap<number, (ShownCell | undefined)[]>, columns: number): ShownCell[] {
  const covered = new Set<number>();
  for (const [above, line] of grid) {
    if (above >= at) continue;
    line.forEach((shown, column) => {
      if (!shown || above + shown.rowSpan <= at) return;
      for (let by = 0; by < (shown.cell.columnSpan ?? 1); by++) covered.add(column + by);
    });
  }
  const line = grid.get(at) ?? [];
  const shown: ShownCell[] = [];
  for (let column = 0; column < columns; column++) {
    const own = line[column];
    if (own) {
      shown.push(own);
      column += (own.cell.columnSpan ?? 1) - 1;
    } else if (!covered.has(column)) {
      const blank: DocumentCell = { row: at, column, text: "", at: {} };
      shown.push({ cell: blank, index: -1 - column, rowSpan: 1 });
    }
  }
  return shown;
}

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", marginBottom: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: "top",
    // Words, not letters, part narrow cells.
    overflowWrap: "normal",
  },
});
