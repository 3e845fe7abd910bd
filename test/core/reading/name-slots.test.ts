import { filled, thingOf } from "../../../src/core/reading/name-slots";
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
  ["Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý", "chất thải rắn sinh hoạt"],
  ["Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt", "chất thải rắn sinh hoạt"],
  ["Nước thải đô thị xử lý đúng quy định", "nước thải đô thị"],
  ["Tỷ lệ mắc lao giảm", "lao"],
  ["Xử lý dứt điểm phản ánh của du khách", "phản ánh của du khách"],
  ["Tỷ lệ thu gom, xử lý khu vực nội thành", undefined],
  ["Doanh thu", "doanh thu"],
])("%s is about %s", (name, thing) => {
  expect(thingOf(name)).toBe(thing);
});

test.each([
  ["Tỷ lệ rác thải được thu gom đạt 96%; phân loại tại nguồn đạt 45%", "Tỷ lệ rác thải được phân loại tại nguồn"],
  ["Tỷ lệ mắc lao giảm 4%; tỷ lệ điều trị khỏi trên 92%", "Tỷ lệ điều trị lao khỏi"],
  ["Thu Quỹ Phòng, chống thiên tai đạt 3 tỷ đồng; giải ngân 85%", "Giải ngân quỹ Phòng, chống thiên tai"],
  [
    "100% thủ tục hành chính được công khai; cắt giảm 20% thời gian giải quyết",
    "Cắt giảm thời gian giải quyết thủ tục hành chính",
  ],
  ["Giảm 5% số vụ tai nạn giao thông; giảm số người chết ít nhất 8%", "Giảm số người chết do tai nạn giao thông"],
  ["Củng cố 40 tổ bảo vệ an ninh; mỗi tổ tuần tra ít nhất 03 buổi/tuần", "Mỗi tổ bảo vệ an ninh tuần tra buổi"],
  ["Tỷ lệ thôn đạt chuẩn nông thôn kiểu mẫu trên 30%, số thôn đạt chuẩn: 6", "Số thôn đạt chuẩn nông thôn kiểu mẫu"],
  ["Tỷ lệ gia đình văn hóa: 91%; thôn, khu phố văn hóa: 88%", "Tỷ lệ thôn, khu phố văn hóa"],
  ["Hộ có bình chữa cháy đạt 70%; có lối thoát nạn thứ hai đạt 65%", "Hộ có lối thoát nạn thứ hai"],
  ["Cải cách hành chính: tỷ lệ hồ sơ đúng hạn đạt 98%, thanh toán trực tuyến đạt 70%", "Tỷ lệ thanh toán trực tuyến"],
  [
    "Giới thiệu 12 hội viên ưu tú cho Đảng xem xét, có ít nhất 05 người được kết nạp",
    "Hội viên ưu tú được kết nạp vào Đảng",
  ],
  ["Tổng đàn gia súc 12.000 con, tốc độ tăng đàn đạt 4%/năm", "Tốc độ tăng đàn gia súc"],
  ["Tỷ lệ hộ dùng điện đạt 99%; xóa 100% nhà dột nát", "Xóa nhà dột nát"],
  ["Huấn luyện dân quân đạt 100% nội dung, khá giỏi trên 75%", "Huấn luyện dân quân nội dung: khá giỏi"],
  ["Xếp hạng mới 03 di tích cấp tỉnh", "Xếp hạng mới di tích cấp tỉnh"],
  [
    "Giới thiệu cho Đảng xem xét, bồi dưỡng kết nạp 12 đoàn viên ưu tú",
    "Giới thiệu cho Đảng xem xét, bồi dưỡng kết nạp đoàn viên ưu tú",
  ],
  ["Bình quân mỗi thôn đạt 9,5 tiêu chí", "Bình quân mỗi thôn tiêu chí"],
  ["Có thêm 03 trường đạt chuẩn quốc gia, lũy kế 12/16 trường", "Trường đạt chuẩn quốc gia: lũy kế trường"],
  ["Đón 2 triệu lượt khách du lịch, trong đó khách quốc tế 50 nghìn lượt", "Đón lượt khách du lịch quốc tế"],
  ["Mỗi thôn xây dựng 02 tuyến đường hoa; trồng thêm 150 cây xanh", "Mỗi thôn trồng thêm cây xanh"],
  [
    "Tỷ lệ trẻ hoàn thành giáo dục tiểu học đạt 95%; tỷ lệ hoàn thành cấp trung học cơ sở đạt 88%",
    "Tỷ lệ trẻ hoàn thành cấp trung học cơ sở",
  ],
  ["Tỷ lệ bao phủ BHYT 95% dân số trở lên; học sinh, sinh viên 100%", "Học sinh, sinh viên tham gia BHYT"],
  ["Tỷ lệ thu gom rác thải đạt 96%; phân loại tại nguồn đạt 45%", "Phân loại rác thải tại nguồn"],
  ["Hộ đăng ký SXKD giỏi 900 hộ; đạt danh hiệu 600 hộ", "Đạt danh hiệu hộ SXKD giỏi"],
  ["Quỹ Hỗ trợ nông dân tăng 60 triệu đồng, nâng tổng nguồn lên 500 triệu đồng", "Tổng nguồn Quỹ Hỗ trợ nông dân"],
  ["Vụ Đông Xuân 800 ha; NS 64 tạ/ha; SL 5.120 tấn", "Vụ Đông Xuân: SL"],
  ["Tổng thu nội địa 15 tỷ đồng, phấn đấu vượt tối thiểu 3% dự toán", "Tổng thu nội địa vượt dự toán"],
  ["Thu ngân sách vượt 5% so với dự toán", "Thu ngân sách vượt dự toán"],
  ["Xã giữ vững 19/19 tiêu chí nông thôn mới", "Tiêu chí nông thôn mới"],
  ["Trồng mới 800 cây xanh, bình quân 160 cây/năm", "Trồng mới cây xanh bình quân"],
  [
    "Tập trung giải ngân vốn đầu tư công, phấn đấu đến 31/12/2026 tỷ lệ giải ngân đạt 96% kế hoạch",
    "Tỷ lệ giải ngân vốn đầu tư công",
  ],
  ["Tổng vốn đầu tư công 420 tỷ đồng; giải ngân đến 31/12/2026 đạt trên 95% kế hoạch", "Giải ngân vốn đầu tư công"],
  ["Phân bổ 100% kế hoạch vốn trước ngày 31/12", "Phân bổ kế hoạch vốn"],
  ["Ngân hàng cho vay hộ mới thoát nghèo, phấn đấu dư nợ tăng 12%", "Dư nợ cho vay hộ mới thoát nghèo tăng"],
  ["Xử lý nợ đọng thuế đất để tổng nợ không quá 4%", "Tổng nợ đọng thuế đất"],
  ["Kiềm chế tai nạn giao thông cả 3 tiêu chí: số vụ giảm 5%", "Số vụ tai nạn giao thông giảm"],
  ["Kết nạp 20 đảng viên mới, phấn đấu 25 đảng viên", "Kết nạp đảng viên mới phấn đấu"],
  [
    "Tỷ lệ hộ nông thôn dùng nước sạch 80%; rác thải được thu gom: khu vực thị trấn 98%",
    "Rác thải được thu gom: khu vực thị trấn",
  ],
  ["Tỷ lệ bao phủ BHYT đến cuối quý II đạt 93%, đến 31/12/2026 đạt 95% dân số", "Tỷ lệ bao phủ BHYT đến 31/12/2026"],
  ["Giữ vững 15 tổ dân phố không ma túy, chuyển hóa thêm 03 tổ", "Chuyển hóa thêm tổ dân phố không ma túy"],
  ["Toàn xã có thêm 120 hộ đạt 8 tiêu chí, nâng tỷ lệ hộ đạt lên 84%", "Tỷ lệ hộ đạt 8 tiêu chí"],
  ["Giới thiệu 05 hội viên ưu tú cho Đảng, kết nạp được 02 đồng chí", "Kết nạp vào Đảng hội viên ưu tú"],
  [
    "Xử lý dứt điểm các vụ vi phạm đất đai công, không để phát sinh trường hợp vi phạm mới",
    "Không để phát sinh trường hợp vi phạm đất đai công mới",
  ],
  [
    "100% cán bộ, công chức đăng ký thi đua; trên 92% hoàn thành tốt nhiệm vụ",
    "Cán bộ, công chức hoàn thành tốt nhiệm vụ",
  ],
  ["Thu nhập từ 75 triệu đồng/năm đối với phường và 68 triệu đồng/năm đối với xã", "Thu nhập đối với xã"],
  ["Tỷ lệ chậm đóng giảm 0,5 điểm phần trăm, xuống còn 2,4% số phải thu", "Tỷ lệ chậm đóng"],
  ["Số vụ cháy trong năm không quá 02 vụ", "Số vụ cháy trong năm"],
  ["85% cơ sở khắc phục xong trong năm", "Cơ sở khắc phục xong trong năm"],
  ["Vận động nhân dân đóng góp xây dựng 3 km đường hẻm", "Vận động nhân dân đóng góp xây dựng đường hẻm"],
  ["Không để xảy ra ngộ độc thực phẩm trong bếp ăn bán trú", "Không để xảy ra ngộ độc thực phẩm trong bếp ăn bán trú"],
  [
    "Thu nhập bình quân đầu người đạt 70 triệu đồng/năm, gấp 1,5 lần so với năm 2025",
    "Thu nhập bình quân đầu người gấp so với năm 2025",
  ],
  ["Dư nợ cho vay đạt 150 tỷ đồng, tăng trưởng 8%", "Dư nợ cho vay tăng trưởng"],
])("%s: the last one is %s", (text, name) => {
  const names = namesOf(text);
  expect(names[names.length - 1]).toBe(name);
});

test("how what is counted last is, what is counted before is, too; and brackets end their names", () => {
  expect(namesOf("Xây dựng 02 tuyến phố và 01 chợ không dùng tiền mặt")).toEqual([
    "Xây dựng tuyến phố không dùng tiền mặt",
    "Xây dựng chợ không dùng tiền mặt",
  ]);
  expect(namesOf("100% cơ sở Hội xếp loại khá trở lên (trong đó tốt, xuất sắc 75%), không có cơ sở yếu")[1]).toBe(
    "Cơ sở Hội xếp loại khá trở lên: tốt, xuất sắc",
  );
});

test("behind one predicate both subjects have it, and a rule that it follows stays with it", () => {
  expect(
    namesOf(
      "Trên 80% số trạm y tế xã, phường và 100% cơ sở cai nghiện công lập đủ điều kiện xác định tình trạng nghiện",
    ),
  ).toEqual([
    "Số trạm y tế xã, phường đủ điều kiện xác định tình trạng nghiện",
    "Cơ sở cai nghiện công lập đủ điều kiện xác định tình trạng nghiện",
  ]);
  expect(namesOf("95% rác thải đô thị được thu gom theo quy định")).toEqual([
    "Rác thải đô thị được thu gom theo quy định",
  ]);
});

test("a heading of one thing says to what it is done, and how much there is of what", () => {
  expect(filled("Tỷ lệ thu gom, xử lý khu vực nội thành", "", [], "Chất thải rắn sinh hoạt")).toBe(
    "Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt khu vực nội thành",
  );
  expect(filled("Diện tích nuôi", "", [], "Thủy sản")).toBe("Diện tích nuôi thủy sản");
  expect(filled("Số hộ đăng ký", "", [], "Phong trào nông dân thi đua SXKD giỏi")).toBe("Số hộ đăng ký SXKD giỏi");
  expect(filled("Giá trị sản xuất tăng", "Sản lượng", [], "Về lĩnh vực thủy sản")).toBe(
    "Giá trị sản xuất thủy sản tăng",
  );
  expect(filled("Giá trị sản xuất", "", [], "Phát triển kinh tế")).toBe("Giá trị sản xuất");
  expect(filled("Diện tích nuôi", "", [], "Nhiệm vụ, giải pháp")).toBe("Diện tích nuôi");
});

test("in a plan of several years what is done each year says so", () => {
  const [entry] = outlineOf(paragraphsOf("- Hằng năm giải quyết việc làm cho 450 lao động"));
  if (!entry || !("line" in entry)) throw new Error("no point");
  const context = {
    attention: "all",
    head: "",
    isStructure: false,
    led: {},
    year: 2030,
    since: 2026,
    doubts: [],
  } as const;
  expect(readPoint(entry, context).drafts.map(({ name }) => name)).toEqual([
    "Giải quyết việc làm cho lao động hằng năm",
  ]);
});

test.each([
  ["Giải ngân", "Tỷ lệ hộ nghèo"],
  ["Tỷ lệ xử lý đơn thư", "Tỷ lệ hộ nghèo"],
  ["Tỷ lệ hộ nghèo", "Tỷ lệ xã đạt chuẩn nông thôn mới"],
])("%s lacks nothing that %s has", (name, lastName) => {
  expect(filled(name, lastName, [])).toBe(name);
});

test.each([
  [
    "Xây mới 03 công trình, nâng cấp 05 công trình cấp nước tập trung",
    ["Xây mới công trình cấp nước tập trung", "Nâng cấp công trình cấp nước tập trung"],
  ],
  [
    "Tối thiểu 50% học sinh lớp 5, 60% học sinh lớp 9 và 70% học sinh lớp 12 biết bơi",
    ["Học sinh lớp 5 biết bơi", "Học sinh lớp 9 biết bơi", "Học sinh lớp 12 biết bơi"],
  ],
  [
    "100% học sinh, sinh viên, 95% người cận nghèo có thẻ BHYT",
    ["Học sinh, sinh viên có thẻ BHYT", "Người cận nghèo có thẻ BHYT"],
  ],
  [
    "Tỷ lệ gia đình, thôn, tổ dân phố đạt danh hiệu văn hóa lần lượt là 90% và 85%; 100% xã, phường có nhà văn hóa",
    [
      "Tỷ lệ gia đình đạt danh hiệu văn hóa",
      "Tỷ lệ thôn, tổ dân phố đạt danh hiệu văn hóa",
      "Xã, phường có nhà văn hóa",
    ],
  ],
  [
    "Tỷ lệ hộ gia đình, cơ quan, trường học phân loại rác tại nguồn lần lượt là 70%, 95% và 100%",
    [
      "Tỷ lệ hộ gia đình phân loại rác tại nguồn",
      "Tỷ lệ cơ quan phân loại rác tại nguồn",
      "Tỷ lệ trường học phân loại rác tại nguồn",
    ],
  ],
])("what stands last is said of all in %s", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});
