/** The rows of a report's table → drafts of their cells. Rows are many, but looks, formulas and texts are few: each is worked out
 *  once. */

import type { CellStyle } from "hucre";
import { formulaPieces, reportFont, type Report, type ReportColumn, type ReportRow } from "../core/report";
import { cellLook } from "../core/report-looks";
import { columnLetters } from "../core/table";
import { heightOfLines, type LineSpace } from "../core/text-lines";
import type { StylePool } from "./cell-styles";
import type { DraftCell, DraftFormula, DraftRow } from "./sheet-draft";

/** Excel: how high a row of the document's font is by itself, and how high one can be; in points. */
export const oneLine = 15.75;
const highest = 409.5;
/** Excel: a step of indent is about as wide as three blanks; heights are whole pixels. */
const widthOfIndent = 1.3;
const pixel = 0.75;

export function reportRows({ columns, rows }: Report, pool: StylePool): readonly DraftRow[] {
  const dressed = wardrobe(columns, pool);
  const drafted = drafter(columns);
  return rows.map((row) => {
    let height = oneLine;
    const cells = dressed(row).map((dress, column): DraftCell => {
      const cell = row.cells[column];
      const style = dress.styleOf(cell?.format);
      if (!cell) return { value: null, style };
      const { value, formula } = cell;
      if (dress.heightOf && typeof value === "string" && value !== "") height = Math.max(height, dress.heightOf(value));
      return formula === undefined ? { value, style } : { value, style, formula: drafted(formula) };
    });
    return { height: Math.min(Math.ceil(height / pixel) * pixel, highest), isFitted: true, cells };
  });
}

/** What the cells of a column look like in rows that look alike. */
interface Dress {
  readonly styleOf: (format: string | undefined) => CellStyle;
  /** What a text needs, in points; undefined where texts don't wrap. */
  readonly heightOf: ((text: string) => number) | undefined;
}

/** By row, then by column. */
function wardrobe(columns: readonly ReportColumn[], pool: StylePool): (row: ReportRow) => readonly Dress[] {
  const known = new Map<string, readonly Dress[]>();
  return (row) => {
    const key = `${row.depth ?? 0} ${row.look ? JSON.stringify(row.look) : ""}`;
    let dresses = known.get(key);
    if (!dresses) known.set(key, (dresses = columns.map((column) => dressOf(row, column, pool))));
    return dresses;
  };
}

function dressOf(row: ReportRow, column: ReportColumn, pool: StylePool): Dress {
  const look = cellLook(row, column);
  const { size = reportFont.size, bold = false, indent = 0 } = look;
  const space: LineSpace = { width: column.width - indent * widthOfIndent, size, bold };
  const isWrapped = column.look.wrap === true && column.hidden !== true;
  return {
    styleOf: once((format = "General") => pool.style({ look, font: reportFont, format, hasBorder: true })),
    // Labels, units and names of groups come again and again.
    heightOf: isWrapped ? once((text: string) => heightOfLines(text, space)) : undefined,
  };
}

/** Columns are absolute, as they are where formulas are written into the open workbook, so that a formula means the same
 *  wherever a person copies it in its row. */
function drafter(columns: readonly ReportColumn[]): (template: string) => DraftFormula {
  return once((template) => {
    const pieces: (string | number)[] = [];
    let text = "";
    for (const piece of formulaPieces(template, columns)) {
      if (typeof piece === "string") text += piece;
      else {
        const column = `$${columnLetters(piece.column)}`;
        pieces.push(text + column, piece.down);
        text = "";
        if (piece.downTo !== undefined) pieces.push(`:${column}`, piece.downTo);
      }
    }
    if (text !== "") pieces.push(text);
    return { pieces, isShared: !/[[!]/u.test(template) };
  });
}

/** The same answer to the same question, worked out when it is first asked. */
function once<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const found = known.get(question);
    if (found !== undefined) return found;
    const made = answer(question);
    known.set(question, made);
    return made;
  };
}
