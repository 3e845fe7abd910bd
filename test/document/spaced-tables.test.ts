import { spacedTable } from "../../src/document/spaced-tables";
import { readTextFile } from "../../src/document/text-file";
import type { DocumentTable } from "../../src/core/reading/plan-document";

const rowsOf = ({ rows, columns, cells }: DocumentTable): readonly string[] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (__, column) => cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "",
    ).join(" | "),
  );

const read = (...texts: readonly string[]): readonly string[] | undefined => {
  const table = spacedTable(
    texts.map((text, index) => ({ text, number: index + 1 })),
    0,
  );
  return table && rowsOf(table.block(1));
};

test("cells stand below their headings, also where some are left out", () => {
  expect(
    read(
      "Chỉ tiêu                         Đơn vị     TH 2025    Kế hoạch 2026",
      "Tổng giá trị sản xuất            tỷ đồng    450        512",
      "Cơ cấu kinh tế",
      "  - Nông nghiệp                  %                     38",
      "Tỷ lệ hộ nghèo                   %          2,4        dưới 2",
      "",
      "Nơi nhận:                        Chủ tịch",
    ),
  ).toEqual([
    "Chỉ tiêu | Đơn vị | TH 2025 | Kế hoạch 2026",
    "Tổng giá trị sản xuất | tỷ đồng | 450 | 512",
    "Cơ cấu kinh tế |  |  | ",
    "- Nông nghiệp | % |  | 38",
    "Tỷ lệ hộ nghèo | % | 2,4 | dưới 2",
  ]);
});

test.each([
  ["a paragraph with wide blanks", ["Chỉ tiêu năm 2026   phấn đấu đạt   kế hoạch giao.", "Thu ngân sách  12   13"]],
  ["no rows", ["Chỉ tiêu     Đơn vị     Kế hoạch 2026", "", "Nơi nhận"]],
  ["the head of a letter", ["ỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI     Số 12", "XÃ TÂN THỬ     Độc lập     3"]],
])("%s is no table", (_, texts) => {
  expect(read(...texts)).toBeUndefined();
});

test("tables that are drawn with lines", () => {
  const { blocks } = readTextFile(
    "",
    "┌───┬──────────────┬─────────┐\n│ TT│ Chỉ tiêu     │ KH 2026 │\n├───┼──────────────┼─────────┤\n│ 1 │ Thu ngân sách│ 12      │\n╘═══╧══════════════╧═════════╛",
  );
  expect(blocks.map((block) => (block.kind === "table" ? rowsOf(block) : block.text))).toEqual([
    ["TT | Chỉ tiêu | KH 2026", "1 | Thu ngân sách | 12"],
  ]);
});
