import { clausesOf } from "../../../src/core/reading/clauses";
import { isWanted, namesAim } from "../../../src/core/reading/wanted-clauses";

/** The last clause of a text. */
function wanted(text: string, attention: Parameters<typeof isWanted>[1]): boolean {
  const clauses = clausesOf(text);
  const clause = clauses[clauses.length - 1];
  if (!clause) throw new Error(`no clause: ${text}`);
  return isWanted(clause, attention, text, namesAim(clause));
}

test.each([
  ["Phấn đấu cứng hóa thêm 4 km đường", true],
  ["Giám sát ít nhất 02 chuyên đề", true],
  ["Thời gian giải quyết không quá 5 ngày", true],
  ["Tỷ lệ giải ngân 100%", true],
  ["Số vụ cháy giảm 5%", true],
  ["Diện tích tưới đạt 92 ha", true],
  ["Xử lý 100% phản ánh của người dân", true],
  ["Vận động 100% hội viên đi bầu cử", true],
  ["Hỗ trợ thêm 10% mức đóng bảo hiểm y tế", false],
  ["Cho vay với lãi suất 6,6%", false],
  ["Quán triệt 100% cấp ủy", false],
  ["Xây dựng 12 mô hình (60%)", false],
  ["Không để xảy ra ngộ độc thực phẩm", true],
  ["Giám sát chặt chẽ; không để dịch lớn xảy ra", true],
  ["Giải quyết 90% đơn thư, không để hình thành điểm nóng", true],
  ["Điều tra theo đúng quy định, không để xảy ra oan sai", false],
  ["Không có cán bộ, chiến sĩ vi phạm kỷ luật", true],
  ["Hỗ trợ người khuyết tật không có người chăm sóc", false],
  ["Rút ngắn thời gian giải quyết hồ sơ còn 12 ngày", true],
  ["Chỉ số cải cách hành chính trong nhóm 3 huyện dẫn đầu", true],
  ["Mỗi xã có ít nhất 01 điểm trung chuyển", true],
  ["Rà soát các cơ sở có từ 10 phòng trở lên", false],
  ["Hiện còn 46 biên chế", false],
  ["Mở 05 lớp tập huấn", false],
  ["Hỗ trợ 20 hộ", false],
  ["Vốn bố trí tối thiểu 9,6 tỷ đồng", false],
  ["Mức hỗ trợ tối đa 5 triệu đồng/hộ", false],
  ["Cho vay tối đa 100 triệu đồng/hộ theo quy định", false],
  ["Sĩ số không quá 35 học sinh/lớp ở tiểu học theo Điều lệ", false],
  ["Sĩ số không quá 35 học sinh/lớp", true],
  ["Giám sát tối thiểu 02 chuyên đề theo Quyết định số 217", true],
  ["Giải quyết 98% hồ sơ theo quy định", true],
  ["Mỗi thôn họp ít nhất 02 buổi", true],
  ["Mỗi thôn họp trên 02 buổi", false],
  ["Kiểm tra ít nhất 02 ca/ngày", true],
  ["Kiểm tra không quá 02 ca/ngày", false],
  ["Tuyên truyền trên 4 loại hình báo chí", false],
])("among duties %s is read: %p", (text, is) => {
  expect(wanted(text, "indicators")).toBe(is);
});

test.each([
  ["Phấn đấu thu ngân sách đạt 15 tỷ đồng", true],
  ["Tỷ lệ hộ nghèo không quá 2%", true],
  ["Đưa kim ngạch xuất khẩu lên 4 tỷ USD", true],
  ["Kéo giảm số vụ cháy 5%", true],
  ["Tỷ lệ hộ nghèo 2%", false],
  ["Thôn với hơn 3.900 hộ", false],
  ["Năng suất đạt 60 tạ/ha", false],
])("beside targets, under no heading, %s is read: %p", (text, is) => {
  expect(wanted(text, "aims")).toBe(is);
});
