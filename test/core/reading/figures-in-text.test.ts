import fc from "fast-check";

import { figuresIn, type Figure } from "../../../src/core/reading/figures-in-text";

/** `95.5 %`, `4/9 thôn`; a unit that plans don't count is left away. */
function shown({ value, outOf, unit }: Figure): string {
  const known = unit?.isKnown ? ` ${unit.unit}` : "";
  return `${value}${outOf === undefined ? "" : `/${outOf}`}${known}`;
}

const read = (text: string): readonly string[] => figuresIn(text).map(shown);

test.each([
  ["Thu ngân sách 118.079,279 tỷ đồng", ["118079.279 tỷ đồng"]],
  ["Doanh thu đạt 2.300 tỷ đồng", ["2300 tỷ đồng"]],
  ["Kim ngạch đạt 4,5 tỷ USD", ["4.5 tỷ USD"]],
  ["Tỷ lệ đạt 95,5% trở lên", ["95.5 %"]],
  ["Tăng trưởng từ 8 - 8,5%", ["8", "8.5 %"]],
  ["Tăng trưởng 8-8,5%", ["8", "8.5 %"]],
  ["Vốn 420 đến 450 triệu USD", ["420", "450 triệu USD"]],
  ["Tỷ số tử vong mẹ dưới 20/100.000 trẻ đẻ sống", ["20 /100.000 trẻ đẻ sống"]],
  ["Thời gian khỏe mạnh đạt tối thiểu 68 năm", ["68 năm"]],
  ["Có ít nhất 10 khách sạn 3 - 5 sao", ["10 khách sạn"]],
  ["Tuổi thọ bình quân đạt 75 tuổi; thanh niên 18 tuổi trở lên tập luyện", ["75 tuổi"]],
  ["Gồm 4 triệu lượt khách, gồm 4 nhóm", ["4 triệu lượt khách"]],
  ["Trong 2 ngày (20 và 21-5) họp xã", []],
  ["Đại diện 9 chi hội cùng bàn", []],
  ["Trong đó có 9 chỉ tiêu kinh tế và 7 chỉ tiêu xã hội", []],
  ["Xã xác định rõ 5 nhóm nhiệm vụ", []],
  ["Hoàn thành 18 nhiệm vụ", ["18"]],
  ["Thành lập 02 (hai) câu lạc bộ, mua 25 (hai mươi lăm) giường bệnh", ["2 câu lạc bộ", "25 giường bệnh"]],
  ["Có 45/46 đại biểu có mặt biểu quyết tán thành", []],
  ["Đào tạo nghề dưới 3 tháng 180 người", ["180 người"]],
  ["Tiêm viêm gan B trong 24 giờ đầu đạt 90%", ["90 %"]],
  ["Xuất phát chậm nhất 02 phút, lực lượng có mặt", ["2 phút"]],
  ["Lắp thiết bị cho tàu cá có chiều dài từ 15 mét trở lên", []],
  ["Trồng đường hoa, chiều rộng từ 0,5 m trở lên", ["0.5 m"]],
  ["Doanh thu bình quân 1 HTX 2 tỷ 400 triệu đồng/năm", ["2.4 tỷ đồng/năm"]],
  ["Trẻ em từ 6 đến dưới 14 tuổi tiêm chủng đạt 95%", ["95 %"]],
  ["Tài khoản định danh điện tử mức 2 được kích hoạt: 85%", ["85 %"]],
  ["Tổng số 171 nhóm, lớp", ["171 nhóm"]],
  ["Tỷ lệ nhân rộng tối thiểu 1,2 lần", ["1.2 lần"]],
  ["Gấp từ 1,4 đến 1,6 lần", ["1.4", "1.6 lần"]],
  ["Nuôi 240 thùng mật", ["240"]],
  ["Thư viện 0,7 m2/học sinh", ["0.7 m2/học sinh"]],
  ["Mỗi tổ 2 chuyên đề/học kỳ", ["2 chuyên đề/học kỳ"]],
  ["Có 04/09 thôn đạt chuẩn", ["4/9 thôn"]],
  ["Đạt 19/19 tiêu chí", ["19/19 tiêu chí"]],
  ["Dân số 1 250 000 người", ["1250000 người"]],
  ["Tỷ lệ giao quân đạt100%", ["100 %"]],
  ["Kết nạp 02 đảng viên và giới thiệu 15 quần chúng", ["2 đảng viên", "15 quần chúng"]],
  ["Đón 2.000.000 lượt khách", ["2000000 lượt khách"]],
  ["Tạo việc làm cho 2000 lao động", ["2000 lao động"]],
  ["Tổng thu trong năm 5.605.000 triệu đồng", ["5605000 triệu đồng"]],
  ["Chỉ số cải cách hành chính đạt 90 điểm", ["90 điểm"]],
  ["Năng suất lúa 62,5 tạ/ha", ["62.5 tạ/ha"]],
  ["Mật độ đạt 32 giường/vạn dân", ["32 giường/vạn dân"]],
  ["Trẻ 6 tuổi vào lớp 1: 100%", ["100 %"]],
  ['Xóa 05 “điểm đen” về rác, xây 06 "Tổ liên gia"', ["5 điểm", "6 tổ"]],
  ["Tỷ lệ thiếu niên trong độ tuổi 15 - 18 tốt nghiệp: 94%", ["94 %"]],
  ["Nâng hạng 01 sản phẩm lên 4 sao", ["1 sản phẩm"]],
  ["40 sản phẩm, gồm 36 sản phẩm 3 sao, 04 sản phẩm 4 sao", ["40 sản phẩm", "36 sản phẩm", "4 sản phẩm"]],
  ["34 công dân nhập ngũ, trong đó 03 đảng viên", ["34 công dân", "3 đảng viên"]],
  ["Giao đủ 14 công dân nhập ngũ", ["14 công dân"]],
  ["Xử lý dứt điểm 14 trường hợp tồn đọng", ["14 trường hợp"]],
  ["Số lao động được tạo việc làm trong năm 310 người", ["310 người"]],
  ["Số ngày có chất lượng không khí tốt ít nhất 310 ngày", ["310 ngày"]],
  ["Thời gian trả lời kiến nghị chậm nhất 05 ngày làm việc", ["5 ngày làm việc"]],
  ["Có 80/84 (95,2%) xã đạt chuẩn", ["80/84 xã", "95.2 %"]],
  ["Tổ dân phố văn hóa: 48/52.", ["48/52 tổ dân phố"]],
  ["Sáng kiến cấp cơ sở: 08; lao động tiên tiến 90%", ["8 sáng kiến", "90 %"]],
  ["Ra nước ngoài 2.400 người (Nhật Bản 1.300, Hàn Quốc 450)", ["2400 người", "1300 người", "450 người"]],
  ["145 huy chương, trong đó huy chương vàng 28", ["145 huy chương", "28 huy chương"]],
] as const)("%s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each([
  "Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân phường An Thử",
  "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020",
  "Thực hiện Chỉ thị 41-CT/TW, Luật số 06/2022/QH15",
  "Quyết định 1719/QĐ-TTg",
  "Giai đoạn 2022-2025",
  "Nhiệm kỳ 2025 - 2030",
  "Hoàn thành trước ngày 30/9/2026",
  "Báo cáo trong tháng 12/2026",
  "Trẻ vào lớp 1 và học sinh vào lớp 6",
  "Phổ cập giáo dục mầm non cho trẻ 5 tuổi",
  "Trẻ em từ 3 tháng trở lên",
  "Trẻ từ 6 đến 36 tháng tuổi",
  "Giá trị sản xuất theo giá so sánh 2010",
  "Phòng, chống dịch COVID-19 trên quốc lộ 5 và QL10",
  "Đề án 06 và Nghị quyết số 57",
  "Dịch vụ công mức độ 4",
  "Họp lúc 14:30",
  "Ngày Nhà giáo Việt Nam 20/11",
  "Khoản 2 Điều 15",
  "Quý 3 năm 2026",
  "Bản đồ tỷ lệ 1: 5.000",
  "Dịp lễ 1/5, ngày: 1/5",
])("no figure in: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ["Tỷ lệ trẻ 5 tuổi ra lớp đạt 100%", ["100 %"]],
  ["Trẻ dưới 6 tuổi có thẻ bảo hiểm y tế: 100%", ["100 %"]],
  ["Năm 2026 tỷ lệ hộ nghèo còn 1,2%", ["1.2 %"]],
  ["Giá trị sản xuất (giá so sánh 2010) đạt 3.450 tỷ đồng", ["3450 tỷ đồng"]],
  ["Đến năm 2030, 85% người dân có tài khoản", ["85 %"]],
  ["Số bác sĩ trên 1 vạn dân đạt 11 bác sĩ", ["11 bác sĩ"]],
  ["Sản phẩm đạt 3 sao trở lên: 05 sản phẩm", ["5 sản phẩm"]],
  ["Tuyến đường ĐT.354 dài 12 km", ["12 km"]],
] as const)("what belongs to a name is left alone: %s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test.each([
  ["đạt 12.5%", 12.5, 125],
  ["đạt 95,500 tấn", 95.5, 95500],
  ["đạt 1,234,567 đồng", 1234567, 1234567],
])("%s says its other reading", (text, value, otherValue) => {
  expect(figuresIn(text)).toMatchObject([{ value, otherValue }]);
});

test.each(["đạt 12,5%", "đạt 1.250 tỷ đồng", "đạt 7 hộ"])("%s has one reading", (text) => {
  expect(figuresIn(text)[0]).not.toHaveProperty("otherValue");
});

test("figures lie where they say, in order and apart", () => {
  const piece = fc.constantFrom(
    ..."12,5%|1.250 tỷ đồng|04/09 thôn|năm 2026|lớp 6|đạt |còn |8-10%| và |; |(|)|từ |trẻ 5 tuổi|12/KH-UBND|3 tháng|20/11".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(" ");
      let floor = 0;
      for (const { from, to, end } of figuresIn(text)) {
        expect(from).toBeGreaterThanOrEqual(floor);
        expect(text.slice(from, to)).toMatch(/^\d[\d.,/ ]*$/u);
        expect(end).toBeGreaterThanOrEqual(to);
        floor = to;
      }
    }),
  );
});

test.each([
  ["Cải tạo 05 vòng quay, 12 dải phân luồng", [5, 12]],
  ["Ra mắt 15 homestay", [15]],
  ["Mô hình 1 phải, 5 giảm", []],
  ["Bí thư Phường 11 đặt mục tiêu", []],
  ["Trình 04 nghị quyết, 07 quyết định", []],
] as const)("nouns that no list has: %s", (text, wanted) => {
  expect(figuresIn(text).map(({ value }) => value)).toEqual(wanted);
});

test.each([
  ["Tổng vốn 56 tỷ 500 triệu đồng, trong đó", 56.5, "tỷ đồng"],
  ["Quỹ đạt 3 triệu 200 nghìn đồng", 3.2, "triệu đồng"],
] as const)("one sum in two scales: %s", (text, value, unit) => {
  expect(figuresIn(text)).toMatchObject([{ value, unit: { unit } }]);
});

test("how many each of them is belongs to the name before a colon", () => {
  expect(figuresIn("Doanh thu bình quân 01 hợp tác xã: 1.250 triệu đồng").map(({ value }) => value)).toEqual([1250]);
});
