import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf } from "./prose.samples";

const namesOf = (text: string): readonly string[] => readPlan(documentOf(text)).proposals.map(({ name }) => name);
const head = "CHƯƠNG TRÌNH\nGiảm nghèo giai đoạn 2026 - 2030\n";

test("a plan of two years names the year of each target, by its sentence or the heading above", () => {
  expect(
    namesOf(
      `${head}I. MỤC TIÊU ĐẾN NĂM 2030\n- Tỷ lệ hộ nghèo dưới 1%.\n- Thu nhập bình quân đạt 90 triệu đồng.\nII. MỤC TIÊU NĂM 2026\n- Tỷ lệ hộ nghèo dưới 3%.\n- Thu nhập bình quân đạt 70 triệu đồng (năm 2025 là 64 triệu đồng).`,
    ),
  ).toEqual([
    "Tỷ lệ hộ nghèo năm 2030",
    "Thu nhập bình quân năm 2030",
    "Tỷ lệ hộ nghèo năm 2026",
    "Thu nhập bình quân năm 2026",
  ]);
});

test("in a long sentence the year before it holds for each target", () => {
  const many = Array.from(
    { length: 60 },
    (_, index) => `tỷ lệ hộ ở thôn số ${index + 1} dùng nước sạch đạt ${index + 20},5%`,
  );
  const names = namesOf(
    `${head}I. MỤC TIÊU\n- Đến năm 2028, ${many.join("; ")}.\n- Đến năm 2030, tỷ lệ hộ nghèo dưới 1%; tỷ lệ hộ cận nghèo dưới 2%.`,
  );
  expect(names).toHaveLength(62);
  expect(names.filter((name) => !name.endsWith(" năm 2028"))).toEqual([
    "Tỷ lệ hộ nghèo năm 2030",
    "Tỷ lệ hộ cận nghèo năm 2030",
  ]);
});

test("a year that a target is held against is none of its own, and one aside makes no plan of two years", () => {
  const lines =
    "- Tỷ lệ hộ nghèo giảm 2% so với năm 2027.\n- Thu nhập bình quân đạt 90 triệu đồng.\n- Đến năm 2028 tỷ lệ hộ dùng nước sạch đạt 97%.";
  expect(namesOf(`${head}I. MỤC TIÊU ĐẾN NĂM 2030\n${lines}`)).toEqual([
    "Tỷ lệ hộ nghèo giảm",
    "Thu nhập bình quân",
    "Tỷ lệ hộ dùng nước sạch",
  ]);
});

test("a plan of two periods names the period of each target", () => {
  expect(
    namesOf(
      "ĐỀ ÁN\nHỗ trợ khởi nghiệp giai đoạn 2026 - 2035\nI. MỤC TIÊU\n1. Giai đoạn 2026-2030:\n- Tỷ lệ nữ chủ hộ kinh doanh đạt 30%.\n- Tỷ lệ nữ giám đốc đạt 25%.\n2. Giai đoạn từ 2031 - 2035:\n- Tỷ lệ nữ chủ hộ kinh doanh đạt 35%.\n- Tỷ lệ nữ giám đốc đạt 30%.",
    ),
  ).toEqual([
    "Tỷ lệ nữ chủ hộ kinh doanh giai đoạn 2026 - 2030",
    "Tỷ lệ nữ giám đốc giai đoạn 2026 - 2030",
    "Tỷ lệ nữ chủ hộ kinh doanh giai đoạn 2031 - 2035",
    "Tỷ lệ nữ giám đốc giai đoạn 2031 - 2035",
  ]);
});
