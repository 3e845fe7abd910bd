import { stackedTable } from "../../src/document/stacked-tables";

/** The rows of the table that begins a text whose lines stand between slashes, cells between bars. */
function rowsOf(text: string): readonly string[] | undefined {
  const lines = text.split("/").map((line, index) => ({ text: line.trim(), number: index + 1 }));
  const table = stackedTable(lines, 0)?.block(1);
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
    "a cell a line",
    "STT / Chỉ tiêu / ĐVT / TH 2025 / KH 2026 / 1 / Đàn lợn / con / 10 / 11 / 2 / Đàn bò / con / 2 / 2 / 3 / Đàn dê / con / 30 / 31",
    [
      "STT | Chỉ tiêu | ĐVT | TH 2025 | KH 2026",
      "1 | Đàn lợn | con | 10 | 11",
      "2 | Đàn bò | con | 2 | 2",
      "3 | Đàn dê | con | 30 | 31",
    ],
  ],
  [
    "empty lines between, groups, and a row that lacks its unit",
    "TT / / Chỉ tiêu / / Đơn vị / / Kế hoạch năm 2026 / / I / / Kinh tế / / 1 / / Đàn lợn / / con / / 11 / / 2 / / Tỷ lệ che phủ / / 45% / / 3 / / Đàn dê / / con / / 31",
    [
      "TT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2026",
      "I | Kinh tế |  | ",
      "1 | Đàn lợn | con | 11",
      "2 | Tỷ lệ che phủ |  | 45%",
      "3 | Đàn dê | con | 31",
    ],
  ],
  [
    "bars between, cells over two lines and empty ones",
    "TT / | / Tên chỉ / tiêu / | / Đơn vị tính / | / Mục tiêu năm 2026 / | / I / | / CHÍNH QUYỀN SỐ / | / | / | / 1 / | / Hồ sơ / trực tuyến / | / % / | / ≥ 80 / | / 2 / | / Bộ dữ liệu mở / | / bộ / | / 25 / |",
    [
      "TT | Tên chỉ tiêu | Đơn vị tính | Mục tiêu năm 2026",
      "I | CHÍNH QUYỀN SỐ |  | ",
      "1 | Hồ sơ trực tuyến | % | ≥ 80",
      "2 | Bộ dữ liệu mở | bộ | 25",
    ],
  ],
  [
    "a head of two levels",
    "STT / Chỉ tiêu / ĐVT / Năm 2025 / KH 2026 / Kế hoạch / Ước thực hiện / 1 / Đàn lợn / con / 9 / 10 / 11 / 2 / Đàn bò / con / 19 / 20 / 21 / 3 / Đàn dê / con / 29 / 30 / 31",
    [
      "STT | Chỉ tiêu | ĐVT | Năm 2025 |  | KH 2026",
      " |  |  | Kế hoạch | Ước thực hiện | ",
      "1 | Đàn lợn | con | 9 | 10 | 11",
      "2 | Đàn bò | con | 19 | 20 | 21",
      "3 | Đàn dê | con | 29 | 30 | 31",
    ],
  ],
  [
    "a head of two levels with two years and a comparison that stands alone",
    "STT / Chỉ tiêu / ĐVT / NĂM 2025 / NĂM 2026 / So sánh (%) / Kế hoạch / Ước TH / Kế hoạch / 1 / Đàn lợn / con / 9 / 10 / 11 / 110 / 2 / Đàn bò / con / 19 / 20 / 21 / 105 / 3 / Đàn dê / con / 29 / 30 / 31 / 103",
    [
      "STT | Chỉ tiêu | ĐVT | NĂM 2025 |  | NĂM 2026 | So sánh (%)",
      " |  |  | Kế hoạch | Ước TH | Kế hoạch | ",
      "1 | Đàn lợn | con | 9 | 10 | 11 | 110",
      "2 | Đàn bò | con | 19 | 20 | 21 | 105",
      "3 | Đàn dê | con | 29 | 30 | 31 | 103",
    ],
  ],
] as const)("%s", (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test("figures that nobody can place stay words of their row", () => {
  const text =
    "STT / Chỉ tiêu / ĐVT / TH 2025 / KH 2026 / 1 / Đàn lợn / con / 10 / 11 / 2 / Đàn bò / con / 21 / 3 / Đàn dê / con / 30 / 31";
  expect(rowsOf(text)?.[2]).toBe("2 | Đàn bò | 21 | con |  | ");
});

test.each([
  "STT / Họ và tên / 1 / Người thứ nhất / 2 / Người thứ hai / 3 / Người thứ ba",
  "STT / Chỉ tiêu / KH 2026",
  "Chỉ tiêu / ĐVT / 1 / Đàn lợn / con / 11",
])("no table: %s", (text) => {
  expect(rowsOf(text)).toBeUndefined();
});
