import { pressedTable } from "../../src/document/pressed-tables";

/** The rows of the table that begins in a text's line, cells between bars; undefined where none does. */
function rowsOf(text: string, from = 0): readonly string[] | undefined {
  const lines = text.split("\n").map((line, index) => ({ text: line.trim(), number: index + 1 }));
  const table = pressedTable(lines, from)?.block(1);
  if (!table) return undefined;
  return Array.from({ length: table.rows }, (_, row) =>
    Array.from(
      { length: table.columns },
      (__, column) => table.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "",
    ).join(" | "),
  );
}

test.each([
  [
    "results and the plan, with units before the figures",
    `TT Chỉ tiêu Đơn vị tính Thực hiện 2025 Kế hoạch 2026
     I Kinh tế
     1 Thu ngân sách trên địa bàn tỷ đồng 186,5 205
     2 Tỷ lệ hộ nghèo % 0,85 Dưới 0,6
     3 Tạo việc làm lao động 1.150 1.200 - 1.250
     Nơi nhận: 2 bản`,
    [
      "TT | Chỉ tiêu | ĐVT | Thực hiện 2025 | Kế hoạch 2026",
      "I | Kinh tế |  |  | ",
      "1 | Thu ngân sách trên địa bàn | tỷ đồng | 186,5 | 205",
      "2 | Tỷ lệ hộ nghèo | % | 0,85 | Dưới 0,6",
      "3 | Tạo việc làm | lao động | 1.150 | 1.200 - 1.250",
    ],
  ],
  [
    "names over two lines, and who is in charge behind the figure",
    `STT Nội dung Đơn vị tính Chỉ tiêu năm 2026 Đơn vị chủ trì
     1 Tỷ lệ chất thải rắn sinh hoạt được thu
     gom, xử lý % 95 Phòng Kinh tế
     2 Trồng cây xanh cây 1.500 Phòng Kinh tế
     3 Tỷ lệ hộ có Internet % ≥ 90 Văn phòng`,
    [
      "TT | Chỉ tiêu | ĐVT | Chỉ tiêu năm 2026 | Đơn vị chủ trì",
      "1 | Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý | % | 95 | Phòng Kinh tế",
      "2 | Trồng cây xanh | cây | 1.500 | Phòng Kinh tế",
      "3 | Tỷ lệ hộ có Internet | % | ≥ 90 | Văn phòng",
    ],
  ],
  [
    "years alone",
    `TT Chỉ tiêu ĐVT 2026 2027 2028
     1 Đàn lợn con 10 11 12
     2 Đàn bò con 20 21 22
     - Bò sữa con 3 4 5`,
    [
      "TT | Chỉ tiêu | ĐVT | 2026 | 2027 | 2028",
      "1 | Đàn lợn | con | 10 | 11 | 12",
      "2 | Đàn bò | con | 20 | 21 | 22",
      "- | Bò sữa | con | 3 | 4 | 5",
    ],
  ],
] as const)("%s", (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test("what the columns are stands above their years, and a rate may be missing", () => {
  const text = `Đơn vị Thực hiện Ước TH Kế hoạch Tỷ lệ
    TT Chỉ tiêu tính năm 2024 năm 2025 năm 2026 (%)
    A B C 1 2 3 4=3/2
    1 Đàn lợn Nghìn con 512 530 552 104,2
    2 Sản lượng thịt hơi Tấn 98.400 101.000 104.500 103,5
    3 Tỷ lệ che phủ rừng % 51,2 51,5 52,0
    4 Trứng Nghìn quả 5 6 7 8`;
  expect(rowsOf(text, 1)).toEqual([
    "TT | Chỉ tiêu | ĐVT | Thực hiện năm 2024 | Ước TH năm 2025 | Kế hoạch năm 2026 | Tỷ lệ",
    "1 | Đàn lợn | Nghìn con | 512 | 530 | 552 | 104,2",
    "2 | Sản lượng thịt hơi | Tấn | 98.400 | 101.000 | 104.500 | 103,5",
    "3 | Tỷ lệ che phủ rừng | % | 51,2 | 51,5 | 52,0 | ",
    "4 | Trứng | Nghìn quả | 5 | 6 | 7 | 8",
  ]);
});

test("figures that nobody can place stay words of their row", () => {
  const text = `TT Chỉ tiêu ĐVT Thực hiện 2025 Kế hoạch 2026
    1 Đàn lợn con 10 11
    2 Đàn bò con 20 21
    3 Đàn dê con 30 31
    4 Đàn hươu con 7`;
  expect(rowsOf(text)?.at(-1)).toBe("4 | Đàn hươu con 7 |  |  | ");
});

test.each([
  "TT Chỉ tiêu Kế hoạch\nKhông có dòng nào",
  "TT Chỉ tiêu Kế hoạch\n1 Đàn lợn 10\n2 Đàn bò 20",
  "TT Chỉ tiêu\n1 Mở rộng sản xuất\n2 Giữ vững thị trường\n3 Nâng cao đời sống",
])("no table: %j", (text) => {
  expect(rowsOf(text)).toBeUndefined();
});
