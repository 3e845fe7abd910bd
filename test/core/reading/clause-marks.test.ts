import { bracketsOf, endOf, marksOf, startOf, type Mark } from "../../../src/core/reading/clause-marks";

const shown = (mark: Mark): string =>
  mark.kind === "state" ? mark.phrase.word : `${mark.phrase.value} ${mark.phrase.unit}`;
const read = (text: string): readonly Mark[] => marksOf(text, text.toLowerCase());

test.each([
  ["Tỷ lệ hộ nghèo còn 1,2%", ["1.2 %"]],
  ["Thu ngân sách 120 tỷ đồng; thu nhập 85 triệu đồng", ["120 tỷ đồng", "85 triệu đồng"]],
  ["Trẻ có cân nặng sơ sinh thấp (dưới 2.500 gram) dưới 5%", ["5 %"]],
  ["80% số hộ trang bị ít nhất 01 bình chữa cháy", ["80 %"]],
  ["Không còn xã dưới 13 tiêu chí", ["không còn"]],
  ["Không còn hộ nghèo, thu nhập đạt 85 triệu đồng", ["không còn", "85 triệu đồng"]],
  ["Thu nhập đạt 85 triệu đồng; không để xảy ra cháy lớn", ["85 triệu đồng", "không để xảy ra"]],
  ["Kế hoạch số 12/KH-UBND ngày 05/01/2026", []],
  ["Kim ngạch 575 triệu USD (tăng 15%)", ["575 triệu USD", "15 %"]],
] as const)("%s", (text, marks) => {
  expect(read(text).map(shown)).toEqual(marks);
});

test("commas within a subject part nothing", () => {
  const shown = (text: string): number => marksOf(text, text.toLowerCase()).length;
  expect(shown("100% hội cấp xã, cơ sở có ít nhất 01 câu lạc bộ")).toBe(1);
  expect(shown("100% hội viên ký cam kết, mỗi chi hội có ít nhất 01 câu lạc bộ")).toBe(2);
  expect(shown("95% trường đạt chuẩn, thư viện có ít nhất 500 bản sách")).toBe(2);
});

test("a mark begins at its first comparison word and ends behind its last one", () => {
  const text = "Tỷ lệ hài lòng đạt từ 95,5% trở lên trong năm";
  const [mark] = read(text);
  if (!mark) throw new Error("no mark");
  expect(text.slice(startOf(mark), endOf(mark))).toBe("đạt từ 95,5% trở lên");
});

test.each([
  ["Thu 120 tỷ đồng (trong đó: thu nội địa 100 tỷ đồng)", true],
  ["Thu 120 tỷ đồng (gồm thu phí 2 tỷ đồng)", true],
  ["05 mô hình (chăn nuôi bò 02 mô hình, trồng rau 03 mô hình)", true],
  ["Tỷ lệ hộ dùng nước 98% (nước hợp vệ sinh đạt 100%)", true],
  ["Thu 120 tỷ đồng (tăng 12% so với năm 2025)", false],
  ["Thu 120 tỷ đồng (bằng 105% kế hoạch)", false],
  ["Dịch vụ 13.800 tỷ đồng (59,04%)", false],
])("%s: the bracket lists parts %p", (text, isParts) => {
  const brackets = bracketsOf(text);
  expect(brackets).toMatchObject([{ isParts }]);
  for (const { from, to } of brackets) expect(text.slice(from, to)).toMatch(/^\([^()]*\)$/u);
});

test("no brackets, none found", () => {
  expect(bracketsOf("Thu 120 tỷ đồng")).toEqual([]);
});

test.each([
  ["100% bản không có điểm phức tạp", 1],
  ["95% thôn không có tội phạm; không có vụ cháy", 2],
  ["30% thủ tục được cắt giảm ít nhất 30% thời gian", 1],
  ["02/5 xã giảm tỷ lệ hộ nghèo xuống dưới 35%", 1],
  ["Thu đạt 100% dự toán, tăng 5% so với năm 2025", 2],
  ["Tỷ lệ hộ nghèo giảm 2%, không còn hộ đói", 2],
])("%s: what so many of them do is no mark of its own", (text, count) => {
  expect(marksOf(text, text.toLowerCase())).toHaveLength(count);
});
