import { listPlan, listRow } from "../../src/command-line/list";
import { plan2025 } from "../../src/core/plan-2025";
import { targetNamed, type Target } from "../../src/core/target";

/** The whole output, with ` | ` for the tabs. */
const expected = `
code | level | item | name | comparison | target | unit
GRDP | TP | 1 | Tốc độ tăng trưởng GRDP (giá so sánh 2010) | >= | 12.5 | %
GRDPCN | TP | 1 | Nhóm công nghiệp, xây dựng | >= | 15.67 | %
GRDPDV | TP | 1 | Nhóm dịch vụ | >= | 9.2 | %
GRDPNN | TP | 1 | Nhóm nông, lâm, thủy sản | >= | 1 | %
GRDPTHUE | TP | 1 | Thuế sản phẩm trừ trợ cấp sản phẩm | >= | 6 | %
GRDPNGUOI | TP | 2 | GRDP bình quân đầu người (theo giá hiện hành) | >= | 9486 | USD/người
IIP | TP | 3 | Chỉ số sản xuất công nghiệp (IIP) tăng | ~ | 17 | %
CBCT | TP | 3 | Tỷ trọng công nghiệp chế biến, chế tạo trong GRDP | >= | 46.7 | %
CNCAO | TP | 3 | Tỷ trọng giá trị sản phẩm công nghiệp công nghệ cao trong công nghiệp chế biến, chế tạo | >= | 68 | %
THUNS | TP | 4 | Thu ngân sách nhà nước trên địa bàn | >= | 118079.279 | tỷ đồng
THUNOIDIA | TP | 4 | Thu nội địa | >= | 51000 | tỷ đồng
THUXNK | TP | 4 | Thu xuất nhập khẩu | >= | 62700 | tỷ đồng
VONDAUTU | TP | 5 | Tổng vốn đầu tư toàn xã hội | >= | 240000 | tỷ đồng
HANGCANG | TP | 6 | Sản lượng hàng hoá thông qua cảng | >= | 212 | triệu tấn
XUATKHAU | TP | 7 | Kim ngạch xuất khẩu | >= | 37 | tỷ USD
DULICH | TP | 8 | Thu hút khách du lịch | ~ | 10 | triệu lượt khách
NTM | TP | 9 | Số xã cơ bản hoàn thành tiêu chí xã nông thôn mới kiểu mẫu | >= | 100 | %
TFP | TP | 10 | Tỷ trọng năng suất các yếu tố tổng hợp (TFP) đóng góp tăng trưởng | >= | 47 | %
FDI | TP | 11 | Thu hút vốn đầu tư nước ngoài | >= | 4.5 | USD
THATNGHIEP | TP | 12 | Tỷ lệ thất nghiệp thành thị | < | 3.5 | %
VIECLAM | TP | 13 | Giải quyết việc làm | >= | 58500 | lượt người
DAOTAO | TP | 14 | Tỷ lệ lao động qua đào tạo | >= | 88 | %
CHUNGCHI | TP | 14 | Lao động qua đào tạo từ 3 tháng trở lên có văn bằng chứng chỉ | >= | 40 | %
BHYT | TP | 15 | Tỷ lệ dân số tham gia bảo hiểm y tế | >= | 95.2 | %
HONGHEO | TP | 16 | Duy trì không còn hộ nghèo theo chuẩn quốc gia | maintain | 0 | hộ
NUOCSACH | TP | 17 | Tỷ lệ hộ dân sử dụng nước sạch theo tiêu chuẩn | >= | 100 | %
RACDT | TP | 18 | Tỷ lệ chất thải rắn đô thị được thu gom và xử lý hợp vệ sinh | >= | 100 | %
RACNT | TP | 18 | Chất thải rắn ở nông thôn: thu gom | >= | 98 | %
RACNTXL | TP | 18 | Chất thải rắn ở nông thôn: xử lý hợp vệ sinh | >= | 91.9 | %
NUOCTHAI | TP | 19 | Tỷ lệ nước thải đô thị được xử lý đạt quy chuẩn kỹ thuật | >= | 40.77 | %
Q.CCCN | Q | 1 | Cơ cấu: Công nghiệp, Tiểu thủ công nghiệp, xây dựng | = | 59.04 | %
Q.CCDV | Q | 1 | Cơ cấu: Thương mại, Dịch vụ | = | 39.19 | %
Q.CCNN | Q | 1 | Cơ cấu: Nông, Lâm, Thủy sản | = | 1.77 | %
Q.GTSX | Q | 2 | Tổng giá trị sản xuất | >= | 23374 | tỷ đồng
Q.GTCN | Q | 3 | Giá trị Công nghiệp - Tiểu thủ công nghiệp - Xây dựng | >= | 13800 | tỷ đồng
Q.GTCNQL | Q | 3 | Giá trị công nghiệp quận quản lý | >= | 1396 | tỷ đồng
Q.GTDV | Q | 4 | Giá trị Thương mại - Dịch vụ | >= | 9160 | tỷ đồng
Q.GTNN | Q | 5 | Giá trị Nông - Lâm - Thủy sản | >= | 414 | tỷ đồng
Q.THUNS | Q | 6 | Thu ngân sách trên địa bàn | >= | 465.2 | tỷ đồng
Q.DANSO | Q | 7 | Tỷ lệ tăng dân số tự nhiên | <= | 1 | %
Q.HONGHEO | Q | 8 | Tỷ lệ hộ nghèo: duy trì không còn hộ nghèo theo chuẩn quốc gia | maintain | 0 | hộ
Q.VIECLAM | Q | 9 | Giới thiệu việc làm | >= | 2300 | lượt người
Q.VANHOA | Q | 10 | Tỷ lệ gia đình được công nhận gia đình văn hoá | >= | 97.8 | %
Q.TRE5 | Q | 11 | Tỷ lệ huy động trẻ 5 tuổi ra lớp | >= | 100 | %
Q.LOP1 | Q | 11 | Trẻ đúng độ tuổi vào học lớp 1 | >= | 100 | %
Q.LOP6 | Q | 11 | Học sinh hoàn thành chương trình Tiểu học vào học lớp 6 | >= | 100 | %
Q.RACDT | Q | 12 | Tỷ lệ chất thải rắn đô thị được thu gom, xử lý hợp vệ sinh | >= | 100 | %
Q.NUOCSACH | Q | 13 | Tỷ lệ hộ dân được sử dụng nước sạch đạt tiêu chuẩn tại đô thị | >= | 100 | %
Q.BHYT | Q | 14 | Tỷ lệ người dân tham gia bảo hiểm y tế | >= | 95.5 | %
Q.GIAOQUAN | Q | 15 | Chỉ tiêu giao quân | >= | 100 | %
Q.PHAAN | Q | 15 | Tỷ lệ điều tra phá án | >= | 90 | %
Q.TOIPHAM | Q | 15 | Kéo giảm số vụ phạm tội về trật tự xã hội so với năm 2024 | reduce>= | 5 | %
`
  .trim()
  .split("\n")
  .map((line) => line.split(" | "));

const printed = listPlan().split("\n");

test("one line for the head and one for each target, the last one ended, too", () => {
  expect(printed).toHaveLength(54);
  expect(printed[53]).toBe("");
});

test.each(expected.map((cells, index) => [cells[0] ?? "", index, cells] as const))(
  "%s, line %i",
  (_code, index, cells) => {
    expect(printed[index]?.split("\t")).toEqual(cells);
  },
);

test.each`
  case                         | change                                                          | figure
  ${"a range"}                 | ${{ value: 6.6, upper: 6.8 }}                                   | ${"6.6..6.8"}
  ${"words"}                   | ${{ comparison: "words", value: undefined, words: "đúng hạn" }} | ${""}
  ${"a figure without groups"} | ${{ value: 1234567.891 }}                                       | ${"1234567.891"}
`("$case is $figure", ({ change, figure }) => {
  const target: Target = { ...(targetNamed(plan2025, "GRDP") as Target), ...change };
  expect(listRow(target)[5]).toBe(figure);
});
