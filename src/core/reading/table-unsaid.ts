/** Columns that no heading calls a plan. Money: what a plan's works cost is no target, but in a plan of investment or of a budget the sums that it gives are what
 *  it sets. From the columns and the titles over them; table-proposals.ts asks. */

import { headingKey } from "./table-headings";
import type { TableColumn } from "./table-columns";

const plansMoney =
  /đầu tư công|(?:thu|chi|dự toán|phân bổ|kế hoạch|quyết toán)[,\p{L} ]{0,12} ngân sách|kế hoạch vốn/iu;
const given = /kế hoạch|(?<!\p{L})kh(?!\p{L})|dự toán|bố trí|giao|phân bổ/u;

const amounts = /^(?:diện tích|năng suất|sản lượng|số lượng|khối lượng|giá trị|quy mô|tổng đàn|dt|ns|sl)(?!\p{L})/u;

/** "Cây trồng | Diện tích (ha) | Năng suất (tạ/ha)" below "Kế hoạch sản xuất năm 2026": amounts are planned where nothing else is, and no
 *  column tells of results. */
function withAmountsPlanned(
  columns: readonly TableColumn[],
  titles: readonly (string | undefined)[],
): readonly TableColumn[] {
  const isTold = columns.some(({ role }) => /^(?:plan|measure|result|ratio|person|score|owner|deadline)$/u.test(role));
  const isPlanned = titles.some((title) => title !== undefined && /kế hoạch|chỉ tiêu|mục tiêu/iu.test(title));
  if (isTold || !isPlanned || !columns.some(({ role }) => role === "name")) return columns;
  return columns.map((column) =>
    column.role === "other" && amounts.test(headingKey(column.heading))
      ? { ...column, role: "plan", amount: column.heading, isUnclear: true }
      : column,
  );
}

/** "Kế hoạch vốn năm 2026" in a plan of public investment is a plan's column, where no other is one. */
function withMoneyPlanned(
  columns: readonly TableColumn[],
  titles: readonly (string | undefined)[],
): readonly TableColumn[] {
  if (columns.some(({ role }) => role === "plan" || role === "measure")) return columns;
  if (!titles.some((title) => title !== undefined && plansMoney.test(title))) return columns;
  return columns.map((column) =>
    column.role === "money" && column.year !== undefined && given.test(headingKey(column.heading))
      ? { ...column, role: "plan" }
      : column,
  );
}

export const withUnsaidPlans = (
  columns: readonly TableColumn[],
  titles: readonly (string | undefined)[],
): readonly TableColumn[] => withAmountsPlanned(withMoneyPlanned(columns, titles), titles);
