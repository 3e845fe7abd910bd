/** The unit of a table's row: from its column, or from the brackets or the end of its name, which then loses it. */

import { textAt, type GridRow } from "./table-grid";
import type { RowColumns } from "./table-rows";
import { familyOf, isUnit } from "./units";

/** The unit of a row: its column's, or that in the last brackets of the name, which then loses them. */
export function unitOf(
  row: GridRow,
  columns: RowColumns,
  name: string,
  above: string,
): { readonly unit: string; readonly name: string } {
  // A group's heading that is merged across the row is no unit.
  const isAcross = columns.unit !== undefined && row.places[columns.unit]?.cell === row.places[columns.name]?.cell;
  const printed = isAcross ? "" : textAt(row, columns.unit);
  const column = sameAsAbove.test(printed) ? above : printed.replace(/^[("]+|[)"]+$/gu, "");
  const inName = unitInName(name);
  if (column !== "" && /\p{L}|[%‰]/u.test(column)) {
    return { unit: column, name: inName && inName.unit.toLowerCase() === column.toLowerCase() ? inName.name : name };
  }
  return inName ?? { unit: "", name };
}

/** What stands for the unit of the row above. */
const sameAsAbove = /^(?:["“”″]|''|\/\/|[-–]?\s?(?:nt|n\.t\.?)\s?[-–]?|như trên)$/iu;

/** "Thu nhập bình quân (triệu đồng/người)", "Tỷ lệ lao động qua đào tạo (%), trong đó:". */
function unitInName(name: string): { readonly unit: string; readonly name: string } | undefined {
  // "Tỷ lệ (%) hộ dân …": the sign alone is a unit wherever it stands.
  const sign = /\s*\(\s*([%‰])\s*\)/u.exec(name);
  if (sign?.[1] !== undefined)
    return {
      unit: sign[1],
      name: (name.slice(0, sign.index) + name.slice(sign.index + sign[0].length)).trim(),
    };
  const match = /\s*[([]\s*(?:đvt|đơn vị(?: tính)?|tính)?\s*:?\s*([^()[\]]{1,40}?)\s*[)\]](?=\s*(?:$|[:,;.]|-))/iu.exec(
    name,
  );
  const inside = match?.[1];
  if (match && inside !== undefined && isUnit(inside)) {
    return { unit: inside, name: (name.slice(0, match.index) + name.slice(match.index + match[0].length)).trim() };
  }
  const told =
    /[,;]?\s*(?:đvt|đơn vị tính)\s*:?\s*(\S.{0,30})$/iu.exec(name) ?? /(?:,|\s[-–])\s*([^\s,][^,]{0,24})$/u.exec(name);
  const last = told?.[1]?.replace(/[\s:;]+$/u, "") ?? "";
  // "…, tấn" ends in a unit; "…, hộ" may go on with its name.
  const isLast = isUnit(last) && (/đvt|đơn vị tính/iu.test(told?.[0] ?? "") || familyOf(last) !== "count");
  return told && isLast ? { unit: last, name: name.slice(0, told.index) } : undefined;
}

/** Without what only leads on to the next row or the figure. */
export function tidyName(name: string, unit: string): string {
  const bare = unit === "" ? name : name.replace(`(${unit})`, "");
  return bare
    .replace(/\s+/gu, " ")
    .replace(/[\s,;(]*(?:trong đó|tr\.?\s?đó|bao gồm|gồm)\s*[:)]*\s*$/iu, "")
    .replace(/^[\s,;:]+|[\s,;:*]+$/gu, "")
    .replace(/(?<=\p{L})\s*\(\d\)$/u, "");
}
