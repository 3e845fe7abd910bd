/** What can be asked about a target in a cell: the columns of the table ChiTieu by the words that people use for them, in
 *  Vietnamese and English. Values are those that stand in the table's row. */

import { targetColumns, type TargetColumn } from "./target-columns";
import { targetRows } from "./targets-table";
import type { Raw } from "./table";
import type { Target } from "./target";
import { notionOf, type Vocabulary } from "./words";

export type InfoColumn = Exclude<TargetColumn, "Kế hoạch" | "Đến">;

/** The first word is the table's heading. Plan figures have a function of their own, which knows ranges and amendments. */
export const infoColumns: Vocabulary<InfoColumn> = {
  "Chỉ tiêu": ["Chỉ tiêu", "tên", "tên chỉ tiêu", "name"],
  ĐVT: ["ĐVT", "đơn vị", "đơn vị tính", "unit"],
  Cấp: ["Cấp", "level"],
  "Đơn vị chủ trì": ["Đơn vị chủ trì", "chủ trì", "phụ trách", "owner"],
  Nguồn: ["Nguồn", "văn bản", "căn cứ", "source"],
  Nhóm: ["Nhóm", "nhóm chỉ tiêu", "lĩnh vực", "group"],
  Mã: ["Mã", "code"],
  STT: ["STT", "số thứ tự", "item", "no"],
  "So sánh": ["So sánh", "comparison"],
  Chiều: ["Chiều", "direction"],
  "Tổng hợp": ["Tổng hợp", "aggregation"],
  Thuộc: ["Thuộc", "parent"],
  "Ghi chú": ["Ghi chú", "note"],
  "Cách tính": ["Cách tính", "method"],
  Gốc: ["Gốc", "kỳ gốc", "base"],
  "Dung sai %": ["Dung sai %", "dung sai", "tolerance"],
  Vượt: ["Vượt", "exceeding"],
  "So với KH bằng": ["So với KH bằng", "shown as"],
  "Kỳ đánh giá": ["Kỳ đánh giá", "due"],
  "Hiệu lực từ": ["Hiệu lực từ", "from"],
  "Hiệu lực đến": ["Hiệu lực đến", "until"],
};

/** What is given for "all": name, unit, level, unit in charge, source. */
export const wholeInfo: readonly InfoColumn[] = ["Chỉ tiêu", "ĐVT", "Cấp", "Đơn vị chủ trì", "Nguồn"];

const whole: Vocabulary<"all"> = { all: ["tất cả", "all"] };

/** The columns that a word asks for, the name's without a word; undefined for a word that means none. */
export function infoAsked(word: string): readonly InfoColumn[] | undefined {
  if (word.trim() === "") return ["Chỉ tiêu"];
  if (notionOf(whole, word)) return wholeInfo;
  const column = notionOf(infoColumns, word);
  return column && [column];
}

/** What stands in these columns of the target's row; blank for what the plan doesn't say. */
export function infoOf(target: Target, columns: readonly InfoColumn[]): readonly Raw[] {
  const row = targetRows([target], [])[0] ?? [];
  return columns.map((column) => row[targetColumns.indexOf(column)] ?? "");
}
