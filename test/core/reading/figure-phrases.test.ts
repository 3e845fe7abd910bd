import { figurePhrases, type FigurePhrase } from "../../../src/core/reading/figure-phrases";

/** `>= 95.5 %`, `8..8.5 %`, `down-to 1.8 % from 2.5`. */
function shown({ bound, change, value, upper, base, unit }: FigurePhrase): string {
  const figure = `${value}${upper === undefined ? "" : `..${upper}`}`;
  const parts = [change, bound, figure, unit, base === undefined ? undefined : `from ${base}`];
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

test.each([
  ["Tỷ lệ hài lòng đạt 95,5% trở lên", [">= 95.5 %"]],
  ["Tỷ lệ hài lòng đạt trên 95%", ["> 95 %"]],
  ["Tỷ lệ hài lòng đạt từ 95% trở lên", [">= 95 %"]],
  ["Kết nạp ít nhất 12 đảng viên", [">= 12 đảng viên"]],
  ["Trồng tối thiểu 2.000 cây", [">= 2000 cây"]],
  ["Không dưới 30 km đường", [">= 30 km"]],
  ["Tỷ lệ thất nghiệp thấp hơn 3,5%", ["< 3.5 %"]],
  ["Tỷ lệ thất nghiệp dưới 3,5%", ["< 3.5 %"]],
  ["Tỷ lệ trẻ suy dinh dưỡng không quá 7%", ["<= 7 %"]],
  ["Tỷ lệ hộ nghèo ≤ 1%", ["<= 1 %"]],
  ["Tỷ lệ hộ nghèo < 1%", ["< 1 %"]],
  ["Tỷ lệ thất nghiệp từ 3% trở xuống", ["<= 3 %"]],
  ["Không để phát sinh quá 05 hộ nghèo mới", ["<= 5 hộ"]],
  ["Thu ngân sách vượt 5%", ["> 5 %"]],
  ["Sự cố mạng được khắc phục trong 4 giờ", ["<= 4 giờ"]],
  ["Lực lượng tại chỗ có mặt trong 05 phút, dập tắt đám cháy", ["<= 5 phút"]],
  ["Thu ngân sách vượt từ 5%", [">= 5 %"]],
  ["Thu hút khoảng 4,5 tỷ USD", ["~ 4.5 tỷ USD"]],
  ["Thu hút xấp xỉ 300 triệu USD", ["~ 300 triệu USD"]],
  ["Thu ngân sách đạt 120 tỷ đồng", ["120 tỷ đồng"]],
] as const)("words before and behind: %s", (text, phrases) => {
  expect(figurePhrases(text).map(shown)).toEqual(phrases);
});

test.each([
  ["Tăng trưởng 8 - 8,5%", ["8..8.5 %"]],
  ["Tăng trưởng 8–8,5%", ["8..8.5 %"]],
  ["Tăng trưởng từ 8% đến 8,5%", ["8..8.5 %"]],
  ["Doanh thu tăng 10%-12%", ["up 10..12 %"]],
  ["Trồng mới từ 40 đến 50 ha rừng", ["40..50 ha"]],
  ["Số xã đạt chuẩn: 07 - 09 xã", ["7..9 xã"]],
] as const)("ranges are one phrase: %s", (text, phrases) => {
  expect(figurePhrases(text).map(shown)).toEqual(phrases);
});

test.each([
  ["Tỷ lệ hộ nghèo giảm từ 2,5% xuống còn 1,8%", ["down-to 1.8 % from 2.5"]],
  ["Thu từ đất từ mức 35 tỷ đồng năm 2024 lên mức 48 tỷ đồng", ["up-to 48 tỷ đồng from 35"]],
  ["Tỷ lệ hộ nghèo giảm còn 1,8%", ["down-to 1.8 %"]],
  ["Tỷ lệ hộ nghèo còn dưới 1,8%", ["down-to < 1.8 %"]],
  ["Tỷ lệ hộ nghèo giảm 0,7%", ["down 0.7 %"]],
  ["Tội phạm giảm ít nhất 5% so với năm 2024", ["down >= 5 %"]],
  ["Thu nhập tăng 12%", ["up 12 %"]],
  ["Thu nhập nâng lên 85 triệu đồng/người/năm", ["up-to 85 triệu đồng/người/năm"]],
  ["Số doanh nghiệp tăng bình quân 10%/năm", ["up 10 %/năm"]],
  ["Kim ngạch 575 triệu USD (tăng 15%)", ["575 triệu USD", "up 15 %"]],
] as const)("changes and ways: %s", (text, phrases) => {
  expect(figurePhrases(text).map(shown)).toEqual(phrases);
});

test("a way may end in the longer form of its unit", () => {
  const [phrase] = figurePhrases("Rút ngắn thời gian từ 15 ngày xuống 10 ngày làm việc");
  expect(phrase).toMatchObject({ base: 15, value: 10, unit: "ngày làm việc" });
});

test("the end of another word links nothing", () => {
  expect(figurePhrases("Giải phóng mặt bằng 12 ha; thu bằng 95% dự toán")).toMatchObject([
    { start: 20, isLinked: false },
    { isLinked: true },
  ]);
});

test("words of one figure don't reach the next", () => {
  expect(figurePhrases("Trên 95% hộ dùng điện, 80% hộ dùng nước sạch").map(shown)).toEqual(["> 95 %", "80 %"]);
});

test.each([
  ["Dịch vụ tăng 12% (59,04%)", [false, true]],
  ["Dịch vụ chiếm 59,04 %", [false]],
] as const)("a phrase alone in brackets is told: %s", (text, isInBrackets) => {
  expect(figurePhrases(text).map((phrase) => phrase.isInBrackets)).toEqual(isInBrackets);
});

test.each([
  ["Tỷ lệ hộ nghèo đạt mức 1,2%", true],
  ["Tỷ lệ hộ nghèo là 1,2%", true],
  ["Tỷ lệ hộ nghèo 1,2%", false],
])("%s: parted from its name is %p", (text, isLinked) => {
  expect(figurePhrases(text)).toMatchObject([{ isLinked }]);
});

test("the word stands as in the text, and the phrase reaches from it to the unit", () => {
  const text = "Chi không quá 12 tỷ đồng cho mua sắm";
  const [phrase] = figurePhrases(text);
  expect(phrase?.word).toBe("không quá");
  expect(text.slice(phrase?.start, phrase?.end)).toBe("không quá 12 tỷ đồng");
  expect(text.slice(phrase?.from, phrase?.to)).toBe("12");
});

test("a fraction keeps its whole", () => {
  expect(figurePhrases("Có 04/09 thôn đạt chuẩn")).toMatchObject([{ value: 4, outOf: 9, unit: "thôn" }]);
});

test("a noun that plans don't count is kept apart from units", () => {
  expect(figurePhrases("Lắp ít nhất 5 vòm hoa")).toMatchObject([
    { value: 5, unit: "", noun: "vòm hoa", isUnitKnown: false },
  ]);
});
