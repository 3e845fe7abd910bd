import { outlineOf } from "../../../src/core/reading/outline";
import { readPoint } from "../../../src/core/reading/targets-of-point";
import { paragraphsOf } from "./prose.samples";

function namesOf(text: string): readonly string[] {
  const [entry] = outlineOf(paragraphsOf(`- ${text}`));
  if (!entry || !("line" in entry)) throw new Error("no point");
  const context = { attention: "all", head: "", isStructure: false, led: {}, year: 2026, doubts: [] } as const;
  return readPoint(entry, context).drafts.map(({ name }) => name);
}

test.each([
  ["Thu gom rác đô thị đạt 96%; nông thôn đạt 80%", "Thu gom rác nông thôn"],
  ["Hồ sơ số hóa cấp tỉnh đạt 90%, cấp xã đạt 85%", "Hồ sơ số hóa cấp xã"],
  ["Tỷ lệ ngõ phố được trải nhựa đạt 91%, đường làng đạt 83%", "Tỷ lệ đường làng được trải nhựa"],
  ["Tốc độ tăng đàn trâu 2%/năm; đàn lợn 6%/năm", "Tốc độ tăng đàn lợn"],
  ["Tỷ lệ hộ dùng điện đạt 99%, hộ dùng nước sạch đạt 82%", "Tỷ lệ hộ dùng nước sạch"],
  ["Tỷ lệ phá án chung đạt 86%, trọng án đạt 98%", "Tỷ lệ phá án chung: trọng án"],
  ["Tỷ lệ hộ nghèo toàn xã giảm 1%; riêng các thôn vùng cao giảm 4%", "Tỷ lệ hộ nghèo các thôn vùng cao giảm"],
  ["Giảm tỷ lệ suy dinh dưỡng thể thấp còi xuống 16%, thể gầy còm xuống 7%", "Giảm tỷ lệ suy dinh dưỡng thể gầy còm"],
  [
    "Tỷ lệ cấp giấy chứng nhận quyền sử dụng đất đạt 95%; cá nhân đạt 80%",
    "Tỷ lệ cấp giấy chứng nhận quyền sử dụng đất: cá nhân",
  ],
  ["Tổng đàn trâu 400 con, ngựa 60 con", "Tổng đàn ngựa con"],
  ["Tổng thu nội địa đạt 14 tỷ đồng; trừ tiền bán đất: 11 tỷ đồng", "Tổng thu nội địa: trừ tiền bán đất"],
  ["100% cửa hàng dùng hóa đơn điện tử, trên 45% dùng chữ ký số", "Cửa hàng dùng chữ ký số"],
  ["100% công chức ký cam kết; trên 85% hoàn thành tốt nhiệm vụ", "Công chức hoàn thành tốt nhiệm vụ"],
  ["90% hộ cận nghèo có điện lưới; 60% sử dụng bếp gas", "Hộ cận nghèo sử dụng bếp gas"],
  ["100% hiệu trưởng được bồi dưỡng, trên 70% xếp mức Tốt", "Hiệu trưởng xếp mức Tốt"],
  ["Tỷ lệ tổ hợp tác hoạt động tốt: 55%; yếu kém: không quá 8%", "Tỷ lệ tổ hợp tác hoạt động yếu kém"],
  ["Sửa chữa 07 tuyến kênh, 12 cống", "Sửa chữa cống"],
  ["Quản lý 60% số người mắc bệnh phổi và 55% số người mắc bệnh khớp", "Quản lý số người mắc bệnh khớp"],
  ["Kiềm chế, kéo giảm 4% số vụ cháy và 9% số người chết", "Kéo giảm số người chết do cháy"],
  ["Giảm 12 hộ nghèo, 18 hộ cận nghèo", "Giảm hộ cận nghèo"],
  ["75% doanh nghiệp tổ chức hội nghị, 70% tổ chức đối thoại định kỳ", "Doanh nghiệp tổ chức đối thoại định kỳ"],
  ["100% trường xây dựng phương án, 90% lắp đặt hệ thống báo cháy", "Trường lắp đặt hệ thống báo cháy"],
  ["Có 200 sáng kiến được công nhận, làm lợi 5 tỷ đồng", "Sáng kiến được công nhận: làm lợi"],
  [
    "82% doanh nghiệp có thỏa ước tập thể, trong đó 50% số bản đạt loại B trở lên",
    "Doanh nghiệp có thỏa ước tập thể: số bản đạt loại B trở lên",
  ],
  ["Nâng mức bữa ăn ca lên 25.000 đồng/suất tại 70% doanh nghiệp", "Mức bữa ăn ca tại doanh nghiệp"],
  [
    "Số hóa 100% hồ sơ di tích quốc gia và quốc gia đặc biệt, di tích cấp tỉnh đạt 70%",
    "Số hóa hồ sơ di tích cấp tỉnh",
  ],
  ["Vào lớp 10 công lập trên 73%, học nghề và GDTX khoảng 22%", "Học nghề và GDTX"],
  [
    "95% người nhiễm biết tình trạng của mình, trong số đó 90% được điều trị",
    "Người nhiễm biết tình trạng của mình: được điều trị",
  ],
  ["Tỷ lệ bao phủ bảo hiểm đạt 95%. Nhóm hộ gia đình đạt 82%", "Tỷ lệ bao phủ bảo hiểm: nhóm hộ gia đình"],
  ["Thành lập mới 01 hợp tác xã hoặc 02 tổ hợp tác do phụ nữ quản lý", "Thành lập mới tổ hợp tác do phụ nữ quản lý"],
  ["Mỗi chi hội chăm sóc 01 đoạn đường, toàn phường có 6 km đường hoa", "Đường hoa toàn phường"],
  ["Mỗi năm kết nạp 15 đảng viên, cả nhiệm kỳ 80 đồng chí", "Kết nạp đồng chí cả nhiệm kỳ"],
  [
    "Kinh phí nghiên cứu đạt 2% GRDP, trong đó kinh phí từ xã hội chiếm 60%",
    "Kinh phí nghiên cứu GRDP: kinh phí từ xã hội",
  ],
  [
    "Thời gian có mặt không quá 20 phút ở khu vực đô thị, 40 phút ở khu vực nông thôn",
    "Thời gian có mặt ở khu vực nông thôn",
  ],
  [
    "Tổng thu đạt 200 tỷ đồng, tăng 10% so với năm 2025 và tăng 6% so với dự toán tỉnh giao",
    "Tổng thu tăng so với dự toán tỉnh giao",
  ],
  ["Tỷ lệ nợ thuế không quá 6% tổng thu", "Tỷ lệ nợ thuế so với tổng thu"],
  [
    "Số người tham gia bảo hiểm xã hội bắt buộc 2.300 người, tự nguyện 450 người",
    "Số người tham gia bảo hiểm xã hội tự nguyện",
  ],
  ["80% chi bộ xếp loại hoàn thành tốt nhiệm vụ, 20% hoàn thành xuất sắc", "Chi bộ hoàn thành xuất sắc"],
  ["Trồng mới 50 ha rừng sản xuất, chăm sóc 120 ha", "Chăm sóc rừng sản xuất"],
  ["Xây mới 08 phòng học, sửa chữa 14 phòng", "Sửa chữa phòng học"],
  ["Hỗ trợ vay vốn cho 250 hộ với dư nợ 15 tỷ đồng", "Hỗ trợ vay vốn cho hộ: dư nợ"],
  ["Sản lượng thủy sản khai thác 1.200 tấn, nuôi trồng 850 tấn", "Sản lượng thủy sản nuôi trồng"],
  ["Tỷ lệ cơ quan sử dụng văn bản điện tử đạt 100%, ký số đạt 98%", "Tỷ lệ cơ quan ký số"],
  ["Có 02 sản phẩm OCOP đạt 4 sao, 05 sản phẩm đạt 3 sao", "Sản phẩm OCOP đạt 3 sao"],
  ["Cứng hóa 8 km kênh mương, nạo vét 15 km", "Nạo vét kênh mương"],
  ["Tỷ lệ phụ nữ được khám thai đạt 90%, được xét nghiệm đạt 80%", "Tỷ lệ phụ nữ được xét nghiệm"],
  [
    "80% người dân biết kỹ năng số, trong đó người trong độ tuổi lao động đạt 90%",
    "Người dân biết kỹ năng số: người trong độ tuổi lao động",
  ],
  ["Đàn lợn 12.500 con, tăng 3% so với năm trước, trong đó lợn nái 1.500 con", "Đàn lợn: lợn nái"],
  ["85% hộ dân có nước sạch, riêng khu trung tâm đạt 97%", "Hộ dân có nước sạch: khu trung tâm"],
  ["12 hội viên được kết nạp Đảng, riêng công nhân mỏ 05 đồng chí", "Hội viên được kết nạp Đảng: công nhân mỏ"],
  ["Tỷ lệ hộ có nước sạch đạt 92%. Riêng thôn điểm đạt 98%", "Tỷ lệ hộ có nước sạch thôn điểm"],
  [
    "Tỷ lệ hồ sơ đúng hạn đạt 92%. Riêng lĩnh vực đất đai, xây dựng lần lượt đạt 95% và 97%",
    "Tỷ lệ hồ sơ đúng hạn: lĩnh vực xây dựng",
  ],
])("%s: the last one is %s", (text, name) => {
  const names = namesOf(text);
  expect(names[names.length - 1]).toBe(name);
});

test.each([
  ["Tỷ lệ đô thị hóa đạt 40%, gia đình văn hóa đạt 90%", "Tỷ lệ gia đình văn hóa"],
  ["Tỷ lệ hộ nghèo còn 2%; lao động qua đào tạo đạt 70%", "Tỷ lệ lao động qua đào tạo"],
  ["Tỷ lệ hộ nghèo còn 2%; xóa 100% nhà dột nát", "Xóa nhà dột nát"],
  ["Tỷ lệ hộ nghèo còn 2%, thu nhập đạt 60%", "Thu nhập"],
  ["Trồng 20 ha rừng, tỷ lệ hộ nghèo còn 2%", "Tỷ lệ hộ nghèo"],
  ["Sửa chữa 07 tuyến kênh; 12 cống có máy bơm", "Cống có máy bơm"],
  ["Tỷ lệ hộ nghèo còn 2%. Riêng chi bộ thôn kết nạp 03 đảng viên", "Chi bộ thôn kết nạp đảng viên"],
])("%s: the last one, %s, stands for itself", (text, name) => {
  const names = namesOf(text);
  expect(names[names.length - 1]).toBe(name);
});

test("two groups with one figure behind a rate stay two names", () => {
  const line =
    "Tỷ lệ trẻ 5 tuổi đi học đạt 100%, trẻ mầm non vào học lớp 1 và học sinh tiểu học vào học lớp 6 đạt tỷ lệ 100%";
  expect(namesOf(line)).toEqual([
    "Tỷ lệ trẻ 5 tuổi đi học",
    "Trẻ mầm non vào học lớp 1",
    "Học sinh tiểu học vào học lớp 6",
  ]);
});
