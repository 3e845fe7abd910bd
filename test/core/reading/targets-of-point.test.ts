import { outlineOf } from "../../../src/core/reading/outline";
import { readPoint, type PointContext, type PointReading } from "../../../src/core/reading/targets-of-point";
import { paragraphsOf, targetText } from "./prose.samples";

const plain = { attention: "all", head: "", isStructure: false, led: {}, year: 2026, doubts: [] } as const;

function point(text: string, context: Partial<PointContext> = {}): PointReading {
  const [entry] = outlineOf(paragraphsOf(text));
  if (!entry || !("line" in entry)) throw new Error("no point");
  return readPoint(entry, { ...plain, ...context });
}

const read = (text: string, context: Partial<PointContext> = {}): readonly string[] =>
  point(text, context).drafts.map(targetText);

test("parts of what sets nothing set nothing", () => {
  const text = "- Bố trí 6.480 tỷ đồng, trong đó vốn Trung ương 2.900 tỷ đồng.";
  expect(read(text, { attention: "indicators" })).toEqual([]);
});

test.each([
  ["(1) Tỷ lệ hài lòng của người dân đạt 95,5% trở lên.", ["Tỷ lệ hài lòng của người dân >= 95.5 %"]],
  ["- Tỷ lệ hộ nghèo giảm còn 1,2%.", ["Tỷ lệ hộ nghèo <= 1.2 %"]],
  [
    "- Tỷ lệ hộ nghèo còn 1,2%, giảm 0,7% so với năm 2025.",
    ["Tỷ lệ hộ nghèo <= 1.2 %", "Tỷ lệ hộ nghèo giảm reduce>= 0.7 %"],
  ],
  [
    "- Tỷ lệ giải ngân đạt từ 97% kế hoạch trở lên, phấn đấu 100%.",
    ["Tỷ lệ giải ngân >= 97 %", "Tỷ lệ giải ngân phấn đấu >= 100 %"],
  ],
  [
    "- Tỷ lệ trúng tuyển vào trường nghề tăng 2%, đạt 71,5%.",
    ["Tỷ lệ trúng tuyển vào trường nghề tăng >= 2 %", "Tỷ lệ trúng tuyển vào trường nghề >= 71.5 %"],
  ],
  ["- Thu ngân sách tăng 12%, đạt 105% kế hoạch.", ["Thu ngân sách tăng >= 12 %"]],
  [
    "- Có thêm 10 sản phẩm OCOP (7 sản phẩm 3 sao, 3 sản phẩm 4 sao).",
    [
      "Có thêm sản phẩm OCOP >= 10 sản phẩm",
      "Có thêm sản phẩm OCOP: sản phẩm 3 sao >= 7 sản phẩm",
      "Có thêm sản phẩm OCOP: sản phẩm 4 sao >= 3 sản phẩm",
    ],
  ],
  [
    "- Tỷ lệ lao động qua đào tạo 78% (có bằng cấp, chứng chỉ 35%).",
    ["Tỷ lệ lao động qua đào tạo >= 78 %", "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ >= 35 %"],
  ],
  ["- Hộ nghèo theo chuẩn của thành phố: không còn.", ["Không còn hộ nghèo theo chuẩn của thành phố <= 0 hộ"]],
  [
    "- Phấn đấu 25 huy chương các loại (08 huy chương vàng).",
    ["Huy chương các loại >= 25 huy chương", "Huy chương các loại: số huy chương vàng >= 8 huy chương vàng"],
  ],
  ["- Thêm 8 bác sĩ, hộ nghèo còn 2%.", ["Thêm bác sĩ >= 8 bác sĩ", "Hộ nghèo <= 2 %"]],
  [
    "- Tỷ lệ hộ nghèo giảm bình quân 1%/năm, đến cuối năm 2030 dưới 2%.",
    ["Tỷ lệ hộ nghèo giảm bình quân reduce>= 1 %/năm", "Tỷ lệ hộ nghèo giảm bình quân cuối năm 2030 < 2 %"],
  ],
  [
    "- Chợ hạng 1, chợ hạng 2 không dùng tiền mặt đạt 100% và 80%.",
    ["Chợ hạng 1, chợ hạng 2 không dùng tiền mặt >= 100 %", "Chợ hạng 1, chợ hạng 2 không dùng tiền mặt >= 80 %"],
  ],
  [
    "- Ngô 240 ha (trong đó ngô sinh khối 95 ha), năng suất 47 tạ/ha.",
    ["Diện tích ngô >= 240 ha", "Diện tích ngô sinh khối >= 95 ha", "Ngô: năng suất >= 47 tạ/ha"],
  ],
  ["- Làm 46 km đường thôn (31 tuyến).", ["Làm đường thôn >= 46 km", "Làm đường thôn: số tuyến >= 31 tuyến"]],
  [
    "- Kết nạp 350 đảng viên trở lên (bình quân mỗi năm 70 đảng viên).",
    ["Kết nạp đảng viên >= 350 đảng viên", "Kết nạp đảng viên bình quân mỗi năm >= 70 đảng viên"],
  ],
  [
    "- Trồng 1.000 cây xanh, bình quân 200 cây/năm.",
    ["Trồng cây xanh >= 1000 cây", "Trồng cây xanh bình quân >= 200 cây/năm"],
  ],
  ["- Giải ngân vốn đạt 95% (phấn đấu 100%).", ["Giải ngân vốn >= 95 %", "Giải ngân vốn phấn đấu >= 100 %"]],
  [
    "- Số lao động đi nước ngoài 2.400 người (Nhật Bản 1.300, Hàn Quốc 450).",
    [
      "Số lao động đi nước ngoài >= 2400 người",
      "Số lao động đi nước ngoài: Nhật Bản >= 1300 người",
      "Số lao động đi nước ngoài: Hàn Quốc >= 450 người",
    ],
  ],
  [
    "- Thành lập mới ít nhất 60 doanh nghiệp (mức phấn đấu: 75 doanh nghiệp).",
    ["Thành lập mới doanh nghiệp >= 60 doanh nghiệp", "Thành lập mới doanh nghiệp phấn đấu >= 75 doanh nghiệp"],
  ],
  [
    "- Đàn gia súc duy trì 9.500 con, trong đó đàn bò 2.300 con.",
    ["Đàn gia súc maintain 9500 con", "Đàn gia súc: đàn bò maintain 2300 con"],
  ],
  [
    "- Giữ vững 5/5 trường đạt chuẩn, trong đó 2 trường đạt mức độ 2.",
    ["Trường đạt chuẩn maintain 5 trường", "Trường đạt chuẩn: trường mức độ 2 >= 2 trường"],
  ],
  [
    "- Đấu nối nước máy cho 5.200 hộ, trong đó hộ nghèo 640 hộ.",
    ["Đấu nối nước máy cho hộ >= 5200 hộ", "Đấu nối nước máy cho hộ nghèo >= 640 hộ"],
  ],
  [
    "- Duy trì đàn bò 1.950 con, đàn lợn 6.800 con.",
    ["Duy trì đàn bò maintain 1950 con", "Duy trì đàn lợn maintain 6800 con"],
  ],
  ["- Tổng thu ngân sách 18 tỷ đồng (dự toán tỉnh giao 16 tỷ đồng).", ["Tổng thu ngân sách >= 18 tỷ đồng"]],
  ["- Số xã đạt tỷ lệ bao phủ từ 95% trở lên: 9/11.", ["Số xã đạt tỷ lệ bao phủ từ 95% trở lên >= 9 xã"]],
  [
    "- Xây dựng 01 mô hình (lúa - cá, diện tích 25 ha).",
    ["Xây dựng mô hình >= 1 mô hình", "Xây dựng mô hình: lúa - cá, diện tích >= 25 ha"],
  ],
  [
    "- Tỷ lệ trường đạt chuẩn quốc gia 75% (9/12 trường).",
    ["Tỷ lệ trường đạt chuẩn quốc gia >= 75 %", "Tỷ lệ trường đạt chuẩn quốc gia: số trường >= 9 trường"],
  ],
  [
    "- Tổ chức 24 cuộc tuyên truyền cho 1.800 lượt cán bộ.",
    ["Tổ chức cuộc tuyên truyền >= 24 cuộc", "Tổ chức cuộc tuyên truyền cho cán bộ >= 1800 lượt cán bộ"],
  ],
  ["- Tổng số 171 nhóm, lớp với 5.290 học sinh.", ["Tổng số nhóm >= 171 nhóm", "Tổng số học sinh >= 5290 học sinh"]],
  [
    "- 95% hộ có ít nhất 01 bình chữa cháy và 01 dụng cụ phá dỡ.",
    ["Hộ có ít nhất 01 bình chữa cháy và 01 dụng cụ phá dỡ >= 95 %"],
  ],
  [
    "- Cơ cấu kinh tế: nông nghiệp 30%, dịch vụ 70% (tổng 100%).",
    ["Cơ cấu kinh tế: nông nghiệp = 30 %", "Cơ cấu kinh tế: dịch vụ = 70 %"],
  ],
  ["- Hộ cận nghèo giảm còn 18 hộ (0,21%).", ["Hộ cận nghèo <= 18 hộ", "Tỷ lệ hộ cận nghèo <= 0.21 %"]],
  ["- Giảm 20 hộ nghèo (0,5%).", ["Giảm hộ nghèo reduce>= 20 hộ", "Giảm hộ nghèo reduce>= 0.5 %"]],
  ["- Đàn bò 2.300 con (tăng 5%).", ["Đàn bò >= 2300 con"]],
  [
    "- Trẻ em biết bơi an toàn đạt 45% (2026), 60% (2030).",
    ["Trẻ em biết bơi an toàn >= 45 %", "Trẻ em biết bơi an toàn năm 2030 >= 60 %"],
  ],
  [
    "- Giảm thời gian nội trợ còn 1,7 lần năm 2026 và 1,4 lần năm 2030.",
    ["Giảm thời gian nội trợ lần năm 2026 <= 1.7 lần", "Giảm thời gian nội trợ lần năm 2030 <= 1.4 lần"],
  ],
  [
    "- Tỷ lệ lao động qua đào tạo đạt 79% (có bằng, chứng chỉ 36,4%).",
    ["Tỷ lệ lao động qua đào tạo >= 79 %", "Tỷ lệ lao động qua đào tạo có bằng, chứng chỉ >= 36.4 %"],
  ],
  ["- Năm 2026 đạt thêm 03 tiêu chí.", ["Đạt thêm tiêu chí >= 3 tiêu chí"]],
  [
    "- Gieo trồng lúa 1.180 ha với năng suất bình quân từ 58 tạ/ha trở lên.",
    ["Gieo trồng lúa >= 1180 ha", "Gieo trồng lúa: năng suất bình quân >= 58 tạ/ha"],
  ],
  ["- Chỉ số hài lòng nằm trong tốp 3 Cụm thi đua số 4.", ["Chỉ số hài lòng nằm trong tốp cụm thi đua số 4 <= 3"]],
  ["- Tổng số hộ 5.200 hộ, trong đó hộ nghèo 640 hộ.", ["Tổng số hộ >= 5200 hộ", "Tổng số hộ nghèo <= 640 hộ"]],
  ["- Số thôn đạt chuẩn: 9/11 (81,8%).", ["Số thôn đạt chuẩn >= 9 thôn", "Tỷ lệ thôn đạt chuẩn >= 81.8 %"]],
  [
    "- 100% trẻ em bị xâm hại được can thiệp, hỗ trợ trong vòng 24 giờ.",
    ["Trẻ em bị xâm hại được can thiệp, hỗ trợ trong vòng 24 giờ >= 100 %"],
  ],
  ["- Tin báo cháy được tiếp cận trong vòng 60 phút.", ["Tin báo cháy được tiếp cận <= 60 phút"]],
  [
    "- Bê tông hóa 12,6 km đường thôn (mặt rộng 3,1 km, mặt hẹp 9,5 km).",
    [
      "Bê tông hóa đường thôn >= 12.6 km",
      "Bê tông hóa đường thôn: mặt rộng >= 3.1 km",
      "Bê tông hóa đường thôn: mặt hẹp >= 9.5 km",
    ],
  ],
  [
    "- Học sinh hoàn thành bậc tiểu học: 100%, tốt nghiệp THCS: 99%.",
    ["Học sinh hoàn thành bậc tiểu học >= 100 %", "Học sinh hoàn thành bậc tiểu học: tốt nghiệp THCS >= 99 %"],
  ],
  [
    "- Công suất buồng, phòng bình quân trên 50%; riêng mùa hè (tháng 5 - 8) từ 75% trở lên.",
    ["Công suất buồng, phòng bình quân > 50 %", "Công suất buồng, phòng bình quân: mùa hè (tháng 5 - 8) >= 75 %"],
  ],
  ["- Thư viện phục vụ 18.000 lượt bạn đọc.", ["Thư viện phục vụ lượt bạn đọc >= 18000 lượt bạn đọc"]],
  ["- Huy động tiết kiệm qua tổ 5,2 tỷ.", ["Huy động tiết kiệm qua tổ >= 5.2 tỷ đồng"]],
  ["- Tỷ lệ trẻ 5 tuổi ra lớp đạt 100%.", ["Tỷ lệ trẻ 5 tuổi ra lớp >= 100 %"]],
  ["- Trẻ từ 3 tháng trở lên đến nhà trẻ đạt 35%.", ["Trẻ từ 3 tháng trở lên đến nhà trẻ >= 35 %"]],
  [
    "- Tỷ lệ trẻ vào lớp 1 đạt 100%; tỷ lệ học sinh vào lớp 6 đạt 99,8%.",
    ["Tỷ lệ trẻ vào lớp 1 >= 100 %", "Tỷ lệ học sinh vào lớp 6 >= 99.8 %"],
  ],
  [
    "- Giá trị sản xuất (giá so sánh 2010) đạt 23.374 tỷ đồng.",
    ["Giá trị sản xuất (giá so sánh 2010) >= 23374 tỷ đồng"],
  ],
  [
    "- Vốn đầu tư toàn xã hội giai đoạn 2022-2025 đạt 4.500 tỷ đồng.",
    ["Vốn đầu tư toàn xã hội giai đoạn 2022-2025 >= 4500 tỷ đồng"],
  ],
  ["- Tốc độ tăng trưởng đạt 8 - 8,5%.", ["Tốc độ tăng trưởng = 8..8.5 %"]],
  ["- Thu hút vốn đầu tư khoảng 4,5 tỷ USD.", ["Thu hút vốn đầu tư ~ 4.5 tỷ USD"]],
  ["- Tỷ lệ thất nghiệp thấp hơn 3,5%.", ["Tỷ lệ thất nghiệp < 3.5 %"]],
  [String.raw`- Tỷ lệ hồ sơ trễ hạn $\leq 1\%$.`, ["Tỷ lệ hồ sơ trễ hạn <= 1 %"]],
  ["- Tiếp tục duy trì không còn hộ nghèo.", ["Không còn hộ nghèo maintain 0 hộ"]],
  ["- Phấn đấu không còn hộ nghèo.", ["Không còn hộ nghèo <= 0 hộ"]],
  ["- Số thôn đạt chuẩn văn hóa: 04/09 thôn.", ["Số thôn đạt chuẩn văn hóa >= 4 thôn"]],
  ["- Thu nhập bình quân đầu người đạt 65 triệu.", ["Thu nhập bình quân đầu người >= 65 triệu đồng"]],
  ["- Giá trị sản xuất nông nghiệp đạt 150 triệu/ha/năm.", ["Giá trị sản xuất nông nghiệp >= 150 triệu đồng/ha/năm"]],
  [
    "- Hội đổi mới cách làm, chăm lo đời sống chị em ở các thôn, thu hút 86% trở lên phụ nữ vào Hội.",
    ["Thu hút phụ nữ vào Hội >= 86 %"],
  ],
  [
    "- Tỷ lệ hộ nghèo giảm từ 0,5 - 0,7%/năm; cuối nhiệm kỳ còn dưới 1%.",
    ["Tỷ lệ hộ nghèo giảm reduce= 0.5..0.7 %/năm", "Tỷ lệ hộ nghèo cuối nhiệm kỳ < 1 %"],
  ],
  [
    "- Giá trị sản phẩm trên 1 ha đất trồng trọt đạt 180 triệu đồng; trên 1 ha mặt nước đạt 320 triệu đồng.",
    [
      "Giá trị sản phẩm trên 1 ha đất trồng trọt >= 180 triệu đồng",
      "Giá trị sản phẩm trên 1 ha mặt nước >= 320 triệu đồng",
    ],
  ],
  ["- Xã đạt chuẩn nông thôn mới nâng cao, có từ 2 - 3 thôn kiểu mẫu.", ["Thôn kiểu mẫu = 2..3 thôn"]],
  [
    "- Có 4/5 trường đạt chuẩn quốc gia, trong đó có 2 trường mức độ 2.",
    ["Trường đạt chuẩn quốc gia >= 4 trường", "Trường đạt chuẩn quốc gia: trường mức độ 2 >= 2 trường"],
  ],
  [
    "- Tuổi thọ trung bình 75 tuổi; số năm sống khỏe tối thiểu 68 năm.",
    ["Tuổi thọ trung bình >= 75 tuổi", "Số năm sống khỏe >= 68 năm"],
  ],
  [
    "- 100% tổ công nghệ số cộng đồng (15 tổ, 92 thành viên) được tập huấn.",
    ["Tổ công nghệ số cộng đồng được tập huấn >= 100 %"],
  ],
  [
    "- Thu ngân sách đạt 12,5 tỷ đồng, vượt 5% dự toán được giao.",
    ["Thu ngân sách >= 12.5 tỷ đồng", "Thu ngân sách vượt dự toán được giao >= 5 %"],
  ],
  [
    "- Tỷ lệ suy dinh dưỡng xuống còn 12% năm 2028, dưới 10,5% năm 2030.",
    ["Tỷ lệ suy dinh dưỡng năm 2028 <= 12 %", "Tỷ lệ suy dinh dưỡng năm 2030 < 10.5 %"],
  ],
  [
    "- Thu nhập bình quân đầu người đạt 120 triệu đồng vào năm 2028, 150 triệu đồng vào năm 2030.",
    [
      "Thu nhập bình quân đầu người năm 2028 >= 120 triệu đồng",
      "Thu nhập bình quân đầu người vào năm 2030 >= 150 triệu đồng",
    ],
  ],
  ["- Kinh tế số chiếm 30% tổng giá trị sản xuất.", ["Tỷ trọng kinh tế số trong tổng giá trị sản xuất >= 30 %"]],
  ["- 19/21 bản có cáp quang.", ["Bản có cáp quang >= 19 bản"]],
  ["- Hộ gia đình có ít nhất 01 bình chữa cháy đạt 75%.", ["Hộ gia đình có ít nhất 01 bình chữa cháy >= 75 %"]],
  ["- Nâng cấp 09 tuyến hẻm.", ["Nâng cấp tuyến hẻm >= 9 tuyến"]],
  [
    "- Có 49/56 trường đạt chuẩn quốc gia, tỷ lệ 87,5%.",
    ["Trường đạt chuẩn quốc gia >= 49 trường", "Tỷ lệ trường đạt chuẩn quốc gia >= 87.5 %"],
  ],
  [
    "- Công nhận 24/26 tổ dân phố văn hóa (92,3%).",
    ["Công nhận tổ dân phố văn hóa >= 24 tổ dân phố", "Tỷ lệ công nhận tổ dân phố văn hóa >= 92.3 %"],
  ],
  ["- Tai nạn giao thông giảm cả 3 tiêu chí từ 5% đến 10%.", ["Tai nạn giao thông giảm cả 3 tiêu chí reduce= 5..10 %"]],
  ["- Theo kế hoạch, năm 2026 toàn xã phấn đấu thêm 02 thôn đạt chuẩn.", ["Thêm thôn đạt chuẩn >= 2 thôn"]],
  ["- Nghị quyết Đại hội đề ra là có 04 thôn đạt chuẩn.", ["Thôn đạt chuẩn >= 4 thôn"]],
  [
    "- Giá trị sản xuất đạt 950 tỷ đồng, bình quân mỗi năm tăng 10%.",
    ["Giá trị sản xuất >= 950 tỷ đồng", "Giá trị sản xuất bình quân mỗi năm tăng >= 10 %"],
  ],
  ["- Trồng cây có đầu ra ổn định như: khoai tây 240 ha.", ["Khoai tây >= 240 ha"]],
  [
    "- Cán bộ trẻ trong cấp ủy hiện đạt 12%, phấn đấu nhiệm kỳ sau đạt 20% trở lên.",
    ["Cán bộ trẻ trong cấp ủy: nhiệm kỳ sau >= 20 %"],
  ],
  ["- Năm 2025 xã có 18 sản phẩm OCOP; năm 2026 có thêm 03 sản phẩm OCOP.", ["Có thêm sản phẩm OCOP >= 3 sản phẩm"]],
  ["- Tổng vốn huy động 47 tỷ 250 triệu đồng.", ["Tổng vốn huy động >= 47.25 tỷ đồng"]],
  ["- Doanh thu bình quân 01 tổ hợp tác: 820 triệu đồng.", ["Doanh thu bình quân 01 tổ hợp tác >= 820 triệu đồng"]],
  [
    "- Người từ 15 tuổi trở lên có định danh mức 2 được kích hoạt: 88%.",
    ["Người từ 15 tuổi trở lên có định danh mức 2 được kích hoạt >= 88 %"],
  ],
  [
    "- Số vụ ngộ độc đông người (từ 25 người trở lên): không quá 02 vụ.",
    ["Số vụ ngộ độc đông người (từ 25 người trở lên) <= 2 vụ"],
  ],
  ["- Trên 65% cửa hàng nhỏ và vừa dùng ít nhất 01 phần mềm.", ["Cửa hàng nhỏ và vừa dùng ít nhất 01 phần mềm > 65 %"]],
  ["- Nâng cấp 12 km đường liên thôn.", ["Nâng cấp đường liên thôn >= 12 km"]],
  ["- Tinh giản 3% biên chế.", ["Tinh giản biên chế reduce>= 3 %"]],
  ["- Tội phạm ma túy: kéo giảm 6% so với năm 2025.", ["Tội phạm ma túy kéo giảm reduce>= 6 %"]],
  [
    "- Tỷ lệ hồ sơ điện tử: đến hết quý II đạt 70%, đến hết năm đạt 85%.",
    ["Tỷ lệ hồ sơ điện tử đến hết quý II >= 70 %", "Tỷ lệ hồ sơ điện tử hết năm >= 85 %"],
  ],
  ["- Ngoài ra, kết nạp từ 12 hội viên thanh niên trở lên.", ["Kết nạp hội viên thanh niên >= 12 hội viên"]],
  ["- Có từ 04 học sinh giỏi cấp tỉnh trở lên.", ["Học sinh giỏi cấp tỉnh >= 4 học sinh"]],
  ["- Mục tiêu của Đề án là giá trị chăn nuôi đạt 280 tỷ đồng.", ["Giá trị chăn nuôi >= 280 tỷ đồng"]],
  [
    "- Số hộ đăng ký phấn đấu danh hiệu kinh doanh giỏi đạt 45%.",
    ["Số hộ đăng ký phấn đấu danh hiệu kinh doanh giỏi >= 45 %"],
  ],
  ["- Kết nạp đảng viên mới từ 8 đến 10.", ["Kết nạp đảng viên mới = 8..10"]],
  ["- Hộ cận nghèo giảm dưới 2%.", ["Hộ cận nghèo < 2 %"]],
  [
    "- Thu gom rác thải đô thị đạt 97%; khu vực nông thôn đạt 82%.",
    ["Thu gom rác thải đô thị >= 97 %", "Thu gom rác thải khu vực nông thôn >= 82 %"],
  ],
  [
    "- Hồ sơ số hóa cấp tỉnh đạt 90%, cấp xã đạt 85%.",
    ["Hồ sơ số hóa cấp tỉnh >= 90 %", "Hồ sơ số hóa cấp xã >= 85 %"],
  ],
  [
    "- Diện tích ngô 640 ha, năng suất dự kiến 52 tạ/ha; lạc 80 ha, năng suất 31 tạ/ha.",
    [
      "Diện tích ngô >= 640 ha",
      "Ngô: năng suất dự kiến >= 52 tạ/ha",
      "Diện tích lạc >= 80 ha",
      "Lạc: năng suất >= 31 tạ/ha",
    ],
  ],
  [
    "- Tuyến đường hoa: duy trì 06 tuyến, làm mới 03 tuyến.",
    ["Tuyến đường hoa maintain 6 tuyến", "Tuyến đường hoa: làm mới tuyến >= 3 tuyến"],
  ],
  [
    "- Giữ vững 15/15 tiêu chí đã đạt, phấn đấu đạt thêm 03 tiêu chí.",
    ["Tiêu chí đã đạt maintain 15 tiêu chí", "Tiêu chí đã đạt thêm >= 3 tiêu chí"],
  ],
  ["- 24 xã đạt 19 tiêu chí nông thôn mới.", ["Xã đạt 19 tiêu chí nông thôn mới >= 24 xã"]],
  ["- 88% hộ hội viên đạt 8 tiêu chí gia đình sạch.", ["Hộ hội viên đạt 8 tiêu chí gia đình sạch >= 88 %"]],
  [
    "- Thu thuế qua mạng đạt 2,5 tỷ đồng, gấp 1,5 lần năm trước.",
    ["Thu thuế qua mạng >= 2.5 tỷ đồng", "Thu thuế qua mạng gấp >= 1.5 lần"],
  ],
  ["- Thu nhập gấp từ 1,4 đến 1,6 lần so với năm 2020.", ["Thu nhập = 1.4..1.6 lần"]],
  [
    "- Bê tông hóa từ 03 đến 05 ngõ chính và phụ (1,2 km); sửa chữa 04 đoạn đường (0,8 km) đã xuống cấp.",
    ["Bê tông hóa ngõ chính và phụ = 3..5 ngõ", "Sửa chữa đoạn đường đã xuống cấp >= 4 đoạn đường"],
  ],
  [
    "- Lắp thêm 08 mắt camera, nâng tổng số lên 30 mắt camera.",
    ["Lắp thêm mắt camera >= 8 mắt camera", "Lắp thêm mắt camera: tổng số mắt camera >= 30 mắt camera"],
  ],
  ["- Dân quân đạt 1,5% so với dân số.", ["Dân quân so với dân số >= 1.5 %"]],
  [
    "- Tốc độ tăng trưởng công nghiệp, dịch vụ nông thôn phấn đấu đạt bình quân trên 9%/năm.",
    ["Tốc độ tăng trưởng công nghiệp, dịch vụ nông thôn phấn đấu đạt bình quân > 9 %/năm"],
  ],
  ["- Thu nhập nông thôn phấn đấu tăng gấp 1,8 - 2 lần.", ["Thu nhập nông thôn phấn đấu tăng = 1.8..2 lần"]],
  [
    "- Trình độ, năng lực công nghệ, chuyển đổi số thuộc nhóm 8 nước đứng đầu châu lục và nhóm 40 nước dẫn đầu thế giới.",
    [
      "Trình độ, năng lực công nghệ, chuyển đổi số thuộc nhóm nước đứng đầu châu lục <= 8 nước",
      "Nhóm nước dẫn đầu thế giới <= 40 nước",
    ],
  ],
  [
    "- Ít nhất 4 trường đại học thuộc nhóm 200 trường hàng đầu châu lục.",
    ["Trường đại học thuộc nhóm 200 trường hàng đầu châu lục >= 4 trường"],
  ],
  ["- Tuổi thọ trung bình đạt trên 76 tuổi.", ["Tuổi thọ trung bình > 76 tuổi"]],
  ["- Hướng dẫn 1.250 hộ kinh doanh thành doanh nghiệp.", ["Hướng dẫn hộ kinh doanh thành doanh nghiệp >= 1250 hộ"]],
  [
    "- Điều tra 60% diện tích biển theo bản đồ tỷ lệ 1: 500.000.",
    ["Điều tra diện tích biển theo bản đồ tỷ lệ 1 >= 60 %"],
  ],
  ["- Tổng mức bán lẻ tăng 11%, góp phần đạt mục tiêu tăng trưởng 8,5%.", ["Tổng mức bán lẻ tăng >= 11 %"]],
  [
    "- Có 22 doanh nghiệp đang hoạt động/nghìn dân.",
    ["Doanh nghiệp đang hoạt động/nghìn dân >= 22 doanh nghiệp đang hoạt động/nghìn dân"],
  ],
  ["- Tốc độ tăng thu ngân sách bình quân 5 năm đạt 8%.", ["Tốc độ tăng thu ngân sách bình quân 5 năm >= 8 %"]],
  [
    "- Tỷ lệ nghèo đa chiều giảm 1%; có 9 bác sĩ và 28 giường bệnh/1 vạn dân.",
    ["Tỷ lệ nghèo đa chiều giảm reduce>= 1 %", "Bác sĩ >= 9 bác sĩ", "Giường bệnh/vạn dân >= 28 giường bệnh/vạn dân"],
  ],
  ["- Mở 15 lớp (3 lớp/năm) dạy kỹ thuật nuôi cá.", ["Mở lớp dạy kỹ thuật nuôi cá >= 15 lớp"]],
  [
    "- Bảo đảm cơ sở vật chất và tổ chức điều trị cho 100% người nghiện đăng ký.",
    ["Cơ sở vật chất và tổ chức điều trị người nghiện đăng ký >= 100 %"],
  ],
  ["- Hội nghị thôn (ngày 05/01/2026, có 120/140 hộ dự họp) thống nhất.", []],
  ["- Tập thể 210 viên chức, người lao động thống nhất đăng ký:", []],
  ["- Trên đây là nội dung của 9 chi hội, 28 tổ phụ nữ.", []],
  ["- Thôn có 84 hộ, 390 nhân khẩu, 2 dân tộc.", []],
  ["- Thanh tra: năm 2019 đã xử phạt nhiều cơ sở với số tiền 210 triệu đồng.", []],
  ["- Hiện nay, toàn xã có 18 trạm phát sóng, trong đó 4 trạm mới.", []],
  [
    "- Quy mô kinh tế số đạt 28% GRDP.Tỷ lệ hồ sơ trực tuyến đạt trên 75%.",
    ["Quy mô kinh tế số GRDP >= 28 %", "Tỷ lệ hồ sơ trực tuyến > 75 %"],
  ],
  [
    "- Sản lượng cá lồng: Tổng sản lượng cá lồng phấn đấu đến năm 2026 đạt 1.900 tấn; giá trị 95 tỷ đồng, tốc độ tăng bình quân 6 - 7%/năm.",
    [
      "Tổng sản lượng cá lồng phấn đấu đến năm 2026 >= 1900 tấn",
      "Sản lượng cá lồng: giá trị >= 95 tỷ đồng",
      "Sản lượng cá lồng: giá trị: tốc độ tăng bình quân = 6..7 %/năm",
    ],
  ],
  [
    "- Giá trị thủy sản đạt 320 tỷ đồng, tăng bình quân hàng năm trong giai đoạn này đạt 8%.",
    ["Giá trị thủy sản >= 320 tỷ đồng", "Giá trị thủy sản bình quân hàng năm >= 8 %"],
  ],
  ["- Chỉ tiêu 2: Đạt 55% dân số được phổ biến kiến thức về giới.", ["Dân số được phổ biến kiến thức về giới >= 55 %"]],
  [
    "- Chỉ tiêu 4: Từ năm 2026 trở đi 100% thôn, bản, tổ dân phố mỗi tháng có ít nhất 02 tin về giới.",
    ["Thôn, bản, tổ dân phố mỗi tháng có ít nhất 02 tin về giới >= 100 %"],
  ],
  ["- Giảm số giờ làm việc nhà của phụ nữ còn 1,6 lần.", ["Giảm số giờ làm việc nhà của phụ nữ <= 1.6 lần"]],
  ["- Tỷ lệ hộ truy cập mạng với tốc độ 1 Gb/s đạt 90%.", ["Tỷ lệ hộ truy cập mạng với tốc độ 1 Gb/s >= 90 %"]],
  [
    "- Có ít nhất 40 doanh nghiệp đổi mới công nghệ, trong đó có 12 doanh nghiệp dẫn dắt ngành.",
    ["Doanh nghiệp đổi mới công nghệ >= 40 doanh nghiệp", "Doanh nghiệp dẫn dắt ngành >= 12 doanh nghiệp"],
  ],
  [
    "- Ít nhất 75% người hưởng trợ cấp (bao gồm người được ủy quyền) nhận tiền qua tài khoản.",
    ["Người hưởng trợ cấp nhận tiền qua tài khoản >= 75 %"],
  ],
  [
    "- Tuyên truyền, phổ biến kỹ năng về phòng, chống ma túy cho người học tại 100% nhà trường.",
    ["Tuyên truyền, phổ biến kỹ năng về phòng, chống ma túy cho người học tại nhà trường >= 100 %"],
  ],
  ["- Tỉnh thuộc top 5 vùng về đổi mới công nghệ.", ["Tỉnh vùng về đổi mới công nghệ thuộc top <= 5 vùng"]],
  [
    "- Tập trung các giải pháp để đạt và duy trì mức sinh thay thế, cụ thể: Phấn đấu tổng tỷ suất sinh đạt 2,1 con/phụ nữ; 85% trẻ sơ sinh được tầm soát.",
    ["Tổng tỷ suất sinh >= 2.1 con/phụ nữ", "Trẻ sơ sinh được tầm soát >= 85 %"],
  ],
  [
    "- Thu nhập bình quân 60 triệu đồng, so với năm 2025 tăng thêm 4 triệu đồng.",
    ["Thu nhập bình quân >= 60 triệu đồng", "Thu nhập bình quân tăng thêm >= 4 triệu đồng"],
  ],
  [
    "- Giới thiệu 6 quần chúng, có 3 chị được kết nạp.",
    ["Giới thiệu quần chúng >= 6 quần chúng", "Chị được kết nạp >= 3 chị"],
  ],
  ["- Dược sĩ đại học/vạn dân: 1,7.", ["Dược sĩ đại học/vạn dân >= 1.7 dược sĩ đại học/vạn dân"]],
  [
    "- Cơ cấu kinh tế chuyển dịch như sau: nông nghiệp 38%, giảm 0,5% so với năm 2025; công nghiệp 62%, tăng 0,5%.",
    [
      "Cơ cấu kinh tế chuyển dịch như sau: nông nghiệp = 38 %",
      "Cơ cấu kinh tế chuyển dịch như sau: nông nghiệp giảm reduce>= 0.5 %",
      "Cơ cấu kinh tế chuyển dịch như sau: công nghiệp = 62 %",
      "Cơ cấu kinh tế chuyển dịch như sau: công nghiệp tăng >= 0.5 %",
    ],
  ],
  ["- Đào 03 ao làng.", ["Đào ao làng >= 3 ao"]],
  [
    "- 85% hồ sơ tại cấp tỉnh và 70% ở cấp xã được xử lý trên mạng.",
    ["Hồ sơ tại cấp tỉnh được xử lý trên mạng >= 85 %", "Hồ sơ ở cấp xã được xử lý trên mạng >= 70 %"],
  ],
  ["- Duy trì mức giảm nghèo đa chiều 1 - 1,2%/năm.", ["Duy trì mức giảm nghèo đa chiều reduce= 1..1.2 %/năm"]],
  [
    "- Từng bước nâng cao đời sống cho người dân, 5/5 khu phố giữ vững danh hiệu văn hóa.",
    ["Khu phố giữ vững danh hiệu văn hóa >= 5 khu phố"],
  ],
  [
    "- Tỷ lệ làng được công nhận và giữ vững danh hiệu đạt 70%.",
    ["Tỷ lệ làng được công nhận và giữ vững danh hiệu >= 70 %"],
  ],
  [
    "- Tỷ lệ thấp còi đến năm 2030 giảm xuống dưới 14% và đến năm 2035 giảm xuống dưới 12%.",
    ["Tỷ lệ thấp còi đến năm 2030 < 14 %", "Tỷ lệ thấp còi đến năm 2035 < 12 %"],
  ],
  [
    "- Tổng vốn đầu tư giai đoạn 2026-2030 ước đạt 2.600 tỷ đồng.",
    ["Tổng vốn đầu tư giai đoạn 2026-2030 >= 2600 tỷ đồng"],
  ],
  ["- Các chỉ tiêu kinh tế như kinh tế số đóng góp khoảng 22% trong GRDP.", ["Kinh tế số đóng góp trong GRDP ~ 22 %"]],
  ["- Đảng bộ hoàn thành tốt nhiệm vụ, không có chi bộ yếu.", ["Không có chi bộ yếu <= 0 chi bộ"]],
  ["- Không còn tàu cá mất kết nối.", ["Không còn tàu cá mất kết nối <= 0 tàu"]],
  ["- Không có tảo hôn.", ["Không có tảo hôn <= 0"]],
  [
    "- Mía 1.800 ha (trồng mới 450 ha); chè 640 ha (năm trước 610 ha).",
    ["Diện tích mía >= 1800 ha", "Diện tích mía: trồng mới >= 450 ha", "Diện tích chè >= 640 ha"],
  ],
  [
    "- Kết nạp 14 đảng viên, trong đó nữ 6 đồng chí.",
    ["Kết nạp đảng viên >= 14 đảng viên", "Kết nạp đảng viên: nữ đồng chí >= 6 đồng chí"],
  ],
  [
    "- Chỉ số cải cách thuộc nhóm 12 xã, phường dẫn đầu tỉnh, đạt 88 điểm.",
    ["Chỉ số cải cách thuộc nhóm xã, phường dẫn đầu tỉnh <= 12 xã", "Chỉ số cải cách >= 88 điểm"],
  ],
  [
    "- Đưa nước ta thuộc nhóm 60 nước dẫn đầu về công nghệ, thuộc nhóm 45 nước dẫn đầu về cạnh tranh.",
    [
      "Nước ta thuộc nhóm nước dẫn đầu về công nghệ <= 60 nước",
      "Nước ta thuộc nhóm nước dẫn đầu về cạnh tranh <= 45 nước",
    ],
  ],
  ["- 100% lao động có việc làm ổn định.", ["Lao động có việc làm ổn định >= 100 %"]],
  [
    "- Có thêm 01 huyện, 17 xã và 60 thôn vùng cao đạt chuẩn; 02 huyện và 19 xã đạt chuẩn nâng cao.",
    [
      "Có thêm huyện đạt chuẩn >= 1 huyện",
      "Xã đạt chuẩn >= 17 xã",
      "Thôn vùng cao đạt chuẩn >= 60 thôn",
      "Huyện đạt chuẩn nâng cao >= 2 huyện",
      "Xã đạt chuẩn nâng cao >= 19 xã",
    ],
  ],
  [
    "- Phấn đấu 90% tổ chức đảng, 95% đảng viên hoàn thành tốt nhiệm vụ.",
    ["Tổ chức đảng hoàn thành tốt nhiệm vụ >= 90 %", "Đảng viên hoàn thành tốt nhiệm vụ >= 95 %"],
  ],
  ["- Tỷ lệ hộ nghèo giảm ở mức dưới 2%.", ["Tỷ lệ hộ nghèo < 2 %"]],
  ["- Kiềm chế và giảm số vụ tai nạn từ 5% đến 10%.", ["Kiềm chế và giảm số vụ tai nạn reduce= 5..10 %"]],
  ["- Kiềm chế, làm giảm số vụ va chạm ít nhất 5%.", ["Kiềm chế, làm giảm số vụ va chạm reduce>= 5 %"]],
  [
    "- Chỉ tiêu: Hỗ trợ xây dựng 15 công trình giao thông, 03 công trình thủy lợi.",
    ["Hỗ trợ xây dựng công trình giao thông >= 15 công trình", "Hỗ trợ xây dựng công trình thủy lợi >= 3 công trình"],
  ],
  ["- Làm giảm số vụ cháy từ 5% trở lên.", ["Làm giảm số vụ cháy reduce>= 5 %"]],
  ["- Mỗi năm giảm số vụ trộm từ 1 - 1,5%.", ["Mỗi năm giảm số vụ trộm reduce= 1..1.5 %"]],
  ["- Chỉ số hài lòng của xã xếp thứ 10/96 trở lên.", ["Chỉ số hài lòng của xã xếp thứ <= 10"]],
  [
    "- Có thêm 4 trường đạt chuẩn, đạt tỷ lệ 100% (trừ trường mới lập).",
    ["Có thêm trường đạt chuẩn >= 4 trường", "Trường đạt chuẩn >= 100 %"],
  ],
  ["- Có 9 trường đạt mức chất lượng tối thiểu.", ["Trường đạt mức chất lượng tối thiểu >= 9 trường"]],
  [
    "- Tỷ lệ hộ nghèo còn dưới 2%; bình quân mỗi năm giảm từ 2 - 2,5%.",
    ["Tỷ lệ hộ nghèo < 2 %", "Tỷ lệ hộ nghèo bình quân mỗi năm giảm reduce= 2..2.5 %"],
  ],
  ["- Đón 2 triệu lượt khách.", ["Đón lượt khách >= 2 triệu lượt khách"]],
  [
    "- Giá trị sản xuất đạt 950 tỷ đồng, tăng gấp 2 lần so với năm 2020.",
    ["Giá trị sản xuất >= 950 tỷ đồng", "Giá trị sản xuất gấp so với năm 2020 >= 2 lần"],
  ],
  [
    "- Tỷ lệ đường được bê tông hóa đạt 100%, trong đó khu trung tâm có 80% đạt chuẩn đường phố.",
    ["Tỷ lệ đường được bê tông hóa >= 100 %", "Khu trung tâm đạt chuẩn đường phố >= 80 %"],
  ],
  ["- Thu ngân sách 120 tỷ đồng, hoàn thành 100% chỉ tiêu được giao.", ["Thu ngân sách >= 120 tỷ đồng"]],
  [
    "- Chuyển đổi cơ cấu cây trồng đạt 15% trên tổng diện tích.",
    ["Chuyển đổi cơ cấu cây trồng trên tổng diện tích >= 15 %"],
  ],
  ["- Giá trị xuất khẩu: 575 triệu USD (tăng 15%).", ["Giá trị xuất khẩu >= 575 triệu USD"]],
  ["- 100% số xã đạt chuẩn quốc gia về y tế.", ["Số xã đạt chuẩn quốc gia về y tế >= 100 %"]],
  [
    "- 100% dân cư đô thị và 95% dân cư nông thôn dùng nước sạch.",
    ["Dân cư đô thị dùng nước sạch >= 100 %", "Dân cư nông thôn dùng nước sạch >= 95 %"],
  ],
  ["- Phát triển nghề tái chế, phấn đấu 30% vật liệu thu gom được tái chế.", ["Vật liệu thu gom được tái chế >= 30 %"]],
  ["- Phát triển các chợ đầu mối, phấn đấu đạt 30% kế hoạch.", ["Phát triển các chợ đầu mối >= 30 %"]],
  [
    "- Kim ngạch xuất khẩu phấn đấu đạt trong khoảng 26 - 27 triệu USD, tăng 8-9%.",
    ["Kim ngạch xuất khẩu = 26..27 triệu USD", "Kim ngạch xuất khẩu tăng = 8..9 %"],
  ],
  [
    "- Chiều cao thanh niên: nam đạt 168,5 cm, nữ đạt 157,5 cm; tuổi thọ bình quân đạt 75 tuổi; trẻ dưới 6 tuổi có thẻ đạt 100%.",
    [
      "Chiều cao thanh niên: nam >= 168.5 cm",
      "Chiều cao thanh niên: nữ >= 157.5 cm",
      "Tuổi thọ bình quân >= 75 tuổi",
      "Trẻ dưới 6 tuổi có thẻ >= 100 %",
    ],
  ],
  ["- Lao: phát hiện 165 bệnh nhân mới.", ["Lao: phát hiện bệnh nhân mới >= 165 bệnh nhân"]],
  [
    "- Giá trị chăn nuôi đạt 30% và đến năm 2030 đạt 35%, trong cơ cấu toàn ngành.",
    ["Giá trị chăn nuôi >= 30 %", "Giá trị chăn nuôi đến năm 2030 >= 35 %"],
  ],
  [
    "- Giảm chi phí trung gian 0,5%/năm, mức tăng trưởng bình quân 7%/năm.",
    ["Giảm chi phí trung gian reduce>= 0.5 %/năm", "Mức tăng trưởng bình quân >= 7 %/năm"],
  ],
  ["- Ngành nông nghiệp phấn đấu tăng trưởng trên 3%.", ["Ngành nông nghiệp tăng trưởng > 3 %"]],
  ["- Về kinh tế có 6 chỉ tiêu gồm: thu ngân sách 12 tỷ đồng.", ["Thu ngân sách >= 12 tỷ đồng"]],
  [
    "- Đạt 11,5 bác sĩ/vạn dân, 33 giường bệnh/vạn dân.",
    ["Bác sĩ/vạn dân >= 11.5 bác sĩ/vạn dân", "Giường bệnh/vạn dân >= 33 giường bệnh/vạn dân"],
  ],
  [
    "- Năng suất lúa năm 2027 đạt 62,8 tạ/ha, năm 2030 đạt 64 tạ/ha.",
    ["Năng suất lúa năm 2027 >= 62.8 tạ/ha", "Năng suất lúa năm 2030 >= 64 tạ/ha"],
  ],
  [
    "- Thu nhập bình quân đạt 80 triệu đồng; 100% hộ dân khu phố dùng nước máy.",
    ["Thu nhập bình quân >= 80 triệu đồng", "Hộ dân khu phố dùng nước máy >= 100 %"],
  ],
  [
    "- Chỉ số hài lòng đạt 92 điểm, xếp trong nhóm 5 phường dẫn đầu.",
    ["Chỉ số hài lòng >= 92 điểm", "Chỉ số hài lòng xếp trong nhóm phường dẫn đầu <= 5 phường"],
  ],
  ["- Đưa đi làm việc ở nước ngoài 35 lao động.", ["Đi làm việc ở nước ngoài lao động >= 35 lao động"]],
  ["- Cho vay 215 hộ với tổng vốn 12 tỷ đồng.", ["Cho vay hộ >= 215 hộ", "Cho vay hộ: tổng vốn >= 12 tỷ đồng"]],
  [
    "- Năm nay tỉnh sẽ tạo việc làm cho 38 nghìn lao động, dạy nghề cho 12 nghìn thanh niên.",
    ["Tạo việc làm cho lao động >= 38 nghìn lao động", "Dạy nghề cho thanh niên >= 12 nghìn thanh niên"],
  ],
  [
    "- Đón 8,6 triệu lượt khách, trong đó có 1,4 triệu lượt khách quốc tế ở khách sạn 3 - 5 sao.",
    ["Đón lượt khách >= 8.6 triệu lượt khách", "Lượt khách quốc tế ở khách sạn 3 - 5 sao >= 1.4 triệu lượt khách"],
  ],
  [
    "- Duy trì tốc độ phát triển đàn: trâu 0,5%/năm, bò 2,3%/năm; sản lượng thịt hơi đạt: thịt lợn 900 tấn, thịt bò 120 tấn.",
    [
      "Duy trì tốc độ phát triển đàn: trâu maintain 0.5 %/năm",
      "Duy trì tốc độ phát triển đàn: bò maintain 2.3 %/năm",
      "Sản lượng thịt hơi: thịt lợn >= 900 tấn",
      "Sản lượng thịt hơi: thịt bò >= 120 tấn",
    ],
  ],
  [
    "- Tỷ lệ giải quyết đơn: 100%; tỷ lệ khám phá án đạt từ 90% trở lên: số vụ tai nạn giảm ít nhất 5% so với năm 2024.",
    ["Tỷ lệ giải quyết đơn >= 100 %", "Tỷ lệ khám phá án >= 90 %", "Số vụ tai nạn giảm reduce>= 5 %"],
  ],
] as const)("%s", (text, targets) => {
  expect(read(text)).toEqual(targets);
});

test.each([
  ["- Xây dựng 20 xã không ma túy; tổ chức 12 lớp tập huấn.", ["Xây dựng xã không ma túy >= 20 xã"]],
  [
    "- Đón 7 triệu lượt khách; 33 giường bệnh/vạn dân; mua 4 máy thổi gió.",
    ["Đón lượt khách >= 7 triệu lượt khách", "Giường bệnh/vạn dân >= 33 giường bệnh/vạn dân"],
  ],
] as const)("among the duties of a sector outcomes and levels are aims, acts and means aren't: %s", (text, targets) => {
  expect(read(text, { attention: "strong" })).toEqual(targets);
});

test("parts of a sum have it as their parent, and needn't make it up", () => {
  const text =
    "(4) Thu ngân sách đạt 118.079,279 tỷ đồng, trong đó 02 nguồn thu chính: thu nội địa 51.000 tỷ đồng; thu xuất nhập khẩu 62.700 tỷ đồng.";
  const { drafts, wholes } = point(text);
  expect(drafts.map((draft, index) => [targetText(draft), wholes[index]])).toEqual([
    ["Thu ngân sách >= 118079.279 tỷ đồng", undefined],
    ["Thu nội địa >= 51000 tỷ đồng", 0],
    ["Thu xuất nhập khẩu >= 62700 tỷ đồng", 0],
  ]);
});

test("shares of a structure have no better side", () => {
  const text = "(1) Cơ cấu kinh tế: dịch vụ 59,04%; công nghiệp 39,19%; nông nghiệp 1,77%.";
  expect(point(text).drafts).toMatchObject(
    [59.04, 39.19, 1.77].map((value) => ({ value, comparison: "=", direction: "none", isShare: true })),
  );
});

test("what only explains stands beside its target", () => {
  const [draft] = point("- Giá trị xuất khẩu đạt 575 triệu USD (tăng 15%).").drafts;
  expect(draft?.others).toMatchObject([{ value: 15, kind: "other" }]);
  expect(point("- Số thôn đạt chuẩn: 04/09 thôn.").drafts[0]?.others).toMatchObject([{ value: 9 }]);
  expect(point("- Tỷ lệ hộ nghèo giảm từ 2,5% xuống còn 1,8%.").drafts).toMatchObject([
    { value: 1.8, method: "reduction-to-level", others: [{ value: 2.5 }] },
  ]);
});

test.each([
  ["- Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026.", "date-or-document"],
  ["- Hoàn thành trước ngày 30/9/2026.", "deadline"],
  ["- Phổ cập giáo dục cho trẻ 5 tuổi.", "name-only"],
] as const)("no target, but told: %s", (text, reason) => {
  const { drafts, left } = point(text);
  expect(drafts).toEqual([]);
  expect(left).toMatchObject([{ reason }]);
});

test("under results and duties nothing is proposed, and all that has a number is told", () => {
  for (const attention of ["result", "duty"] as const) {
    const { drafts, left } = point("- Thu ngân sách đạt 120 tỷ đồng. Tỷ lệ hộ nghèo còn 1,2%.", { attention });
    expect(drafts).toEqual([]);
    expect(left.map(({ reason }) => reason)).toEqual([attention, attention]);
  }
});

test.each([
  ["- Thu ngân sách năm 2025 đạt 110 tỷ đồng.", []],
  ["- Đã giải quyết việc làm cho 250 lao động.", []],
  ["- Thu ngân sách năm 2026 đạt 120 tỷ đồng.", ["Thu ngân sách >= 120 tỷ đồng"]],
] as const)("what was is no target: %s", (text, targets) => {
  expect(read(text)).toEqual(targets);
});

test.each([
  ["- Năm 2025 có 41 tổ hợp tác, năm 2026 phấn đấu có trên 55 tổ hợp tác.", ["Tổ hợp tác > 55 tổ hợp tác"]],
  ["- Quyết toán 95% công trình đã hoàn thành.", ["Quyết toán công trình đã hoàn thành >= 95 %"]],
  [
    "- Huấn luyện dân quân đạt quân số 96%, kết quả 100% đạt yêu cầu.",
    ["Huấn luyện dân quân đạt quân số >= 96 %", "Huấn luyện dân quân: kết quả đạt yêu cầu >= 100 %"],
  ],
  [
    "- Chỉ số hài lòng đạt trên 88%, xếp thứ 12 trở lên; chỉ số hiệu quả thuộc nhóm khá, tăng ít nhất 4 bậc.",
    ["Chỉ số hài lòng > 88 %", "Chỉ số hài lòng xếp thứ <= 12", "Chỉ số hiệu quả thuộc nhóm khá tăng >= 4 bậc"],
  ],
  ["- Thời gian chờ tối đa 25 phút/1 lượt giao dịch.", ["Thời gian chờ <= 25 phút/lượt giao dịch"]],
  [
    "- Năm 2026, trồng trọt chiếm 61,4%; chăn nuôi chiếm 33,2%; thủy sản chiếm 5,4%; 70% xã có chợ.",
    ["Trồng trọt = 61.4 %", "Chăn nuôi = 33.2 %", "Thủy sản = 5.4 %", "Xã có chợ >= 70 %"],
  ],
  ["- Không để hồ sơ quá hạn kéo dài.", ["Không để hồ sơ quá hạn kéo dài maintain 0 hồ sơ"]],
  [
    "- Năng suất ngô đạt 47 tạ/ha; nâng tỷ lệ nuôi gà theo trang trại (trên 35% tổng đàn).",
    ["Năng suất ngô >= 47 tạ/ha", "Tỷ lệ nuôi gà theo trang trại tổng đàn > 35 %"],
  ],
  [
    "- Giá trị thu được từ chè tăng 3 lần/đơn vị diện tích so với năm 2021.",
    ["Giá trị thu được từ chè tăng >= 3 lần/đơn vị diện tích"],
  ],
] as const)("sentences as real plans have them: %s", (text, targets) => {
  expect(read(text)).toEqual(targets);
});

test.each([
  ["- Chỉ số hài lòng đạt 95,5 trở lên.", "no-unit"],
  ["- Lắp đặt ít nhất 45 chậu hoa.", "unknown-unit"],
  ["- Tỷ lệ giao quân đạt 99.5%.", "unusual-separator"],
  ["- Thu ngân sách đạt 120 tỷ đồng, tăng 12%.", "name-from-context"],
] as const)("%s says its doubt: %s", (text, doubt) => {
  expect(point(text).drafts.flatMap(({ doubts }) => doubts.map(({ kind }) => kind))).toContain(doubt);
});

test("a plain target has no doubt", () => {
  expect(point("(1) Tỷ lệ hộ nghèo giảm còn 1,2%.").drafts[0]?.doubts).toEqual([]);
});

test("the quotation is the sentence, with the figure where it says", () => {
  const text = "(3) Thu ngân sách đạt 120 tỷ đồng. Tỷ lệ hộ nghèo còn 1,2%.";
  const quoted = point(text).drafts.map(({ quotation }) => [
    quotation.text,
    quotation.text.slice(quotation.from, quotation.to),
    quotation.block,
  ]);
  expect(quoted).toEqual([
    ["Thu ngân sách đạt 120 tỷ đồng.", "120", 0],
    ["Tỷ lệ hộ nghèo còn 1,2%.", "1,2", 0],
  ]);
});
