import { filledIn } from "../../src/core/form";
import { readPeriod, type Period } from "../../src/core/period";

test.each<[string, string, string, string]>([
  ["Kết quả thực hiện các chỉ tiêu {kỳ}", "6T/2025", "Phường", "Kết quả thực hiện các chỉ tiêu 6 tháng đầu năm 2025"],
  ["TH năm {năm trước}", "Năm 2026", "Xã", "TH năm 2025"],
  ["BC {kỳ ngắn} {cấp}", "T6/2025", "Thành phố", "BC T6-2025 Thành phố"],
  ["BC {kỳ ngắn} {cấp}", "Q2/2025", "Xã", "BC Q2-2025 Xã"],
  ["BC {kỳ ngắn} {cấp}", "Năm 2025", "Xã", "BC 2025 Xã"],
  ["{năm}/{ năm }", "9T/2025", "", "2025/2025"],
  ["{tuần} {năm", "9T/2025", "", "{tuần} {năm"],
])("%s on %s", (template, period, level, text) => {
  expect(filledIn(template, { period: readPeriod(period) as Period, level })).toBe(text);
});

test("the words of a template may come with their marks apart", () => {
  const words = { period: readPeriod("6T/2025") as Period, level: "Xã" };
  expect(filledIn("{kỳ}".normalize("NFD"), words)).toBe("6 tháng đầu năm 2025");
});
