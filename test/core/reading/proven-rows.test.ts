import type { TableContext } from "../../../src/core/reading/table-context";
import { read } from "./table.samples";

/** What is asked → the table → the kinds of doubt of each of its targets. */
const tables: readonly (readonly [string, string, readonly string[], Partial<TableContext>?])[] = [
  [
    "a row with its own name and unit, one plan beside results",
    `TT | Chỉ tiêu | ĐVT | Ước TH 2025 | KH 2026
     1 | Thu ngân sách | tỷ đồng | 22 | 25
     2 | Tỷ lệ hộ nghèo | % | 2,1 | 1,8
     3 | Tỷ lệ che phủ rừng | % | 41 | ≥ 42 (tăng 1%)`,
    ["", "", ""],
    { year: 2026 },
  ],
  [
    "a comparison that nothing says",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Số vụ tai nạn giao thông | vụ | 5
     2 | Chi ngân sách địa phương | tỷ đồng | 30
     3 | Mức giảm tỷ lệ hộ nghèo | % | 0,5
     4 | Tỷ lệ che phủ rừng | % | giữ 38,6`,
    ["comparison-assumed", "comparison-assumed", "comparison-assumed", "kept-or-reached"],
  ],
  [
    "shares of a structure",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Cơ cấu kinh tế | % | 100
      | - Nông nghiệp | % | 25
      | - Công nghiệp, dịch vụ | % | 75`,
    ["", ""],
  ],
  [
    "words instead of a figure",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Xã đạt chuẩn y tế | xã | Duy trì
     2 | Cháy lớn | vụ | Không để xảy ra`,
    ["words-only"],
  ],
  [
    "a name that the head completes",
    `TT | Cây trồng | Kế hoạch 2026 | <
     ^ | ^ | Diện tích (ha) | Sản lượng (tấn)
     1 | Lúa đông xuân | 100 | 600`,
    ["name-in-pieces", "name-in-pieces"],
  ],
  [
    "a part of an item above that is counted as its whole has its name; one that is counted otherwise may lack it",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Tổng đàn gia súc | con | 900
      | - Trâu | con | 300
      | - Giá bán | tỷ đồng | 12`,
    ["", "", "bare-name"],
  ],
  [
    "a heading that says no plan",
    `TT | Chỉ tiêu | ĐVT | 2025 | 2026
     1 | Sản lượng lúa | tấn | 100 | 110`,
    ["column-unclear"],
    { year: 2026 },
  ],
  [
    "a column of numbers that nobody asked for",
    `TT | Chỉ tiêu | ĐVT | Kế hoạch đã giao | Sau điều chỉnh
     1 | Thu ngân sách | tỷ đồng | 22 | 25`,
    ["several-columns"],
  ],
  [
    "several plans of years, and none is the document's",
    `TT | Chỉ tiêu | ĐVT | KH 2026 | KH 2027
     1 | Thu ngân sách | tỷ đồng | 22 | 25`,
    ["column-unclear+several-columns"],
  ],
  [
    "a plan beside its own result",
    `TT | Chỉ tiêu | ĐVT | KH 2025 | TH 2025
     1 | Thu ngân sách | tỷ đồng | 22 | 25`,
    ["maybe-result"],
    { year: 2025 },
  ],
];

test.each(tables.map(([what, ...rest]) => [what, rest] as const))("%s", (_what, [table, expected, context = {}]) => {
  const { proposals } = read(table, context);
  expect(proposals.map(({ doubts }) => doubts.map(({ kind }) => kind).join("+"))).toEqual(expected);
});
