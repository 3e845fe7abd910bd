import { clausesOf } from "../../../src/core/reading/clauses";
import { figuresLeft } from "../../../src/core/reading/left-figures";
import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf } from "./prose.samples";

const head = "KẾ HOẠCH năm 2026\nI. CHỈ TIÊU\n1. Thu ngân sách đạt 120 tỷ đồng.\n2. ";

/** `31 beside`: the figures of a point among targets that became nothing where others did. */
function left(text: string): readonly string[] {
  return readPlan(documentOf(`${head}${text}\n3. Tỷ lệ hộ nghèo còn 1,2%.`)).left.flatMap(
    ({ quotation, reason, isFigure }) =>
      isFigure ? [`${quotation.text.slice(quotation.from, quotation.to)} ${reason}`] : [],
  );
}

test.each([
  ["Thu nhập bình quân đạt 68 triệu đồng/người (năm 2025 là 62 triệu đồng).", ["62 beside"]],
  ["Tỷ lệ nước sạch đạt 95% (theo Nghị quyết số 12/NQ-HĐND ngày 05/01/2026).", []],
  ["Tỷ lệ trẻ 5 tuổi ra lớp đạt 99%.", []],
  [
    "Trồng 500 cây; lắp camera “3 trong 1” ở cả 4 phía; hộ nghèo còn 0,5%.",
    ["3 name-only", "1 name-only", "4 name-only"],
  ],
  ["Năm 2025 toàn xã có 14 vườn mẫu; năm 2026 có thêm 20 vườn mẫu.", ["14 result"]],
  ["Chỉ tiêu 5: Tỷ lệ rác thải được thu gom đạt 95%.", []],
] as const)("%s", (text, figures) => {
  expect(left(text)).toEqual(figures);
});

test("among duties what is only done is told beside what is set", () => {
  const text =
    "KẾ HOẠCH năm 2026\nI. CHỈ TIÊU\n1. Thu 120 tỷ đồng.\nII. NHIỆM VỤ, GIẢI PHÁP\n1. Mở 05 lớp nghề, phấn đấu 80% học viên có việc làm.";
  const told = readPlan(documentOf(text)).left.filter(({ isFigure }) => isFigure);
  expect(told.map(({ quotation: { text: words, from, to }, reason }) => [words.slice(from, to), reason])).toEqual([
    ["05", "duty"],
  ]);
});

test("a state without a figure that sets nothing is no figure that is left", () => {
  const text =
    "KẾ HOẠCH năm 2026\nI. CHỈ TIÊU\n1. Thu 120 tỷ đồng.\nII. NHIỆM VỤ, GIẢI PHÁP\n1. Bảo đảm tỷ lệ hộ nghèo dưới 2%, không còn tình trạng ỷ lại.";
  expect(readPlan(documentOf(text)).left.filter(({ isFigure }) => isFigure)).toEqual([]);
});

test("what a mark holds, or a name, isn't told again", () => {
  const text = "Từ 14 điểm giảm xuống còn 11 điểm trường, 9/11 thôn học 2 buổi";
  const marks = clausesOf(text).map(({ mark }) => mark);
  expect(figuresLeft(text, marks, ["Thôn học 2 buổi"], [])).toEqual([]);
  expect(figuresLeft(text, marks, ["Thôn học"], []).map(({ from, to }) => text.slice(from, to))).toEqual(["2"]);
});
