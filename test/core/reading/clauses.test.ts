import { clausesOf, type Clause } from "../../../src/core/reading/clauses";

/** `heads: name = figure unit`, behind it what it is to the clause before. */
function shown({ mark, name, heads, isPart, isAside, isNamedBehind }: Clause): string {
  const figure = mark.kind === "state" ? mark.phrase.word : `${mark.phrase.value} ${mark.phrase.unit}`.trim();
  const flags = [isPart ? "part" : "", isAside ? "aside" : "", isNamedBehind ? "behind" : ""].filter(
    (flag) => flag !== "",
  );
  const words = [...heads, name].filter((part) => part !== "").join(": ");
  return [`${words} = ${figure}`, ...flags].join(" | ");
}

test.each([
  [
    "Thu ngân sách đạt 120 tỷ đồng; thu nhập bình quân đạt 85 triệu đồng/người",
    ["Thu ngân sách = 120 tỷ đồng", "thu nhập bình quân = 85 triệu đồng/người"],
  ],
  ["Tỷ lệ hộ nghèo còn 1,2%, tỷ lệ thất nghiệp dưới 3%", ["Tỷ lệ hộ nghèo = 1.2 %", "tỷ lệ thất nghiệp = 3 %"]],
  [
    "Thu ngân sách 118.079,279 tỷ đồng, trong đó: thu nội địa 51.000 tỷ đồng; thu xuất nhập khẩu 62.700 tỷ đồng",
    [
      "Thu ngân sách = 118079.279 tỷ đồng",
      "thu nội địa = 51000 tỷ đồng | part",
      "thu xuất nhập khẩu = 62700 tỷ đồng | part",
    ],
  ],
  [
    "Cơ cấu kinh tế: Dịch vụ 59,04%; công nghiệp 39,19%; nông nghiệp 1,77%",
    [
      "Cơ cấu kinh tế: Dịch vụ = 59.04 %",
      "Cơ cấu kinh tế: công nghiệp = 39.19 %",
      "Cơ cấu kinh tế: nông nghiệp = 1.77 %",
    ],
  ],
  ["Kim ngạch xuất khẩu đạt 575 triệu USD (tăng 15%)", ["Kim ngạch xuất khẩu = 575 triệu USD", " = 15 % | aside"]],
  [
    "Dịch vụ 13.800 tỷ đồng (59,04%), công nghiệp 9.160 tỷ đồng (39,19%)",
    ["Dịch vụ = 13800 tỷ đồng", " = 59.04 % | aside", "công nghiệp = 9160 tỷ đồng", " = 39.19 % | aside"],
  ],
  [
    "Có 8/9 thôn (88,9%) đạt danh hiệu văn hóa, 3 hộ thoát nghèo",
    ["thôn đạt danh hiệu văn hóa = 8 thôn | behind", " = 88.9 %", "hộ thoát nghèo = 3 hộ | behind"],
  ],
  ["Cứng hóa 46 km đường thôn (31 tuyến)", ["Cứng hóa = 46 km", " = 31 tuyến"]],
  ["Hộ có nước sạch 95% (từ giếng khoan 60%)", ["Hộ có nước sạch = 95 %", "giếng khoan = 60 % | part"]],
  ["Hộ có nước sạch 95% (tỉnh giao 92%)", ["Hộ có nước sạch = 95 %", "tỉnh giao = 92 % | aside"]],
  ["Kết quả học tập: Khá 42%, Đạt 40%", ["Kết quả học tập: Khá = 42 %", "Kết quả học tập: mức Đạt = 40 %"]],
  ["Thu ngân sách đạt 120 tỷ đồng, tăng 12%", ["Thu ngân sách = 120 tỷ đồng", " = 12 %"]],
  [
    "100% số xã đạt chuẩn y tế; 95% số hộ có thẻ bảo hiểm",
    ["số xã đạt chuẩn y tế = 100 % | behind", "số hộ có thẻ bảo hiểm = 95 % | behind"],
  ],
  ["Không còn hộ nghèo; thu nhập 85 triệu đồng", [" = không còn", "thu nhập = 85 triệu đồng"]],
  ["Kế hoạch số 12/KH-UBND ngày 05/01/2026", []],
] as const)("%s", (text, clauses) => {
  expect(clausesOf(text).map(shown)).toEqual(clauses);
});

test("a verb of cutting holds for both figures", () => {
  const changes = clausesOf("Cắt giảm 30% thời gian và 20% chi phí").map(({ mark }) =>
    mark.kind === "figure" ? mark.phrase.change : undefined,
  );
  expect(changes).toEqual(["down", "down"]);
});

test("only a semicolon or a sentence's end parts clauses for sure", () => {
  expect(clausesOf("Thu 120 tỷ đồng; chi 80 tỷ đồng, vay 5 tỷ đồng").map(({ isApart }) => isApart)).toEqual([
    true,
    true,
    false,
  ]);
});
