import { planHeading, yearOf } from "../../../src/core/reading/plan-heading";

test("number, title and year of a plan", () => {
  expect(
    planHeading([
      "ỦY BAN NHÂN DÂN",
      "PHƯỜNG AN THỬ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 12/KH-UBND",
      "An Thử, ngày 05 tháng 01 năm 2026",
      "KẾ HOẠCH",
      "Phát triển kinh tế - xã hội phường An Thử năm 2026",
      "Căn cứ Nghị quyết số 45/NQ-HĐND ngày 20/12/2025;",
    ]),
  ).toEqual({
    documentNumber: "12/KH-UBND",
    title: "KẾ HOẠCH Phát triển kinh tế - xã hội phường An Thử năm 2026",
    year: 2026,
  });
});

test.each([
  [["Số:     /KH-UBND", "KẾ HOẠCH", "Thi đua năm 2026"], "/KH-UBND"],
  [["Số 05/2026/NQ-HĐND", "NGHỊ QUYẾT", "Về nhiệm vụ năm 2026"], "05/2026/NQ-HĐND"],
  [["KẾ HOẠCH", "Năm 2026"], undefined],
] as const)("the number in %j is %s", (lines, number) => {
  expect(planHeading(lines).documentNumber).toBe(number);
});

test.each([
  [["KẾ HOẠCH", "Thực hiện Chương trình giảm nghèo năm 2027"], 2027],
  [["KẾ HOẠCH", "Thực hiện Quyết định số 12/QĐ-UBND năm 2024,", "Giảm nghèo năm 2027"], undefined],
] as const)("the title in %j is for %p", (lines, year) => {
  expect(yearOf(planHeading(lines).title ?? "")).toBe(year);
});

test("a text without a head has none", () => {
  expect(planHeading(["Thu ngân sách đạt 120 tỷ đồng.", ""])).toEqual({});
});

test.each([
  ["Kế hoạch phát triển kinh tế - xã hội năm 2026", 2026],
  ["Kế hoạch 5 năm giai đoạn 2026 - 2030", 2030],
  ["Nghị quyết đại hội nhiệm kỳ 2025-2030", 2030],
  ["Kết quả năm 2025, phương hướng năm 2026", 2026],
  ["Kế hoạch năm 2026 thực hiện chương trình giai đoạn 2021 - 2025", 2026],
  ["Chỉ tiêu 2027", 2027],
  ["Chuyển đổi số năm 2026, định hướng đến năm 2030", 2026],
  ["Phát triển du lịch đến năm 2025, định hướng đến năm 2030", 2030],
  ["Kế hoạch số 12/KH-UBND", undefined],
])("%s is for %p", (title, year) => {
  expect(yearOf(title)).toBe(year);
});

test.each([
  [["KẾ HOẠCH", "Phát triển du lịch đến năm 2025, định hướng đến năm 2030"], 2025],
  [["KẾ HOẠCH", "Phát triển nhà ở giai đoạn 2026 - 2030"], 2026],
  [["KẾ HOẠCH", "Năm 2026 thực hiện chương trình giai đoạn 2021 - 2025"], undefined],
  [["KẾ HOẠCH", "Năm 2026"], undefined],
  [["Đến năm 2027, xã đón 10 nghìn lượt khách; năm 2030 đón 20 nghìn lượt."], 2027],
] as const)("%j sets aims since %p", (lines, since) => {
  expect(planHeading(lines).since).toBe(since);
});

test.each(["I. KẾT QUẢ NĂM 2027", "1. Mục đích", "Điều 1. Giao chỉ tiêu", "Căn cứ Luật", "Thực hiện Nghị quyết"])(
  "a title ends before %s",
  (line) => {
    expect(planHeading(["KẾ HOẠCH", "Giao chỉ tiêu năm 2026", line])).toMatchObject({
      title: "KẾ HOẠCH Giao chỉ tiêu năm 2026",
      year: 2026,
    });
  },
);

test("the subject of a letter is part of its title", () => {
  expect(planHeading(["QUYẾT ĐỊNH", "V/v giao chỉ tiêu năm 2026"]).title).toBe("QUYẾT ĐỊNH V/v giao chỉ tiêu năm 2026");
});
