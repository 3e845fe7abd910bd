import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf, targetText } from "./prose.samples";

/** Targets of a plan whose section "II. CHỈ TIÊU" holds these lines. */
function targetsOf(lines: string): readonly string[] {
  const plan = `KẾ HOẠCH\nCông tác năm 2026\nI. MỤC ĐÍCH\nTạo chuyển biến.\nII. CHỈ TIÊU CỤ THỂ\n${lines}`;
  return readPlan(documentOf(plan)).proposals.map(targetText);
}

test.each([
  [
    "the figure",
    "1. Đạt từ 90% trở lên:\n- Hồ sơ giải quyết đúng hạn\n- Đơn thư được trả lời",
    ["Hồ sơ giải quyết đúng hạn >= 90 %", "Đơn thư được trả lời >= 90 %"],
  ],
  [
    "what there shall be none of",
    "1. Không để xảy ra:\n- Cháy rừng diện rộng",
    ["Không để xảy ra Cháy rừng diện rộng maintain 0"],
  ],
  [
    "the change",
    "1. Giảm so với năm 2025:\n- Số vụ cháy: 10%\n- Số vụ đuối nước: 20%",
    ["Số vụ cháy reduce>= 10 %", "Số vụ đuối nước reduce>= 20 %"],
  ],
  [
    "the unit",
    "1. Mô hình mới (đơn vị tính: mô hình)\n- Số điểm dân vận: 12\n- Số điểm tự quản: 4",
    ["Số điểm dân vận >= 12 mô hình", "Số điểm tự quản >= 4 mô hình"],
  ],
])("a heading gives the points below %s", (_what, lines, expected) => {
  expect(targetsOf(lines)).toEqual(expected);
});

test("the proof of a figure in a heading is the heading", () => {
  const plan = "KẾ HOẠCH năm 2026\nII. CHỈ TIÊU\n1. Đạt 100%:\n- Trường học có nước sạch";
  const [proposal] = readPlan(documentOf(plan)).proposals;
  const { text, from, to, at } = proposal?.quotation ?? { text: "", from: 0, to: 0, at: {} };
  expect([text.slice(from, to), at]).toEqual(["100", { paragraph: 3 }]);
});

test("the proof of what a later sentence of the point says is that sentence", () => {
  const plan = "KẾ HOẠCH năm 2026\nII. CHỈ TIÊU\n1. Đạt 100%:\n- Trường học có nước sạch. Không còn hộ nghèo.";
  const proofs = readPlan(documentOf(plan)).proposals.map(({ quotation: { text, from, to } }) => text.slice(from, to));
  expect(proofs).toEqual(["100", "Không còn"]);
});

test("a figure of its own is kept", () => {
  expect(targetsOf("1. Đạt từ 90% trở lên:\n- Tỷ lệ hồ sơ trực tuyến: 85%")).toEqual([
    "Tỷ lệ hồ sơ trực tuyến >= 85 %",
  ]);
});
