/** What a workbook remembers of a report, so that what Attain wrote is told from what people made of it: the headings of its
 *  columns, the sorts of its formulas, the days that it speaks of. A hidden name of the workbook beside the one that marks the
 *  report. */

import { shapesOf } from "./formula-shape";
import { reportNamePrefix, type ColumnKey, type RememberedColumn, type Report, type ReportMemory } from "./report";

export const memoryNamePrefix = "Attain.Cot.";

/** `Attain.BaoCao.THANHPHO.T6_2025` → `Attain.Cot.THANHPHO.T6_2025`. */
export function memoryName(markName: string): string {
  return memoryNamePrefix + markName.slice(reportNamePrefix.length);
}

export function memoryOf(report: Pick<Report, "columns" | "rows" | "days">): ReportMemory {
  return { columns: report.columns, shapes: shapesOf(report), days: report.days };
}

/** Excel: a text within a formula has at most 255 signs. */
const longestText = 250;

/** `="number=STT|name=Chỉ tiêu|=days:2025 Số liệu …|=shapes:1b0x9z,…"`, in the report's order; columns of the people's own are
 *  not in it. */
export function memoryFormula({ columns, shapes, days }: ReportMemory): string {
  const plain = (text: string): string => text.replace(/[|\s]+/gu, " ").trim();
  const text = [
    ...columns.filter(({ key }) => !key.startsWith("theirs/")).map(({ key, heading }) => `${key}=${plain(heading)}`),
    ...(days ? [`${daysKey}${days.year} ${plain(days.span)}`] : []),
    ...(shapes ? [shapesKey + [...shapes].join(",")] : []),
  ].join("|");
  const pieces: string[] = [];
  const signs = [...text];
  for (let at = 0; at < signs.length; at += longestText) pieces.push(signs.slice(at, at + longestText).join(""));
  return `=${pieces.map((piece) => `"${piece.replace(/"/gu, '""')}"`).join("&") || '""'}`;
}

/** No column's key is empty: earlier versions pass over these. */
const [daysKey, shapesKey] = ["=days:", "=shapes:"];

/** What a name's formula says, or undefined where it is none of ours. */
export function readMemory(formula: string): ReportMemory | undefined {
  const pieces = [...formula.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, piece = ""]) => piece.replace(/""/gu, '"'));
  const entries = pieces.join("").split("|");
  const columns = entries.flatMap((entry): RememberedColumn[] => {
    const at = entry.indexOf("=");
    return at <= 0 ? [] : [{ key: entry.slice(0, at) as ColumnKey, heading: entry.slice(at + 1) }];
  });
  if (columns.length === 0) return undefined;
  const said = (key: string): string | undefined => entries.find((entry) => entry.startsWith(key))?.slice(key.length);
  const [, year, span] = /^(\d{4}) (.+)$/u.exec(said(daysKey) ?? "") ?? [];
  const shapes = said(shapesKey);
  return {
    columns,
    ...(shapes === undefined ? {} : { shapes: new Set(shapes.split(",")) }),
    ...(span === undefined ? {} : { days: { span, year: Number(year) } }),
  };
}
