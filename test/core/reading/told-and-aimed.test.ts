import { outlineOf } from "../../../src/core/reading/outline";
import { readPlan } from "../../../src/core/reading/read-plan";
import { tellingOf, type Telling } from "../../../src/core/reading/told-and-aimed";
import { documentOf, paragraphsOf, targetText } from "./prose.samples";

const telling = (text: string, before?: Telling, year = 2026): readonly Telling[] => {
  const [entry] = outlineOf(paragraphsOf(text));
  if (!entry || !("line" in entry)) throw new Error("no point");
  return tellingOf(entry, before, year);
};

test.each([
  ["Năm 2025, thu ngân sách đạt 12 tỷ đồng.", ["told"]],
  ["Xã đã làm 12 km đường.", ["told"]],
  ["Xây dựng 01 mô hình, duy trì 100% mô hình đã có.", [undefined]],
  ["Duy trì các mô hình, xã đã làm 12 km đường.", ["told"]],
  ["Tốc độ tăng trưởng chưa đạt như kỳ vọng, bình quân 5,2%/năm.", ["told"]],
  ["Trong 6 tháng đầu năm, thu ngân sách đạt 8 tỷ đồng.", ["told"]],
  ["Xã có 15/18 chỉ tiêu đạt kế hoạch.", ["told"]],
  ["Thu ngân sách đạt 106% kế hoạch.", ["told"]],
  ["Dự kỳ họp có 25 đại biểu.", ["told"]],
  ["Nhiệm kỳ qua, Đảng bộ xã đạt được nhiều kết quả. Thu nhập đạt 60 triệu đồng.", ["told", "told"]],
  ["Năm 2026, xã phấn đấu thu 15 tỷ đồng. Tỷ lệ hộ nghèo còn 1%.", ["aimed", "aimed"]],
  ["Năm 2025 thu 12 tỷ đồng. Năm 2026 xã phấn đấu thu 15 tỷ đồng.", ["told", "aimed"]],
  ["Kỳ họp đã thông qua 18 chỉ tiêu chủ yếu, gồm: thu ngân sách đạt 15 tỷ đồng.", ["aimed"]],
  ["Năm 2024, xã đặt mục tiêu thu 12 tỷ đồng.", ["aimed"]],
  ["Hội đồng nhân dân xã quyết nghị:", ["aimed"]],
  ["Đại hội đề ra 3 khâu đột phá và 15 chỉ tiêu.", ["aimed"]],
  ["Theo đó, đến năm 2030 thu nhập đạt 90 triệu đồng, không kể hộ đã trừ.", ["aimed"]],
  ["Tính đến tháng 3/2026, xã có 12 trường.", ["told"]],
  ["Dự kiến nguồn vốn thực hiện chương trình là 75 tỷ đồng.", ["told"]],
  ["Nhiệm kỳ qua xã đạt được nhiều kết quả. Giá trị sản xuất đến năm 2026 đạt 230 tỷ đồng.", ["told", "told"]],
  ["Đảng bộ hoàn thành các mục tiêu nghị quyết nhiệm kỳ đề ra.", [undefined]],
  ["Xã có 22/24 chỉ tiêu đạt và vượt kế hoạch đề ra.", ["told"]],
  ["Một số chỉ tiêu chưa đạt kế hoạch.", ["told"]],
  ["Đến trung tuần tháng 3, diện tích gieo trồng hơn 6.400 ha.", ["told"]],
  ["Trồng rừng vượt kế hoạch 120 ha.", ["told"]],
  ["Toàn vùng hiện cả 12 xã có điện.", ["told"]],
  ["Thực hiện có hiệu quả các dự án; tỷ lệ hộ nghèo còn 1%.", [undefined]],
  ["Dự kiến, ngân sách tỉnh bố trí 120 tỷ đồng.", ["told"]],
  ["Trong đó, vốn ngân sách T.Ư là 68 tỷ đồng.", ["told"]],
  ["Vốn ngân sách nhà nước là 68 tỷ đồng.", [undefined]],
  ["Tỷ lệ lao động đã qua đào tạo đạt 70%.", [undefined]],
  ["Về chỉ tiêu văn hóa, tỷ lệ gia đình văn hóa đạt 90%.", ["aimed"]],
  ["Phấn đấu vượt kế hoạch 5%.", ["aimed"]],
  ["Thu ngân sách đạt 100% kế hoạch.", [undefined]],
  ["Tiếp tục giữ vững các tiêu chí đã đạt.", [undefined]],
  ["Thu ngân sách nhà nước đạt 15 tỷ đồng.", [undefined]],
  ["- Ít nhất 75% người đã có tài khoản nhận tiền qua thẻ.", [undefined]],
  ["Có ít nhất 75% người đã có tài khoản.", ["told"]],
  ["Thu ngân sách 15 tỷ đồng, tăng 4% so với ước thực hiện năm 2025.", [undefined]],
  ["Khắc phục các hạn chế của năm 2025: tỷ lệ hồ sơ quá hạn còn 1,9%.", ["told"]],
  ["Có đăng ký; khắc phục tồn tại năm 2025 khi chỉ có 82% tập thể gửi báo cáo.", ["told"]],
  ["Khắc phục hạn chế, giải quyết 100% hồ sơ đúng hạn.", [undefined]],
  ["Xã hiện có 12 trường; năm 2026 xây thêm 02 trường.", ["aimed"]],
] as const)("%s: %p", (text, tellings) => {
  expect(telling(text)).toEqual(tellings);
});

test.each(["told", "aimed", undefined] as const)(
  "a sentence that doesn't say keeps to the one before: %p",
  (before) => {
    expect(telling("Thu nhập bình quân đầu người đạt 60 triệu đồng.", before)).toEqual([before]);
  },
);

test("a report sets nothing until it says what is to be", () => {
  const { proposals, left } = readPlan(
    documentOf(`
      Năm 2025, xã Tân Mẫu đạt được nhiều kết quả. Thu ngân sách đạt 12,5 tỷ đồng.
      Tỷ lệ hộ nghèo còn 1,9%; trồng mới 30 ha rừng.
      Năm 2026, xã phấn đấu trồng mới 40 ha rừng; tỷ lệ hộ nghèo còn 1,2%.
      Thu gom 95% rác thải sinh hoạt.`),
  );
  expect(proposals.map(targetText)).toEqual([
    "Trồng mới rừng >= 40 ha",
    "Tỷ lệ hộ nghèo <= 1.2 %",
    "Thu gom rác thải sinh hoạt >= 95 %",
  ]);
  expect(left.filter(({ reason }) => reason === "result").map(({ quotation }) => quotation.text)).toHaveLength(3);
});

test("under a heading of targets nothing is told", () => {
  const { proposals } = readPlan(
    documentOf(`
      Năm 2025, xã Tân Mẫu đã thu 12,5 tỷ đồng.
      CHỈ TIÊU NĂM 2026
      Thu ngân sách đạt 15 tỷ đồng.`),
  );
  expect(proposals.map(targetText)).toEqual(["Thu ngân sách >= 15 tỷ đồng"]);
});
