import { changeSettings } from "../../src/core/setting-change";
import { readSettings } from "../../src/core/settings-table";
import type { Raw, SheetTable } from "../../src/core/table";

const table = (headings: readonly Raw[], rows: readonly (readonly Raw[])[]): SheetTable => ({
  name: "ThietLap",
  sheet: "Thiết lập",
  top: 3,
  left: 0,
  headings,
  rows,
});
const usual = ["Mục", "Giá trị", "Giải thích"];
const at = (address: string) => ({ sheet: "Thiết lập", address });

function change(wanted: Parameters<typeof changeSettings>[0], of: SheetTable) {
  return changeSettings(wanted, readSettings(of).settings, of);
}

const book = table(usual, [
  ["Kỳ báo cáo", "T6/2025", ""],
  ["Cấp chỉ tiêu", "Thành phố", ""],
  ["Biểu mẫu", "", ""],
]);

test.each([
  ["a cell for each choice", { period: "6T/2025", level: "Phường" }, ["B5 6T/2025", "B6 Phường"]],
  ["a form where none was named", { form: "Nhiều năm" }, ["B7 Nhiều năm"]],
  ["nothing that stands there already", { period: "T6/2025", level: "Thành phố" }, []],
])("%s", (_, wanted, cells) => {
  const found = change(wanted, book);
  expect([found.cells.map((cell) => `${cell.at.address ?? ""} ${cell.text}`), found.rows]).toEqual([cells, []]);
});

test("a row that an older workbook lacks is added with its explanation, in the order of the table's own columns", () => {
  const older = table(["Ghi chú riêng", "Giá trị", "mục ", "Giải thích"], [["", "T6/2025", "Kỳ báo cáo", ""]]);
  const found = change({ form: "Nhiều năm", period: "T6/2025" }, older);
  expect(found).toEqual({ cells: [], rows: [["", "Nhiều năm", "Biểu mẫu", expect.stringContaining("để trống")]] });
});

test("of several rows with days of validity the one in force is changed", () => {
  const versions = table(
    [...usual, "Hiệu lực từ", "Hiệu lực đến"],
    [
      ["Kỳ báo cáo", "T8/2025", "", "", ""],
      ["Biểu mẫu", "Biểu chuẩn", "", "", 45838],
      ["Biểu mẫu", "Nhiều năm", "", 45839, ""],
    ],
  );
  expect(change({ form: "Năm - tỉnh" }, versions)).toEqual({ cells: [{ at: at("B7"), text: "Năm - tỉnh" }], rows: [] });
});
