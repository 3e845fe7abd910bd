import { setsNoTarget, withoutScores } from "../../../src/core/reading/no-targets";

test.each([
  ["Nghị quyết này được HĐND xã thông qua với 25/25 đại biểu có mặt.", true],
  ["Nghị quyết được Đại hội biểu quyết thông qua (đạt 100%).", true],
  ["Thang điểm 100, trong đó xây dựng Hội 30 điểm.", true],
  ["Tổng điểm 100 điểm, gồm: kinh tế 40 điểm; văn hóa 30 điểm.", true],
  ["Vượt mỗi 1% chỉ tiêu được cộng 0,5 điểm.", true],
  ["Đơn vị dưới 70 điểm không xét tặng danh hiệu.", true],
  ["Đạt từ 90 điểm trở lên xếp loại Xuất sắc.", true],
  ["Đề nghị tặng Giấy khen cho không quá 30% tập thể.", true],
  ["Tặng Bằng khen cho không quá 10% tập thể.", true],
  ["Mục tiêu đến 2035 đạt 70% đúng không? -", true],
  ["Văn hóa - xã hội, môi trường (tối đa 30 điểm)", true],
  ["Tập thể đạt từ 95 điểm trở lên được tặng Cờ thi đua.", true],
  ["NỘI DUNG 2: Giúp nhau làm kinh tế giỏi, bảo vệ môi trường (250 điểm)", true],
  ["Đơn vị để nợ đọng tăng trên 5% phải kiểm điểm trách nhiệm.", true],
  ["Xử phạt nhà thầu chậm tiến độ theo mức 0,05%/ngày.", true],
  ["Phấn đấu 05 tổ được tặng Giấy khen của Chủ tịch UBND phường.", false],
  ["Chỉ số cải cách hành chính (tối thiểu 85 điểm)", false],
  ["Chỉ số cải cách hành chính đạt từ 85 điểm trở lên.", false],
  ["100% đại biểu được tập huấn kỹ năng.", false],
  ["90% chi bộ xếp loại hoàn thành tốt nhiệm vụ trở lên.", false],
  ["Ít nhất 15% ấp được tặng Giấy khen.", false],
  ["Xóa 3 điểm đen giao thông.", false],
  ["Nội dung 3: Giám sát, phản biện; tham gia xây dựng Đảng (25 điểm)", true],
  ["Tổng số điểm tối đa là 100 điểm.", true],
  ["Tỷ lệ lao động trực tiếp được đề nghị khen thưởng đạt ít nhất 55%.", false],
  ["Tỷ lệ tập thể được đề nghị tặng Bằng khen không quá 20%.", true],
])("%s sets no target: %p", (sentence, is) => {
  expect(setsNoTarget(sentence)).toBe(is);
});

test.each(["(thiếu 01 tin trừ 0,2 điểm)", "(vượt 01 tin được cộng 1 điểm, tối đa 3 điểm)"])(
  "%s is not read with what it scores",
  (score) => {
    expect(withoutScores(`Có ít nhất 12 tin ${score}.`)).toBe(`Có ít nhất 12 tin ${" ".repeat(score.length)}.`);
  },
);

test.each(["(cộng đồng tự quản 2 điểm)", "(nâng tổng số lên 40 điểm)"])("%s scores nothing", (aside) => {
  expect(withoutScores(`Xây dựng 16 điểm ${aside}.`)).toBe(`Xây dựng 16 điểm ${aside}.`);
});
