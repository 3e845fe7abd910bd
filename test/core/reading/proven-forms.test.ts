import { readPlan } from "../../../src/core/reading/read-plan";
import { documentOf } from "./prose.samples";

/** The kinds of doubt of each target of some lines below a heading. */
function doubtsOf(lines: string, heading = "CHỈ TIÊU"): readonly string[] {
  const { proposals } = readPlan(documentOf(`KẾ HOẠCH năm 2026\nI. ${heading}\n${lines}`));
  return proposals.map(({ doubts }) => doubts.map(({ kind }) => kind).join("+"));
}

test.each([
  ["the whole name before its figure", "1. Tỷ lệ hộ dùng nước sạch đạt 98%.", [""]],
  ["two of them, apart", "1. Tỷ lệ hộ dùng nước sạch đạt 98%; tỷ lệ đô thị hóa đạt 40%.", ["", ""]],
  ["a colon for a link", "1. Sản lượng lương thực có hạt: 12.500 tấn.", [""]],
  ["a year or what it is held against behind it", "1. Thu ngân sách tăng 12% so với năm 2025.", [""]],
  ["a reduction by its own words", "1. Giảm 5% số vụ phạm pháp hình sự so với năm 2025.", [""]],
  ["a most that a rate can only be", "1. Tỷ lệ hộ nghèo: 1,4%.", [""]],
  ["the whole name behind per cents", "1. 100% trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm y tế.", [""]],
  ["a verb, per cents and the rest", "1. Huy động 100% trẻ 6 tuổi vào lớp 1.", [""]],
  ["the same behind a semicolon", "1. Tỷ lệ đô thị hóa đạt 40%; số hóa 100% hồ sơ thủ tục hành chính.", ["", ""]],
  ["a measure behind a comma", "1. Tỷ lệ đô thị hóa đạt 40%, tỷ lệ hộ dùng nước sạch đạt 98%.", ["", ""]],
  ["shares of a structure", "1. Cơ cấu kinh tế: nông nghiệp 20%; công nghiệp 45%; dịch vụ 35%.", ["", "", ""]],
])("proven: %s", (_what, lines, expected) => {
  expect(doubtsOf(lines)).toEqual(expected);
});

test.each([
  ["words of the clause that the name lacks", "1. Giải ngân vốn đầu tư công đạt 95% vốn bố trí.", ["words-left"]],
  ["a name on both sides", "1. Xây dựng 12 km đường bê tông.", ["name-in-pieces"]],
  ["a noun that is counted", "1. 04 trường đạt chuẩn quốc gia mức độ 2.", ["counted-noun"]],
  ["a short name behind another clause", "1. Số hộ thoát nghèo: 40 hộ; cá nhân đạt 80%.", ["", "bare-name"]],
  ["a short name of another's rate", "1. Tỷ lệ đô thị hóa đạt 40%; cá nhân đạt 80%.", ["", "name-from-context"]],
  [
    "whose rate it is, said in the clause before",
    "1. Tỷ lệ gia đình văn hóa: 90%; thôn, khu phố văn hóa: 91%.",
    ["", "bare-name"],
  ],
  [
    "what is done, and not to what",
    "1. Tỷ lệ trẻ em nhập học: 98%; tỷ lệ hoàn thành cấp học: 95%.",
    ["", "name-from-context+name-in-pieces"],
  ],
  ["a crop without its measure", "1. Vụ lúa thu đông: 1.940 ha.", ["bare-name"]],
  ["a field without its measure", "1. Công nghiệp - xây dựng: 2.310 tỷ đồng.", ["bare-name"]],
  ["what is said of those before", "1. Bị suy dinh dưỡng thể thấp còi dưới 14%.", ["bare-name"]],
  ["no measure behind a comma", "1. Tỷ lệ đô thị hóa đạt 40%, gia đình văn hóa đạt 90%.", ["", "several-figures"]],
  ["a bare count that is better low", "1. Hộ nghèo dân tộc thiểu số: 300 hộ.", ["comparison-assumed"]],
  ["spending", "1. Chi ngân sách địa phương: 148 tỷ đồng.", ["comparison-assumed"]],
  ["crimes in per cents", "1. Số vụ phạm pháp hình sự: 5%.", ["comparison-assumed"]],
  ["to be kept or to be reached", "1. Tỷ lệ bao phủ bảo hiểm y tế duy trì trên 97%.", ["kept-or-reached"]],
  ["a state in words", "1. Không để xảy ra cháy lớn.", ["words-only"]],
  ["a figure of the heading", "1. Đạt 100%:\n- Tổ dân phố ký cam kết bảo đảm an ninh trật tự", ["from-heading"]],
  ["a bracket", "1. Tỷ lệ đô thị hóa đạt 40% (tỷ lệ hộ dùng nước sạch đạt 90%).", ["", "in-brackets"]],
  ["what was", "1. Tỷ lệ đô thị hóa hiện nay đạt 38%.", ["maybe-result"]],
  ["another year", "1. Tỷ lệ đô thị hóa đến năm 2030 đạt 45%.", ["other-year"]],
])("not proven: %s", (_what, lines, expected) => {
  expect(doubtsOf(lines)).toEqual(expected);
});

test.each([
  ["the targets of a former year", "CHỈ TIÊU NĂM 2024", ["other-year"]],
  ["a report on targets", "THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025", ["maybe-result"]],
  ["fields", "CHỈ TIÊU\n1. Về kinh tế", [""]],
  ["work below targets", "CHỈ TIÊU\n1. Danh mục công trình", ["outside-targets"]],
])("under a heading of %s", (_what, heading, expected) => {
  expect(doubtsOf("- Tỷ lệ hộ dùng nước sạch đạt 98%.", heading)).toEqual(expected);
});
