import type { PlacedCell } from "../../src/core/report";
import type { WrittenReport } from "../../src/core/written-report";
import { writtenSheet } from "../../src/core/written-sheet";

const report: WrittenReport = {
  fileName: "BC 2025 Thành phố",
  sheetName: "Lời văn 2025 Thành phố",
  superior: "THÀNH PHỐ HẢI PHÒNG",
  agency: "ỦY BAN NHÂN DÂN PHƯỜNG DƯƠNG KINH",
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: "Số: 05/BC-UBND",
  date: "Dương Kinh, ngày 05 tháng 01 năm 2026",
  kind: "BÁO CÁO",
  about: "Kết quả thực hiện các chỉ tiêu năm 2025",
  attachedTo: "",
  sendTo: ["Ủy ban nhân dân thành phố", "Sở Tài chính"],
  body: [
    { kind: "heading", text: "I. Kinh tế" },
    { kind: "item", text: "1. Thu ngân sách đạt 118.500 tỷ đồng." },
    { kind: "closing", text: "Trên đây là báo cáo./." },
  ],
  signedFor: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
  signatory: "(Họ và tên)",
  recipients: ["- Như trên;", "- Lưu: VT."],
};

const sheet = writtenSheet(report);
const texts = (cells: readonly PlacedCell[], column: number): unknown[] =>
  cells.filter((cell) => cell.column === column).map(({ value }) => value);
const cellOf = (value: string): PlacedCell | undefined => sheet.cells.find((cell) => cell.value === value);

test("the blocks stand side by side, the paragraphs over both", () => {
  expect(cellOf(report.agency)).toMatchObject({ row: 1, column: 0, columns: 1, look: { bold: true, size: 12 } });
  expect(cellOf(report.motto)).toMatchObject({ row: 1, column: 1, columns: 1, look: { bold: true, size: 13 } });
  expect(cellOf("I. Kinh tế")).toMatchObject({ column: 0, columns: 2, look: { bold: true, size: 14, wrap: true } });
  expect(cellOf("Kính gửi:\n- Ủy ban nhân dân thành phố;\n- Sở Tài chính.")).toMatchObject({ columns: 2 });
  expect(texts(sheet.cells, 0).slice(-3)).toEqual(["Nơi nhận:", "- Như trên;", "- Lưu: VT."]);
  expect(texts(sheet.cells, 1).slice(-7)).toEqual(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "", "", "", "(Họ và tên)"]);
});

test("everything is a value, in A4 portrait with the margins of decree 30/2020, no row twice as high as it needs", () => {
  expect(sheet.cells.every(({ formula }) => formula === undefined)).toBe(true);
  expect(sheet.page).toMatchObject({ orientation: "portrait", margins: { top: 20, bottom: 20, left: 30, right: 15 } });
  expect(cellOf("I. Kinh tế")?.height).toBeCloseTo(14 * 1.36 + 6, 5);
  // The agency's name takes two lines of its narrow column.
  expect(cellOf(report.agency)?.height).toBeCloseTo(2 * 12 * 1.36, 5);
});

test("a paragraph too high for a row goes on in the next, and no word is lost", () => {
  const text = Array.from({ length: 900 }, (_, index) => `chữ${index}`).join(" ");
  const long = writtenSheet({ ...report, body: [{ kind: "item", text }] });
  const portions = long.cells.filter(({ value }) => String(value).startsWith("chữ"));
  expect(portions.length).toBeGreaterThan(1);
  expect(portions.map(({ value }) => value).join(" ")).toBe(text);
  for (const { height = 0 } of long.cells) expect(height).toBeLessThanOrEqual(409);
});

test("blank settings leave their places blank", () => {
  const bare = writtenSheet({ ...report, superior: "", agency: "", sendTo: [], signedFor: [], recipients: [] });
  expect(bare.cells.map(({ value }) => value)).not.toContain("Kính gửi: .");
  expect(bare.rows).toBe(sheet.rows - 3);
});
