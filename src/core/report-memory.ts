/** What a report remembers of its columns, so that a heading that people reworded, or that the form gives another text now,
 *  still says which column is which: a hidden name of the workbook beside the one that marks the report. */

import { reportNamePrefix, type ColumnKey, type ReportColumn } from "./report";

/** A column as Attain wrote it. */
export interface RememberedColumn {
  readonly key: ColumnKey;
  readonly heading: string;
}

export const memoryNamePrefix = "Attain.Cot.";

/** `Attain.BaoCao.THANHPHO.T6_2025` → `Attain.Cot.THANHPHO.T6_2025`. */
export function memoryName(markName: string): string {
  return memoryNamePrefix + markName.slice(reportNamePrefix.length);
}

/** Excel: a text within a formula has at most 255 signs. */
const longestText = 250;

/** `="number=STT|name=Chỉ tiêu"`, in the report's order; columns of the people's own are not in it. */
export function memoryFormula(columns: readonly Pick<ReportColumn, "key" | "heading">[]): string {
  const text = columns
    .filter(({ key }) => !key.startsWith("theirs/"))
    .map(({ key, heading }) => `${key}=${heading.replace(/[|\s]+/gu, " ").trim()}`)
    .join("|");
  const pieces: string[] = [];
  const signs = [...text];
  for (let at = 0; at < signs.length; at += longestText) pieces.push(signs.slice(at, at + longestText).join(""));
  return `=${pieces.map((piece) => `"${piece.replace(/"/gu, '""')}"`).join("&") || '""'}`;
}

/** What a name's formula says, or undefined where it is none of ours. */
export function rememberedColumns(formula: string): readonly RememberedColumn[] | undefined {
  const pieces = [...formula.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, piece = ""]) => piece.replace(/""/gu, '"'));
  const columns = pieces
    .join("")
    .split("|")
    .flatMap((entry): RememberedColumn[] => {
      const at = entry.indexOf("=");
      return at <= 0 ? [] : [{ key: entry.slice(0, at) as ColumnKey, heading: entry.slice(at + 1) }];
    });
  return columns.length === 0 ? undefined : columns;
}
