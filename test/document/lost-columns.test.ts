import { withLostColumns } from "../../src/document/lost-columns";

/** Rows as lines with bars between the cells. */
const rowsOf = (text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] =>
  text.split("\n").map((line, index) => ({ line: index + 1, cells: line.split("|").map((cell) => cell.trim()) }));

const spread = (text: string): readonly string[] => withLostColumns(rowsOf(text)).map(({ cells }) => cells.join("|"));

test.each([
  [
    "a heading over several columns",
    `TT|Chỉ tiêu|Ước TH 2025|Kế hoạch 2026|Ghi chú
||| Tổng số|Thôn Đông|Thôn Đoài|
1|Diện tích lúa|105|120|70|50|`,
    [
      "TT|Chỉ tiêu|Ước TH 2025|Kế hoạch 2026|||Ghi chú",
      "|||Tổng số|Thôn Đông|Thôn Đoài|",
      "1|Diện tích lúa|105|120|70|50|",
    ],
  ],
  [
    "two headings over as many columns each",
    `Cây|Thực hiện 2025|Kế hoạch 2026
|Diện tích|Sản lượng|Diện tích|Sản lượng
Ngô|98|499|105|546`,
    ["Cây|Thực hiện 2025||Kế hoạch 2026|", "|Diện tích|Sản lượng|Diện tích|Sản lượng", "Ngô|98|499|105|546"],
  ],
  [
    "a head of three rows",
    `TT|Nội dung|Năm 2025|Chỉ tiêu năm 2026|Ghi chú
||Dự toán|Ước TH|Tỉnh giao|Xã phấn đấu|
|||||Số tiền|% so với tỉnh giao|
1|Thu ngân sách|82|90|86|93|108|`,
    [
      "TT|Nội dung|Năm 2025||Chỉ tiêu năm 2026|||Ghi chú",
      "||Dự toán|Ước TH|Tỉnh giao|Xã phấn đấu||",
      "|||||Số tiền|% so với tỉnh giao|",
      "1|Thu ngân sách|82|90|86|93|108|",
    ],
  ],
  [
    "the words of a total that reach over the column of numbers",
    `STT|Xã|Số hộ|Tỷ lệ (%)
1|Xã An Mẫu|642|100
2|Xã Tân Thử|503|97
Cộng|1.145|98`,
    ["STT|Xã|Số hộ|Tỷ lệ (%)", "1|Xã An Mẫu|642|100", "2|Xã Tân Thử|503|97", "|Cộng|1.145|98"],
  ],
  [
    "rows whose last cells were empty stay",
    `TT|Chỉ tiêu|Kế hoạch 2026
1|Tỷ lệ hộ nghèo|1,4|Theo chuẩn mới
2|Đàn bò|300`,
    ["TT|Chỉ tiêu|Kế hoạch 2026", "1|Tỷ lệ hộ nghèo|1,4|Theo chuẩn mới", "2|Đàn bò|300"],
  ],
])("%s", (_, text, wanted) => {
  expect(spread(text)).toEqual(wanted);
});
