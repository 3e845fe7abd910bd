import fc from "fast-check";

import type { DocumentCell } from "../../../src/core/reading/plan-document";
import type { TableContext } from "../../../src/core/reading/table-context";
import { proposalsOfTable } from "../../../src/core/reading/table-proposals";
import { gridOf, lines, read, tableOf } from "./table.samples";

/** What is asked → the table → its targets, as `level | item | name | comparison figure unit`. */
const tables: readonly (readonly [string, string, readonly string[], Partial<TableContext>?])[] = [
  [
    "results beside the plan stand aside",
    `STT | Chỉ tiêu | ĐVT | Thực hiện năm 2024 | Kế hoạch năm 2025 | Ghi chú
     1 | Tổng giá trị sản xuất | Tỷ đồng | 1.846,3 | 2.075 |
     2 | Tỷ lệ hộ nghèo | % | 2,15 | 1,4 |`,
    ["1 | Tổng giá trị sản xuất | >= 2075 tỷ đồng", "2 | Tỷ lệ hộ nghèo | <= 1.4 %"],
  ],
  [
    "sentences in numbered rows that no head names",
    `1 | Chăn nuôi | Tổng đàn gia súc; tổng đàn gia cầm
     2 | Kinh tế tập thể | Phấn đấu thành lập mới ít nhất 03 tổ hợp tác
     3 | Thu nhập | Thu nhập bình quân đầu người đạt 65 triệu đồng
     4 | Chuyển đổi số | Tỷ lệ hồ sơ nộp trực tuyến đạt 82%; không để xảy ra sự cố mất dữ liệu`,
    [
      "2 | Thành lập mới tổ hợp tác | >= 3 tổ hợp tác",
      "3 | Thu nhập bình quân đầu người | >= 65 triệu đồng",
      "4 | Tỷ lệ hồ sơ nộp trực tuyến | >= 82 %",
      "4 | Không để xảy ra sự cố mất dữ liệu | maintain 0 sự cố",
    ],
  ],
  [
    "numbers that stand before the names are no figures",
    `Chỉ tiêu | ĐVT | Ước TH 2025 | KH 2026
     1. Tổng giá trị sản xuất | Tỷ đồng | 1.846,3 | 2.075
     2. Tỷ lệ hộ nghèo | % | 2,15 | 1,4
     2.1. Hộ nghèo dân tộc thiểu số | % | 4 | 3`,
    [
      "1 | Tổng giá trị sản xuất | >= 2075 tỷ đồng",
      "2 | Tỷ lệ hộ nghèo | <= 1.4 %",
      "2.1 | Tỷ lệ hộ nghèo: Hộ nghèo dân tộc thiểu số | <= 3 %",
    ],
  ],
  [
    "a table of all years of the phase that the title names before its first year is the phase's",
    `TT | Chỉ tiêu | ĐVT | TH 2025 | 2026 | 2027 | 2028 | 2029 | 2030
     1 | Tỷ lệ hộ nghèo | % | 4,8 | 4,0 | 3,2 | 2,5 | 1,9 | 1,4`,
    ["1 | Tỷ lệ hộ nghèo | <= 1.4 %"],
    { title: "Kế hoạch xây dựng nông thôn mới giai đoạn 2026 - 2030 và năm 2026", year: 2026 },
  ],
  [
    "and that of its first year where the title names this one first",
    `TT | Chỉ tiêu | ĐVT | TH 2025 | 2026 | 2027 | 2028 | 2029 | 2030
     1 | Tỷ lệ hộ nghèo | % | 4,8 | 4,0 | 3,2 | 2,5 | 1,9 | 1,4`,
    ["1 | Tỷ lệ hộ nghèo | <= 4 %"],
    { title: "Kế hoạch năm 2026 và khung kế hoạch 5 năm 2026 - 2030", year: 2026 },
  ],
  [
    "a bare “Kế hoạch” beside that of the year before is the plan's own",
    `TT | Chỉ tiêu | ĐVT | TH 2024 | KH 2025 | Ước TH 2025 | Kế hoạch
     1 | Tỷ lệ hộ nghèo | % | 4,8 | 4,0 | 3,9 | 3,2`,
    ["1 | Tỷ lệ hộ nghèo | <= 3.2 %"],
    { before: ["Chỉ tiêu kế hoạch năm 2026"], year: 2025 },
  ],
  [
    "plans of different things over places",
    `STT | Tên thôn | Dân số (người) | BHXH tự nguyện (người) | < | Số người tham gia BHYT kế hoạch năm 2027 (người)
     ^ | ^ | ^ | Thực hiện năm 2026 | Kế hoạch năm 2027 | ^
     1 | Thôn Đồi Mây | 612 | 38 | 46 | 590
     2 | Thôn Khe Vải | 548 | 21 | 30 | 522`,
    [
      "1 | Thôn Đồi Mây: BHXH tự nguyện | >= 46 người",
      "1 | Thôn Đồi Mây: Số người tham gia BHYT | >= 590 người",
      "2 | Thôn Khe Vải: BHXH tự nguyện | >= 30 người",
      "2 | Thôn Khe Vải: Số người tham gia BHYT | >= 522 người",
    ],
    { year: 2027 },
  ],
  [
    "a head that a new page prints again parts nothing",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Diện tích trồng rừng tập trung | ha | 3.300
     TT | Chỉ tiêu | ĐVT | KH 2026
     | Trong đó: - Rừng phòng hộ | ha | 300
     | - Rừng sản xuất | ha | 3.000`,
    [
      "1 | Diện tích trồng rừng tập trung | >= 3300 ha",
      "1 | Diện tích trồng rừng tập trung: Rừng phòng hộ | >= 300 ha",
      "1 | Diện tích trồng rừng tập trung: Rừng sản xuất | >= 3000 ha",
    ],
  ],
  [
    "a row whose figures have words before them is no head",
    `Chỉ tiêu | ĐVT | TH 2024 | Ước TH 2025 | KH 2026
     Tổng mức bán lẻ hàng hóa | Tỷ đồng | 800 | 900 | 950
     Chỉ số sản xuất công nghiệp | % | Tăng 9,1 | Tăng 11 | Tăng 13
     Tỷ lệ lao động qua đào tạo | % | 26,2 | 28 | 30`,
    [
      "Tổng mức bán lẻ hàng hóa | >= 950 tỷ đồng",
      "Chỉ số sản xuất công nghiệp | >= 13 %",
      "Tỷ lệ lao động qua đào tạo | >= 30 %",
    ],
  ],
  [
    "a mark for the unit of the row above, and numbers of columns of which one was left out",
    `Chỉ tiêu | ĐVT | Ước TH 2025 | KH 2026
     B | C | 1 | 2
     Thu ngân sách trên địa bàn | Tỷ đồng | 18 | 20
     Thu tiền sử dụng đất | " | 8 | 9
     Thu thuế và phí | - nt - | 10 | 11
     Đàn gia cầm (1.000 con) | | 90 | 95`,
    [
      "Thu ngân sách trên địa bàn | >= 20 tỷ đồng",
      "Thu tiền sử dụng đất | >= 9 tỷ đồng",
      "Thu thuế và phí | >= 11 tỷ đồng",
      "Đàn gia cầm | >= 95 1.000 con",
    ],
  ],
  [
    "a copied head whose wide headings stand over their first columns, and no heading over the names",
    ` | Thực hiện 2025 | | Kế hoạch 2026 |
      | Diện tích (ha) | Sản lượng (tấn) | Diện tích (ha) | Sản lượng (tấn)
     Ngô | 98 | 499 | 105 | 546
     Lạc | 142 | 390 | 150 | 420`,
    [
      "Ngô: Diện tích | >= 105 ha",
      "Ngô: Sản lượng | >= 546 tấn",
      "Lạc: Diện tích | >= 150 ha",
      "Lạc: Sản lượng | >= 420 tấn",
    ],
  ],
  [
    "a head that nobody knows but for its plan, with notes beside",
    `Cây | Kế hoạch vụ đông năm 2025 | < | Ghi chú
     ^ | Diện tích (ha) | Sản lượng (tấn) | ^
     Khoai tây | 640 | 9.760 | Theo hợp đồng
     Rau, đậu các loại | 4.300 | 62.780 |`,
    [
      "Khoai tây: Diện tích | >= 640 ha",
      "Khoai tây: Sản lượng | >= 9760 tấn",
      "Rau, đậu các loại: Diện tích | >= 4300 ha",
      "Rau, đậu các loại: Sản lượng | >= 62780 tấn",
    ],
  ],
  [
    "rows that name people and places set nothing",
    `1 | Tổ trưởng | Nhà văn hóa thôn 3 | 0912 345 678
     2 | Tổ phó | Nhà văn hóa thôn 5 | 0912 345 679
     3 | Thành viên | Trạm y tế, cách 2 km | 0912 345 670`,
    [],
  ],
  [
    "a rank by its unit: a smaller number is a better place",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Chỉ số năng lực cạnh tranh (PCI) | Thứ hạng | 20
     2 | Chỉ số hài lòng | Điểm | 85`,
    ["1 | Chỉ số năng lực cạnh tranh (PCI) | <= 20 thứ hạng", "2 | Chỉ số hài lòng | >= 85 điểm"],
  ],
  [
    "below years that stand over their first column only, headings with units are measures of each year",
    `TT | Sản phẩm | Kế hoạch 2029 | | Kế hoạch 2030 |
       | | Lượng (Tấn) | Giá trị xuất khẩu (Nghìn USD) | Lượng (Tấn) | Giá trị xuất khẩu (Nghìn USD)
     1 | Xoài | 16.800 | 9.300 | 18.000 | 10.000
     2 | Nhãn | 8.000 | 28.500 | 8.500 | 30.200`,
    [
      "1 | Xoài: Lượng | >= 18000 tấn",
      "1 | Xoài: Giá trị xuất khẩu | >= 10000 nghìn USD",
      "2 | Nhãn: Lượng | >= 8500 tấn",
      "2 | Nhãn: Giá trị xuất khẩu | >= 30200 nghìn USD",
    ],
    { year: 2030 },
  ],
  [
    "numbers that a printed page left no room before",
    `STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025
      | 1Tổng đàn gia súc | Con | 11.900
      | - Đàn trâu, bò | Con | 2.450
      | 2Tỷ lệ hộ nghèo | % | 1,4`,
    [
      "1 | Tổng đàn gia súc | >= 11900 con",
      "1 | Tổng đàn gia súc: Đàn trâu, bò | >= 2450 con",
      "2 | Tỷ lệ hộ nghèo | <= 1.4 %",
    ],
  ],
  [
    "what is measured of a crop is named by its label, and not by the sum of crops above it",
    `TT | Chỉ tiêu | ĐVT | TH 2024 | KH 2025
     3 | Tổng diện tích gieo trồng | Ha | 1.148 | 1.135
       | a. Lúa cả năm | | |
       | - Diện tích | Ha | 742 | 730
       | - Năng suất | Tạ/ha | 61,3 | 62
     4 | Sản lượng lương thực | Tấn | 5.100 | 5.200
     4.1 | Ngô | | |
     - | Diện tích | Ha | 50 | 52`,
    [
      "3 | Tổng diện tích gieo trồng | >= 1135 ha",
      "a | Lúa cả năm: Diện tích | >= 730 ha",
      "a | Lúa cả năm: Năng suất | >= 62 tạ/ha",
      "4 | Sản lượng lương thực | >= 5200 tấn",
      "4.1 | Ngô: Diện tích | >= 52 ha",
    ],
    { year: 2025 },
  ],
  [
    "the first of several grades stands in the row of their whole, and the whole school is the sum of its classes",
    `TT | Nội dung | Khối 6 | Khối 7 | Toàn trường
     1 | Rèn luyện: Tốt | 82% | 83% | 84,4%
       | Khá | 16% | 15% | 14,3%
     2 | Học tập: Tốt | 12% | 12% | 12,2%`,
    ["1 | Rèn luyện: Tốt | = 84.4 %", "1 | Rèn luyện: Khá | = 14.3 %", "2 | Học tập: Tốt | = 12.2 %"],
  ],
  [
    "parts behind 'Trong đó: +' stand beside those that follow with a plus",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Tổng giá trị sản xuất | Tỷ đồng | 512
       | Trong đó: + Nông nghiệp | Tỷ đồng | 210
       | + Công nghiệp | Tỷ đồng | 142
       | Tỷ lệ so với GRDP | % | 40
     2 | Hộ nghèo | hộ | 8`,
    [
      "1 | Tổng giá trị sản xuất | >= 512 tỷ đồng",
      "1 | Tổng giá trị sản xuất: Nông nghiệp | >= 210 tỷ đồng",
      "1 | Tổng giá trị sản xuất: Công nghiệp | >= 142 tỷ đồng",
      "1 | Tổng giá trị sản xuất: Tỷ lệ so với GRDP | >= 40 %",
      "2 | Hộ nghèo | <= 8 hộ",
    ],
  ],
  [
    "what is measured of a field is named with the group of rows that it stands in",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     I | Công nghiệp | |
     1 | Giá trị sản xuất (giá SS 2010) | Tỷ đồng | 13.900
     II | Bò sữa | |
     - | Tổng đàn | Con | 29.000
     III | Chỉ tiêu kinh tế | |
     1 | Giá trị sản xuất | Tỷ đồng | 20.000`,
    [
      "1 | Công nghiệp: Giá trị sản xuất (giá SS 2010) | >= 13900 tỷ đồng",
      "Bò sữa: Tổng đàn | >= 29000 con",
      "1 | Giá trị sản xuất | >= 20000 tỷ đồng",
    ],
  ],
  [
    "where the table has no groups, its title says the field",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Giá trị sản xuất (giá SS 2010) | Tỷ đồng | 4.350
     2 | Tổng đàn lợn | Con | 29.000`,
    ["1 | Nông nghiệp - thủy sản: Giá trị sản xuất (giá SS 2010) | >= 4350 tỷ đồng", "2 | Tổng đàn lợn | >= 29000 con"],
    { before: ["Biểu 1. Nông nghiệp - thủy sản"] },
  ],
  [
    "amounts under a title of a plan, where no column is called one",
    `Cây trồng | Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)
     Lúa xuân | 320 | 62 | 1.984
     Ngô | 150 | 45 | 675`,
    [
      "Lúa xuân: Diện tích | >= 320 ha",
      "Lúa xuân: Năng suất | >= 62 tạ/ha",
      "Lúa xuân: Sản lượng | >= 1984 tấn",
      "Ngô: Diện tích | >= 150 ha",
      "Ngô: Năng suất | >= 45 tạ/ha",
      "Ngô: Sản lượng | >= 675 tấn",
    ],
    { before: ["Kế hoạch sản xuất trồng trọt năm 2026"] },
  ],
  [
    "quarters without their year are a target each",
    `TT | Chỉ tiêu | ĐVT | Quý I | Quý II
     1 | Thu ngân sách | Triệu đồng | 200 | 300`,
    ["1 | Thu ngân sách: Quý I | >= 200 triệu đồng", "1 | Thu ngân sách: Quý II | >= 300 triệu đồng"],
    { year: 2026 },
  ],
  [
    "the rest of a name that stands below its row",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Tổng giá trị sản xuất trên | Tỷ đồng | 512
       | địa bàn xã | |
     2 | Hộ nghèo | hộ | 8`,
    ["1 | Tổng giá trị sản xuất trên địa bàn xã | >= 512 tỷ đồng", "2 | Hộ nghèo | <= 8 hộ"],
  ],
  [
    "places have their own where the row leaves the whole open",
    `TT | Chỉ tiêu | ĐVT | Tổng số KH 2026 | Chia theo xã, phường | <
     ^ | ^ | ^ | ^ | Xã Suối Ngàn | Phường Gò Sao
     1 | Thu ngân sách | Tỷ đồng | 672,5 | 300 | 372,5
     2 | Tỷ lệ giải ngân vốn đầu tư công | % | - | 98 | 95`,
    [
      "1 | Thu ngân sách | >= 672.5 tỷ đồng",
      "Xã Suối Ngàn | 2 | Tỷ lệ giải ngân vốn đầu tư công: Xã Suối Ngàn | >= 98 %",
      "Phường Gò Sao | 2 | Tỷ lệ giải ngân vốn đầu tư công: Phường Gò Sao | >= 95 %",
    ],
    { year: 2026 },
  ],
  [
    "a sum of quarters over places says nothing of what is counted, but the caption does",
    `TT | Đơn vị | ĐVT | Quý I | Quý II | Cả năm
     1 | Phường Trung Lương | Người | 15 | 25 | 100
       | Tổng cộng | Người | 92 | 150 | 615`,
    [
      "1 | Phường Trung Lương: số người tham gia bhxh tự nguyện phát triển mới | >= 100 người",
      "Tổng cộng: số người tham gia bhxh tự nguyện phát triển mới | >= 615 người",
    ],
    { before: ["Số người tham gia BHXH tự nguyện phát triển mới năm 2024 giao như sau:"], year: 2024 },
  ],
  [
    "what describes places stands aside where another heading names the plan's year; what is counted is its unit",
    `STT | Cụm | Tổng số xã | Số thôn | Xã đạt chuẩn năm 2026
     1 | Cụm đồng bằng | 24 | 212 | 11
       | Tổng cộng | 62 | 523 | 20`,
    ["1 | Cụm đồng bằng: Xã đạt chuẩn | >= 11 xã", "Tổng cộng: Xã đạt chuẩn | >= 20 xã"],
    { year: 2026 },
  ],
  [
    "what there is at the beginning of the year is no target, and amounts over places are of what the wider heading says",
    `TT | Đơn vị | Số hộ nghèo đầu năm 2026 | < | Chỉ tiêu giảm hộ nghèo năm 2026 | <
     ^ | ^ | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%)
     1 | Xã An Bình | 250 | 12,1 | 60 | 2,9`,
    ["1 | Xã An Bình: Giảm hộ nghèo: số hộ | reduce>= 60 hộ", "1 | Xã An Bình: Giảm hộ nghèo: tỷ lệ | reduce>= 2.9 %"],
    { year: 2026 },
  ],
  [
    "under a heading of results only what is planned for the year to come is a target",
    `TT | Chỉ tiêu | ĐVT | KH 2025 | TH 2025 | KH 2026
     1 | Thu ngân sách | Tỷ đồng | 70 | 75 | 80`,
    ["1 | Thu ngân sách | >= 80 tỷ đồng"],
    { year: 2026, section: "results", before: ["Kết quả thực hiện năm 2025"] },
  ],
  [
    "a head of two rows with a code row",
    `TT | Tên chỉ tiêu | Đơn vị | Năm 2025 | < | KH 2026 so với ước TH 2025 (%)
     ^ | ^ | ^ | Ước TH | < | ^
     A | B | C | 1 | 2 | 3=2/1
     1 | Thu ngân sách | triệu đồng | 23.846 | | 105,7`,
    [],
  ],
  [
    "each tier's figure is a target of its level",
    `TT | Tên chỉ tiêu | Đơn vị tính | Năm 2025 | < | Kế hoạch năm 2026 | < | HĐND xã giao so với ước TH 2025 (%)
     ^ | ^ | ^ | Kế hoạch | Ước TH | Tỉnh giao | HĐND xã giao | ^
     1 | Trồng rừng tập trung | Ha | 60 | 62,3 | 60 | 65 | 104,3
     2 | Tỷ lệ thất nghiệp | % | <2 | 1,7 | | <1,8 |`,
    [
      "Tỉnh giao | 1 | Trồng rừng tập trung | >= 60 ha",
      "HĐND xã giao | 1 | Trồng rừng tập trung | >= 65 ha",
      "HĐND xã giao | 2 | Tỷ lệ thất nghiệp | < 1.8 %",
    ],
    { year: 2026 },
  ],
  [
    "several years: the last one of a plan for all of them",
    `STT | Chỉ tiêu | Đơn vị | Ước TH 2025 | Kế hoạch 5 năm 2026 - 2030 | < | < | Bình quân 5 năm
     ^ | ^ | ^ | ^ | Năm 2026 | Năm 2028 | Năm 2030 | ^
     1 | Thu ngân sách | Tỷ đồng | 742 | 800 | 845 | 900 | 860`,
    ["1 | Thu ngân sách | >= 900 tỷ đồng"],
    { title: "Kế hoạch phát triển kinh tế - xã hội giai đoạn 2026 - 2030", year: 2030 },
  ],
  [
    "several years that end before the plan does: what it sets for its phase",
    `STT | Chỉ tiêu | Đơn vị | Ước TH 2025 | Kế hoạch 5 năm 2026 - 2030 | < | <
     ^ | ^ | ^ | ^ | Năm 2026 | Năm 2027 | Giai đoạn 2026 - 2030
     1 | Thu ngân sách | Tỷ đồng | 742 | 800 | 845 | 4.500`,
    ["1 | Thu ngân sách | >= 4500 tỷ đồng"],
    { title: "Kế hoạch phát triển kinh tế - xã hội giai đoạn 2026 - 2030", year: 2030 },
  ],
  [
    "several years: the phase in the table's title is nearer than the year of the document",
    `STT | Chỉ tiêu | Đơn vị | Năm 2026 | Năm 2027 | Năm 2028
     1 | Thu ngân sách | Tỷ đồng | 742 | 800 | 845`,
    ["1 | Thu ngân sách | >= 845 tỷ đồng"],
    { title: "Nghị quyết kỳ họp năm 2026", year: 2026, before: ["CHỈ TIÊU KẾ HOẠCH GIAI ĐOẠN 2026 - 2028"] },
  ],
  [
    "several years: in a yearly plan its own, whatever steps the columns are",
    `STT | Chỉ tiêu | Đơn vị | 2026 | 2027 | 2028
     1 | Thu ngân sách | Tỷ đồng | 742 | 800 | 845`,
    ["1 | Thu ngân sách | >= 800 tỷ đồng"],
    { title: "Kế hoạch năm 2027", year: 2027, before: ["Chỉ tiêu theo lộ trình giai đoạn 2026 - 2028:"] },
  ],
  [
    "the whole of a structure is no target, and words that set no figure are none",
    `STT | Chỉ tiêu | Đơn vị | KH 2026
     1 | Cơ cấu kinh tế | % | 100
      | - Nông nghiệp | % | 40
      | - Dịch vụ | % | 60
     2 | Phổ cập giáo dục | | Hoàn thành
     3 | Danh hiệu | | Đơn vị Quyết thắng`,
    ["1 | Cơ cấu kinh tế: Nông nghiệp | = 40 %", "1 | Cơ cấu kinh tế: Dịch vụ | = 60 %"],
  ],
  [
    "none that there shall be, in the cell's words or the name's",
    `STT | Chỉ tiêu | Đơn vị | KH 2026
     1 | Số vụ cháy, nổ lớn | | Không để xảy ra
     2 | Tội phạm có tổ chức | | Không để hình thành
     3 | Hộ nghèo | hộ | Không còn
     4 | Đảng viên vi phạm | | Không có
     5 | Không có tội phạm nghiêm trọng | | Đạt`,
    [
      "1 | Số vụ cháy, nổ lớn | maintain 0 vụ",
      "2 | Tội phạm có tổ chức | maintain 0",
      "3 | Hộ nghèo | <= 0 hộ",
      "4 | Đảng viên vi phạm | <= 0 đảng viên",
      "5 | Không có tội phạm nghiêm trọng | <= 0",
    ],
  ],
  [
    "many years that nothing else says the plan's year of, and codes that tell parts",
    `Mã chỉ tiêu | Chỉ tiêu | ĐVT | NĂM 2026 | NĂM 2027 | NĂM 2028 | NĂM 2029 | NĂM 2030 | Giai đoạn 2026 - 2030
     KT01 | Tốc độ tăng giá trị sản phẩm | % | 10,3 | 10,2 | 10,4 | 10,1 | 10,0 | 10,2
     KT01a | Nông nghiệp | % | 4,5 | 4,5 | 4,3 | 4,2 | 4,0 | 4,3
     KT02 | Thu ngân sách | tỷ đồng | 8 | 8,5 | 9 | 9,5 | 11 | 46`,
    [
      "KT01 | Tốc độ tăng giá trị sản phẩm | >= 10 %",
      "KT01a | Tốc độ tăng giá trị sản phẩm: Nông nghiệp | >= 4 %",
      "KT02 | Thu ngân sách | >= 11 tỷ đồng",
    ],
  ],
  [
    "falls that the head speaks of, and that the name ends in",
    `STT | Thôn | Hộ nghèo đầu năm | Chỉ tiêu giảm năm 2026 | <
     ^ | ^ | ^ | Số hộ | Tỷ lệ (%)
     1 | Thôn Đồng Cao | 21 | 6 | 3,9
     2 | Thôn Suối Cạn | 17 | 5 | 4,2`,
    [
      "1 | Thôn Đồng Cao: Số hộ giảm | reduce>= 6 hộ",
      "1 | Thôn Đồng Cao: Tỷ lệ giảm | reduce>= 3.9 %",
      "2 | Thôn Suối Cạn: Số hộ giảm | reduce>= 5 hộ",
      "2 | Thôn Suối Cạn: Tỷ lệ giảm | reduce>= 4.2 %",
    ],
  ],
  [
    "several things in one cell, each with its words or its unit",
    `STT | Nội dung | Mức phấn đấu | Ghi chú
     1 | Tai nạn giao thông | Giảm 10% số vụ, 5% số người bị thương |
     2 | Tập huấn | 04 lớp/160 lượt người |
     3 | Doanh nghiệp công nghệ | 40 DN |
     4 | Camera lắp mới | 25 - 30 mắt |
     5 | Tỷ lệ hộ nghèo giảm trong năm (%) | 4,5 |
     6 | Tỷ lệ (%) hộ nhận tờ gấp | 90 |`,
    [
      "1 | Tai nạn giao thông: số vụ | reduce>= 10 %",
      "1 | Tai nạn giao thông: số người bị thương | reduce>= 5 %",
      "2 | Tập huấn | >= 4 lớp",
      "2 | Tập huấn | >= 160 lượt người",
      "3 | Doanh nghiệp công nghệ | >= 40 doanh nghiệp",
      "4 | Camera lắp mới | = 25..30 mắt",
      "5 | Tỷ lệ hộ nghèo giảm trong năm | reduce>= 4.5 %",
      "6 | Tỷ lệ hộ nhận tờ gấp | >= 90 %",
    ],
  ],
  [
    "signs that compare in a column of their own",
    `Mã | Chỉ tiêu | So sánh | Giá trị | Đơn vị
     01 | Vốn thu hút | >= | 350 | triệu USD
     02 | Tỷ lệ lấp đầy | ≥ | 75 | %
     03 | Lao động tăng thêm | khoảng | 2.500 | người`,
    ["01 | Vốn thu hút | >= 350 triệu USD", "02 | Tỷ lệ lấp đầy | >= 75 %", "03 | Lao động tăng thêm | ~ 2500 người"],
  ],
  [
    "words in small letters go on with what stands above, a total alone with the title",
    `STT | Nội dung | ĐVT | KH 2026
      | Tổng số | ha | 300
     1 | Chè | ha | 90
      | Trong đó: trồng mới | ha | 5`,
    ["Tổng số trồng cây công nghiệp | >= 300 ha", "1 | Chè | >= 90 ha", "1 | Chè: trồng mới | >= 5 ha"],
    { before: ["CHỈ TIÊU TRỒNG CÂY CÔNG NGHIỆP NĂM 2026"] },
  ],
  [
    "whom a share is taken of is no target, and the noun behind “Số” is the unit",
    `STT | Xã | Số hộ sống gần rừng | Số hộ ký cam kết | Tỷ lệ (%)
     1 | Xã An Mẫu | 642 | 603 | 97,1
     2 | Xã Tân Thử | 518 | 503 | 97,3`,
    [
      "1 | Xã An Mẫu: Số hộ ký cam kết | >= 603 hộ",
      "1 | Xã An Mẫu: Tỷ lệ ký cam kết | >= 97.1 %",
      "2 | Xã Tân Thử: Số hộ ký cam kết | >= 503 hộ",
      "2 | Xã Tân Thử: Tỷ lệ ký cam kết | >= 97.3 %",
    ],
  ],
  [
    "a year of the title that no column has gives way to the document's",
    `TT | Chỉ tiêu | ĐVT | TH 2024 | KH 2025
     1 | Số lượt khám | lượt | 9.416 | 9.500`,
    ["1 | Số lượt khám | >= 9500 lượt"],
    { before: ["Giữ vững bộ tiêu chí đến năm 2030"], year: 2025 },
  ],
  [
    "a result that names no year and has somebody in charge of it is asked for",
    `TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi
     1 | Tỷ lệ thủ tục trực tuyến | % | 100% | Văn phòng
     2 | Tỷ lệ báo cáo trên hệ thống | % | 95% | Phòng Kinh tế`,
    ["1 | Tỷ lệ thủ tục trực tuyến | >= 100 %", "2 | Tỷ lệ báo cáo trên hệ thống | >= 95 %"],
  ],
  [
    "a cell that sets more than one target",
    `STT | Chỉ tiêu | Kế hoạch
     1 | Tăng trưởng | 6 - 6,5%, phấn đấu 7%
     2 | Lao động qua đào tạo | 70%, trong đó có bằng cấp 29%
     3 | Xuất khẩu | 575 triệu USD, tăng 15%`,
    [
      "1 | Tăng trưởng | = 6..6.5 %",
      "1 | Tăng trưởng: phấn đấu | >= 7 %",
      "2 | Lao động qua đào tạo | >= 70 %",
      "2 | Lao động qua đào tạo: bằng cấp | >= 29 %",
      "3 | Xuất khẩu | >= 575 triệu USD",
    ],
  ],
  [
    "bare years",
    `TT | Chỉ tiêu | ĐVT | 2025 | 2026 | 2027
     1 | Sản lượng lúa | tấn | 100 | 110 | 120`,
    ["1 | Sản lượng lúa | >= 110 tấn"],
    { year: 2026 },
  ],
  [
    "quarters are parts of the year",
    `TT | Nội dung | ĐVT | Kế hoạch năm 2026 | Trong đó | < | < | <
     ^ | ^ | ^ | ^ | Quý I | Quý II | Quý III | Quý IV
     1 | Thu phí | triệu đồng | 400 | 100 | 90 | 110 | 100`,
    ["1 | Thu phí | >= 400 triệu đồng"],
  ],
  [
    "units in brackets, groups without figures, words and ranges in cells",
    `Stt | Chỉ tiêu chủ yếu | Kế hoạch năm 2021
     I | Kinh tế | <
     1 | Tốc độ tăng trưởng GRDP (%) | 7,5 - 8,0
     2 | Kim ngạch xuất khẩu (triệu USD) | 575 (tăng 15%)
     3 | GRDP bình quân đầu người (USD) | >2.300
     4 | Thu ngân sách (tỷ đồng), trong đó: | tăng từ 8-10%
     Tr.đó: | - Thu nội địa | 9.000
     II | XÃ HỘI | <
     5 | Tỷ lệ hộ nghèo còn (%) | 4,33
     6 | Số xã đạt chuẩn nông thôn mới (xã) | 07 - 09
     7 | Số thôn văn hóa (thôn) | 08/09`,
    [
      "1 | Tốc độ tăng trưởng GRDP | = 7.5..8 %",
      "2 | Kim ngạch xuất khẩu | >= 575 triệu USD",
      "3 | GRDP bình quân đầu người | > 2300 USD",
      "4 | Thu ngân sách | = 8..10 %",
      "4 | Thu nội địa | >= 9000 tỷ đồng",
      "5 | Tỷ lệ hộ nghèo còn | <= 4.33 %",
      "6 | Số xã đạt chuẩn nông thôn mới | = 7..9 xã",
      "7 | Số thôn văn hóa | >= 8 thôn",
    ],
  ],
  [
    "comparisons in the cell, the name and the note",
    `TT | Chỉ tiêu | ĐVT | KH 2025 | Ghi chú
     1 | Tỷ lệ thất nghiệp | % | dưới 2,8 |
     2 | Tỷ lệ hộ sử dụng nước sạch | % | ≥ 95 |
     3 | Tỷ lệ hồ sơ trực tuyến | % | Từ 80% trở lên |
     4 | Thời gian chờ | | Không quá 15 phút/lượt |
     5 | Khách du lịch | nghìn lượt | khoảng 2.400 |
     6 | Giảm tỷ lệ hộ nghèo | % | 0,5 |
     7 | Mức giảm tỷ suất sinh | ‰ | 0,1 |
     8 | Số vụ tai nạn giao thông giảm so với năm 2024 | % | 5 - 10 |
     9 | Tỷ lệ hộ cận nghèo | % | giảm còn dưới 1 |
     10 | Tỷ suất sinh thô | ‰ | Giảm 0,2 |
     11 | Áp dụng biện pháp tránh thai | % | Duy trì 75 |
     12 | Duy trì phổ cập giáo dục | % | 100 |
     13 | Sự cố mất an toàn thông tin | vụ | Không để xảy ra |
     14 | Số ca tử vong do dại | Ca | 0 |
     15 | Tỷ lệ trễ hạn | % | 2 | Không quá
     16 | Tỷ lệ đi học đúng độ tuổi | % | 95 | trở lên
     17 | Trạm y tế | | Đạt chuẩn |
     18 | Doanh nghiệp thành lập mới | DN | 15-17 |
     19 | Thời gian giải quyết một hồ sơ | ngày | rút xuống 8 |
     20 | Tỷ lệ che phủ rừng | | giữ 38,6% |`,
    [
      "1 | Tỷ lệ thất nghiệp | < 2.8 %",
      "2 | Tỷ lệ hộ sử dụng nước sạch | >= 95 %",
      "3 | Tỷ lệ hồ sơ trực tuyến | >= 80 %",
      "4 | Thời gian chờ | <= 15 phút/lượt",
      "5 | Khách du lịch | ~ 2400 nghìn lượt",
      "6 | Giảm tỷ lệ hộ nghèo | reduce>= 0.5 %",
      "7 | Mức giảm tỷ suất sinh | reduce>= 0.1 ‰",
      "8 | Số vụ tai nạn giao thông giảm so với năm 2024 | reduce= 5..10 %",
      "9 | Tỷ lệ hộ cận nghèo | < 1 %",
      "10 | Tỷ suất sinh thô | reduce>= 0.2 ‰",
      "11 | Áp dụng biện pháp tránh thai | maintain 75 %",
      "12 | Duy trì phổ cập giáo dục | maintain 100 %",
      "13 | Sự cố mất an toàn thông tin | maintain 0 vụ",
      "14 | Số ca tử vong do dại | <= 0 ca",
      "15 | Tỷ lệ trễ hạn | <= 2 %",
      "16 | Tỷ lệ đi học đúng độ tuổi | >= 95 %",
      "18 | Doanh nghiệp thành lập mới | = 15..17 doanh nghiệp",
      "19 | Thời gian giải quyết một hồ sơ | <= 8 ngày",
      "20 | Tỷ lệ che phủ rừng | maintain 38.6 %",
    ],
  ],
  [
    "a label without figures is before its parts, a name that stands twice takes its parent's",
    `TT | Chỉ tiêu | ĐVT | KH 2025
     1 | Tốc độ tăng GRDP | % | 8
      | - Dịch vụ | % | 7,8
      | - Công nghiệp | % | 9
     2 | Cơ cấu kinh tế | |
      | - Dịch vụ | % | 36,9
      | - Nông nghiệp | % | 63,1
     3 | Suy dinh dưỡng trẻ em: | |
      | + Thể thấp còi | % | 9,5`,
    [
      "1 | Tốc độ tăng GRDP | >= 8 %",
      "1 | Tốc độ tăng GRDP: Dịch vụ | >= 7.8 %",
      "1 | Tốc độ tăng GRDP: Công nghiệp | >= 9 %",
      "2 | Cơ cấu kinh tế: Dịch vụ | = 36.9 %",
      "2 | Cơ cấu kinh tế: Nông nghiệp | = 63.1 %",
      "3 | Suy dinh dưỡng trẻ em: Thể thấp còi | <= 9.5 %",
    ],
  ],
  [
    "years to come beside their phase are held to the last one",
    `TT | Chỉ tiêu | ĐVT | NĂM 2026 | NĂM 2027 | NĂM 2028 | Giai đoạn 2026 - 2028
     1 | Độ che phủ rừng | % | 41 | 42 | 43 | 43
     2 | Đào tạo nghề | người | 60 | 65 | 70 | 195`,
    ["1 | Độ che phủ rừng | >= 43 %", "2 | Đào tạo nghề | >= 70 người"],
  ],
  [
    "a name over two rows, a unit said once",
    `TT | Chỉ tiêu | ĐVT | KH 2025
     1 | Tỷ lệ người dân tham gia | |
      | bảo hiểm y tế | % | 95
     2 | Diện tích gieo trồng | ha | 100
      | - Ngô | nt | 20
      | - Lạc | | 30`,
    [
      "1 | Tỷ lệ người dân tham gia bảo hiểm y tế | >= 95 %",
      "2 | Diện tích gieo trồng | >= 100 ha",
      "2 | Diện tích gieo trồng: Ngô | >= 20 ha",
      "2 | Diện tích gieo trồng: Lạc | >= 30 ha",
    ],
  ],
  [
    "parts that don't say how they are measured take their whole's name, rows under a letter don't",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     A | TỔNG THU | tỷ đồng | 90
     1 | Lệ phí trước bạ | tỷ đồng | 12
     2 | Tỷ lệ lao động qua đào tạo | % | 71
      | Trong đó: có chứng chỉ | % | 30
     3 | Tổng số giường bệnh | giường | 700
      | + Công lập | giường | 640
     4 | Tỷ lệ che phủ rừng | % | 45
      | Trồng rừng mới | ha | 150`,
    [
      "A | TỔNG THU | >= 90 tỷ đồng",
      "1 | Lệ phí trước bạ | >= 12 tỷ đồng",
      "2 | Tỷ lệ lao động qua đào tạo | >= 71 %",
      "2 | Tỷ lệ lao động qua đào tạo: có chứng chỉ | >= 30 %",
      "3 | Tổng số giường bệnh | >= 700 giường",
      "3 | Tổng số giường bệnh: Công lập | >= 640 giường",
      "4 | Tỷ lệ che phủ rừng | >= 45 %",
      "4 | Trồng rừng mới | >= 150 ha",
    ],
  ],
  [
    "what is measured of a crop that a row above names",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Tổng sản lượng lương thực | tấn | 900
      | - Lúa nước: Diện tích | ha | 100
      | Năng suất | tạ/ha | 57
      | Sản lượng | tấn | 570
      | - Diện tích ngô | ha | 60
      | Sản lượng | tấn | 270`,
    [
      "1 | Tổng sản lượng lương thực | >= 900 tấn",
      "1 | Lúa nước: Diện tích | >= 100 ha",
      "Lúa nước: Năng suất | >= 57 tạ/ha",
      "Lúa nước: Sản lượng | >= 570 tấn",
      "1 | Diện tích ngô | >= 60 ha",
      "ngô: Sản lượng | >= 270 tấn",
    ],
  ],
  [
    "a heading merged across the row is no unit, one in brackets is",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     I | DÂN SỐ | < | <
     1 | Tỷ số giới tính khi sinh (số bé trai/100 bé gái) | | 112`,
    ["1 | Tỷ số giới tính khi sinh (số bé trai/100 bé gái) | <= 112 bé trai/100 bé gái"],
  ],
  [
    "a part in brackets behind the figure",
    `TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Khách tham quan | nghìn lượt | 4.200 (trong đó nước ngoài 310)`,
    ["1 | Khách tham quan | >= 4200 nghìn lượt", "1 | Khách tham quan: nước ngoài | >= 310 nghìn lượt"],
  ],
  [
    "a heading over names that nobody knows, above what is measured",
    `Giống cây | Kế hoạch vụ đông năm 2026 | <
     ^ | Diện tích (ha) | Sản lượng (tấn)
     Khoai tây | 640 | 9.760
     Rau các loại | 4.300 | 62.780`,
    [
      "Khoai tây: Diện tích | >= 640 ha",
      "Khoai tây: Sản lượng | >= 9760 tấn",
      "Rau các loại: Diện tích | >= 4300 ha",
      "Rau các loại: Sản lượng | >= 62780 tấn",
    ],
  ],
  [
    "a whole above its places is the plan's own; how long something lasts is no part of the year",
    `TT | Đơn vị | Kế hoạch năm 2026 | <
     ^ | ^ | Số hộ thoát nghèo (hộ) | Lao động học nghề dưới 3 tháng (người)
      | Toàn xã | 57 | 120
     1 | Thôn Nà Lang | 30 | 70
     2 | Thôn Khau Cút | 27 | 50`,
    ["Toàn xã: Số hộ thoát nghèo | >= 57 hộ", "Toàn xã: Lao động học nghề dưới 3 tháng | >= 120 người"],
  ],
  [
    "sums that a plan of investment gives to its works",
    `TT | Danh mục | Tổng mức đầu tư | Kế hoạch vốn năm 2026
      | TỔNG SỐ | 74.600 | 35.920
     1 | Trường mầm non | 14.800 | 4.700`,
    ["TỔNG SỐ: Kế hoạch vốn | >= 35920 triệu đồng", "1 | Trường mầm non | >= 4700 triệu đồng"],
    { title: "Kế hoạch đầu tư công năm 2026", before: ["Đơn vị: triệu đồng"], year: 2026 },
  ],
  [
    "one unit above the table, and in a group's heading",
    `TT | Nội dung thu | Dự toán năm 2026
      | Tổng số | 1.990
     1 | Phí chợ | 700
     B | Đóng góp (nghìn đồng) |
     2 | Quỹ phòng chống thiên tai | 290`,
    [
      "Tổng số thu | >= 1990 triệu đồng",
      "1 | Phí chợ | >= 700 triệu đồng",
      "2 | Quỹ phòng chống thiên tai | >= 290 nghìn đồng",
    ],
    { before: ["Dự toán thu năm 2026", "Đơn vị tính: triệu đồng"] },
  ],
  [
    "places beside their total are its parts",
    `STT | Chỉ tiêu | ĐVT | Toàn xã | Chia theo thôn | <
     ^ | ^ | ^ | ^ | Thôn Đông | Thôn Đoài
     1 | Tổng đàn lợn | Con | 3.600 | 900 | 850`,
    ["1 | Tổng đàn lợn | >= 3600 con"],
  ],
  [
    "places without a total have each their own",
    `TT | Chỉ tiêu | ĐVT | Chia theo xã | <
     ^ | ^ | ^ | Tân Mẫu | Đông Thử
     1 | Giải quyết việc làm | người | 120 | 150`,
    [
      "Tân Mẫu | 1 | Giải quyết việc làm: Tân Mẫu | >= 120 người",
      "Đông Thử | 1 | Giải quyết việc làm: Đông Thử | >= 150 người",
    ],
  ],
  [
    "places in rows, indicators in the head",
    `STT | Đơn vị | Dân số | Chỉ tiêu giao năm 2026 | <
     ^ | ^ | ^ | Số người tham gia (người) | Tỷ lệ bao phủ (%)
     1 | Thôn Đông | 1.482 | 1.423 | 96
      | Tổng cộng | 1.482 | 1.423 | 96`,
    [
      "1 | Thôn Đông: Số người tham gia | >= 1423 người",
      "1 | Thôn Đông: Tỷ lệ bao phủ | >= 96 %",
      "Tổng cộng: Số người tham gia | >= 1423 người",
      "Tổng cộng: Tỷ lệ bao phủ | >= 96 %",
    ],
  ],
  [
    "places in rows, the only indicator in the caption",
    `TT | Xã, phường | Chỉ tiêu giao năm 2025
     1 | Xã Tân Mẫu | 120
     2 | Phường Đông Thử | 200`,
    ["1 | Xã Tân Mẫu: giải quyết việc làm | >= 120 người", "2 | Phường Đông Thử: giải quyết việc làm | >= 200 người"],
    { before: ["Phụ lục: Giao chỉ tiêu giải quyết việc làm năm 2025 cho các xã, phường", "ĐVT: Người"] },
  ],
  [
    "several measures under one plan",
    `TT | Cây trồng | Thực hiện 2025 | < | Kế hoạch 2026 | <
     ^ | ^ | Diện tích (ha) | Sản lượng (tấn) | Diện tích (ha) | Sản lượng (tấn)
     1 | Lúa | 812 | 5.148 | 805 | 5.152`,
    ["1 | Lúa: Diện tích | >= 805 ha", "1 | Lúa: Sản lượng | >= 5152 tấn"],
  ],
  [
    "“Chỉ tiêu” over figures where names stand under another heading",
    `TT | Lĩnh vực | Nội dung | Chỉ tiêu
     1 | Kinh tế | Thu ngân sách trên địa bàn | 12 tỷ đồng
     2 | | Thu nhập bình quân đầu người | 65 triệu đồng/người/năm
     3 | Xã hội | Tỷ lệ hộ nghèo | Dưới 2%`,
    [
      "1 | Thu ngân sách trên địa bàn | >= 12 tỷ đồng",
      "2 | Thu nhập bình quân đầu người | >= 65 triệu đồng/người/năm",
      "3 | Tỷ lệ hộ nghèo | < 2 %",
    ],
  ],
  [
    "sentences in the names' column",
    `TT | Chỉ tiêu | Đơn vị chủ trì
     1 | 100% hồ sơ thủ tục hành chính được giải quyết đúng hạn | Văn phòng
     2 | Tỷ lệ hộ nghèo giảm còn 1,2% | Phòng Kinh tế`,
    ["1 | Hồ sơ thủ tục hành chính được giải quyết đúng hạn | >= 100 %", "2 | Tỷ lệ hộ nghèo | <= 1.2 %"],
  ],
  [
    "two tables of one sheet",
    `Biểu 1. Trồng trọt năm 2026 | | |
     TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Lúa | ha | 100
      | | |
     Biểu 2. Chăn nuôi năm 2026 | | |
     TT | Chỉ tiêu | ĐVT | KH 2026
     1 | Trâu | con | 20`,
    ["1 | Lúa | >= 100 ha", "1 | Trâu | >= 20 con"],
  ],
  [
    "plans and results under several indicators, places in rows",
    `STT | Tên đơn vị | Thu ngân sách (triệu đồng) | < | Tỷ lệ hộ nghèo (%) | <
     ^ | ^ | TH 2024 | KH 2025 | TH 2024 | KH 2025
     1 | Thôn 1 | 10 | 12 | 2 | 1,5`,
    ["1 | Thôn 1: Thu ngân sách | >= 12 triệu đồng", "1 | Thôn 1: Tỷ lệ hộ nghèo | <= 1.5 %"],
    { year: 2025 },
  ],
  [
    "a head of two rows without merged cells",
    `TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | | So sánh
      | | | Tỉnh giao | Xã giao |
     1 | Thu ngân sách | tỷ đồng | 12 | 13 | 108`,
    ["Tỉnh giao | 1 | Thu ngân sách | >= 12 tỷ đồng", "Xã giao | 1 | Thu ngân sách | >= 13 tỷ đồng"],
  ],
  [
    "numbers of rows within names, criteria merged beside them",
    `TT | Tên tiêu chí | Nội dung tiêu chí | Hiện trạng | Kế hoạch năm 2026
     1 | Giao thông | 1.1. Tỷ lệ đường xã được nhựa hóa | 95% | 100%
     ^ | ^ | 1.2. Tỷ lệ đường thôn được cứng hóa | 70% | 80 ÷ 85%
     2 | Thu nhập | Thu nhập bình quân, triệu đồng/người | 58 | => 62`,
    [
      "1.1 | Tỷ lệ đường xã được nhựa hóa | >= 100 %",
      "1.2 | Tỷ lệ đường thôn được cứng hóa | = 80..85 %",
      "2 | Thu nhập bình quân | >= 62 triệu đồng/người",
    ],
  ],
  [
    "a phase and its outlook: the first year to come",
    `TT | Mục tiêu | ĐVT | Hiện trạng 2024 | Đến năm 2025 | Đến năm 2030
     1 | Tỷ lệ đô thị hóa | % | 35 | 38 | 45`,
    ["1 | Tỷ lệ đô thị hóa | >= 38 %"],
    { title: "Đề án giai đoạn 2021-2025, định hướng đến năm 2030", year: 2030 },
  ],
  [
    "when a thing is done is no target",
    `STT | Nội dung | Kế hoạch thực hiện | Đơn vị
     1 | Họp Ban chỉ đạo | Tháng 3/2025 | Văn phòng
     2 | Kiểm tra | Quý II, III | Văn phòng`,
    [],
  ],
  [
    "figures that look like years",
    `TT | Chỉ tiêu | ĐVT | KH 2025
     1 | Đàn trâu | con | 2025
     2 | Đàn bò | con | ≥ 2000
     3 | Đàn lợn | con | 2000 - 2100`,
    ["1 | Đàn trâu | >= 2025 con", "2 | Đàn bò | >= 2000 con", "3 | Đàn lợn | = 2000..2100 con"],
  ],
  [
    "without a head, under a heading of targets",
    `1 | Thu ngân sách | tỷ đồng | 11 | 12
     2 | Tỷ lệ hộ nghèo | % | 1,5 | 1,2`,
    ["1 | Thu ngân sách | >= 12 tỷ đồng", "2 | Tỷ lệ hộ nghèo | <= 1.2 %"],
    { section: "targets" },
  ],
];

test.each(tables.map((row) => [row[0], row] as const))("%s", (_, [, table, wanted, context = {}]) => {
  expect(lines(table, context)).toEqual(wanted);
});

/** Tables that set no targets: what they are, and why their rows with numbers are left. */
const others: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "results",
    "TT | Chỉ tiêu | ĐVT | Thực hiện 2023 | Thực hiện 2024 | So sánh\n1 | Thu | tỷ | 10 | 11 | 110%",
    "results",
    ["heading", "result"],
  ],
  [
    "schedule with the year in its head",
    "STT | Nội dung | Đơn vị thực hiện | Thời gian (Năm 2025)\n1 | Đối thoại của Sở Y tế | Sở Y tế | Từ 20 giờ 15 phút ngày 23 tháng 01\n2 | Đối thoại của Sở Tài chính | Sở Tài chính | Từ 20 giờ ngày 13 tháng 3",
    "schedule",
    ["heading", "date-or-document", "date-or-document"],
  ],
  [
    "schedule",
    "STT | Nội dung công việc | Đơn vị chủ trì | Thời gian\n1 | Tổ chức 02 lớp tập huấn | Phòng VHXH | Quý II",
    "schedule",
    ["duty"],
  ],
  [
    "duties",
    "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp\n1 | Rà soát 128 thủ tục | Văn phòng | Các phòng",
    "duties",
    ["duty"],
  ],
  ["contacts", "STT | Họ và tên | Chức vụ | Điện thoại\n1 | | Trưởng thôn | 0299 385 123", "contacts", ["other"]],
  ["scores", "STT | Tiêu chí | Điểm chuẩn | Điểm tự chấm\n1 | Cải cách hành chính | 10 |", "scores", ["other"]],
  [
    "capital",
    "TT | Danh mục dự án | Tổng mức đầu tư | Kế hoạch vốn năm 2025\n1 | Đường liên thôn | 12.000 | 5.000",
    "money",
    ["heading", "other"],
  ],
  [
    "schedule",
    `STT | Nội dung | Cơ quan trình | Thời gian
     1 | Phương án phân bổ vốn đợt 2 | Phòng KTHT | Tháng 5
     2 | Đề án chỉnh trang 05 tuyến phố | Phòng KTHT | Tháng 8`,
    "schedule",
    ["duty", "duty"],
  ],
  ["money", "Nguồn | Số tiền (triệu đồng)\nNgân sách phường | 480", "layout", ["other"]],
  [
    "head of a letter",
    "UBND XÃ BÌNH MẪU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND | Bình Mẫu, ngày 01 tháng 01 năm 2025",
    "layout",
    ["date-or-document"],
  ],
];

test.each(others)("%s give no proposals", (_, table, kind, reasons) => {
  const reading = read(table);
  expect([reading.kind, reading.proposals, reading.left.map(({ reason }) => reason)]).toEqual([kind, [], reasons]);
});

test("a proposal has its row, its figure and what stands beside as its proof", () => {
  const [proposal] = read(`STT | Chỉ tiêu | ĐVT | Ước TH 2024 | Kế hoạch 2025 | So sánh (%)
    1 | Thu ngân sách | tỷ đồng | 11 | 12,5 (tăng 14%) | 114`).proposals;
  const { quotation, others: beside, year, reasons, doubts } = proposal ?? fail("no proposal");
  expect(quotation.text).toBe("1 | Thu ngân sách | tỷ đồng | 11 | 12,5 (tăng 14%) | 114");
  expect(quotation.text.slice(quotation.from, quotation.to)).toBe("12,5");
  expect(quotation.at).toEqual({ table: 1, row: 2, column: 5 });
  expect(beside.map(({ heading, kind, text }) => [heading, kind, text])).toEqual([
    ["", "other", "tăng 14%"],
    ["Ước TH 2024", "estimate", "11"],
    ["So sánh (%)", "other", "114"],
  ]);
  expect([year, reasons, doubts]).toEqual([
    2025,
    [{ kind: "bare-figure" }, { kind: "column", heading: "Kế hoạch 2025" }],
    [],
  ]);
});

const fail = (message: string): never => {
  throw new Error(message);
};

test("parts know the figure that they are part of, in the same column", () => {
  const { proposals } = read(`TT | Chỉ tiêu | ĐVT | Kế hoạch 2026 | <
    ^ | ^ | ^ | Tỉnh giao | HĐND xã giao
    1 | Thu ngân sách | tỷ đồng | 22 | 25
    1.1 | Thu tiền sử dụng đất | tỷ đồng | 9 | 11
     | Trong đó: đất ở | tỷ đồng | 5 | 6`);
  expect(proposals.map(({ value, parent }) => [value, parent])).toEqual([
    [22, undefined],
    [25, undefined],
    [9, 0],
    [11, 1],
    [5, 2],
    [6, 3],
  ]);
});

test("columns that were put together again are unclear where another head was possible", () => {
  const rows = gridOf("TT | Chỉ tiêu | ĐVT | KH 2026\n1 | Thu ngân sách | tỷ đồng | 12");
  const context = { block: 0, level: "", group: "", before: [] };
  const doubts = (isGuessed: boolean): readonly string[] =>
    proposalsOfTable({ ...tableOf(rows), isGuessed }, context).proposals.flatMap((each) =>
      each.doubts.map(({ kind }) => kind),
    );
  expect([doubts(false), doubts(true)]).toEqual([[], ["column-unclear"]]);
});

test("a table that was split goes on under the head of the one before, in its group", () => {
  const first = read(`TT | Chỉ tiêu | ĐVT | TH 2025 | KH 2026
    I | Chăn nuôi | | |
    1 | Đàn trâu | con | 634 | 640`);
  const { proposals } = read("2 | Đàn bò | con | 1.208 | 1.250\n3 | Đàn lợn | con | 7.350 | 7.800", {
    previous: first,
  });
  expect(proposals.map(({ name, value, group, year }) => [name, value, group, year])).toEqual([
    ["Đàn bò", 1250, "Chăn nuôi", 2026],
    ["Đàn lợn", 7800, "Chăn nuôi", 2026],
  ]);
});

test("the block of a signature is no continuation", () => {
  const first = read("Chỉ tiêu | KH 2026\nĐàn trâu (con) | 640");
  expect(read("Nơi nhận:\\n- Lưu: VT (20b). | TM. ỦY BAN NHÂN DÂN", { previous: first }).proposals).toEqual([]);
});

/** What a workbook's cell shows and holds → the figure. */
const workbookCells: readonly (readonly [Partial<DocumentCell>, number, string])[] = [
  [{ text: "12.5", value: 12.5 }, 12.5, "tấn"],
  [{ text: "1,234.5", value: 1234.5 }, 1234.5, "tấn"],
  [{ text: "1.234,5", value: 1234.5 }, 1234.5, "tấn"],
  [{ text: "2,300", value: 2300 }, 2300, "tấn"],
  [{ text: "2.300", value: 2.3 }, 2.3, "tấn"],
  [{ text: "12,5%", value: 0.125, isPercentage: true }, 12.5, "%"],
  [{ text: "95%", value: 0.9546, isPercentage: true }, 95, "%"],
  [{ text: "13,8", value: 13.7843 }, 13.8, "tấn"],
  [{ text: "####", value: 4500 }, 4500, "tấn"],
];

test.each(workbookCells)("a workbook's cell %j is %d", (cell, value, unit) => {
  const table = tableOf([
    ["TT", "Chỉ tiêu", "ĐVT", "KH 2025"],
    ["1", "Sản lượng", unit, cell],
  ]);
  const { proposals } = proposalsOfTable(table, { block: 0, level: "", group: "", before: [] });
  expect(proposals.map((proposal) => [proposal.value, proposal.doubts])).toEqual([[value, []]]);
});

const cellText = fc.oneof(
  fc.constantFrom(
    "",
    "-",
    "x",
    "…",
    "Duy trì",
    "Đạt",
    "Trong đó:",
    "- Nữ",
    "I",
    "1",
    "1.1",
    "a",
    "%",
    "tỷ đồng",
    "Tổng số",
  ),
  fc.constantFrom(
    "≥ 95",
    "<1",
    "8 - 8,5",
    "575 (tăng 15%)",
    "Giảm 0,5",
    "04/09",
    "31/12/2025",
    "2.300",
    "12.5",
    "2025",
  ),
  fc.constantFrom(
    "STT",
    "Chỉ tiêu",
    "ĐVT",
    "KH 2025",
    "TH 2024",
    "Đơn vị",
    "Năm 2026",
    "Xã Tân Mẫu",
    "Ghi chú",
    "So sánh (%)",
  ),
  fc.string({ maxLength: 12 }),
  fc.integer({ min: 0, max: 99999 }).map(String),
);
const cell = fc.record({
  text: cellText,
  rowSpan: fc.constantFrom(1, 1, 1, 2, 3),
  columnSpan: fc.constantFrom(1, 1, 1, 2, 4),
});
const anyTable = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 9 })
  .map((rows) => tableOf(rows));
const anyContext = fc.constantFrom<Partial<TableContext>>(
  {},
  { year: 2025, section: "targets" },
  { before: ["ĐVT: ha"] },
);

/** Every run of digits of a text, without signs of grouping. */
const digits = (text: string): string => text.replace(/[.,\s]/gu, "");

test("whatever stands in a table: every row with a number is proposed or left, and no number is made up", () => {
  fc.assert(
    fc.property(anyTable, anyContext, (table, context) => {
      const { proposals, left } = proposalsOfTable(table, { block: 3, level: "", group: "", before: [], ...context });
      for (const { quotation, value, upper, comparison } of proposals) {
        const shown = quotation.text.slice(quotation.from, quotation.to);
        expect(quotation.block).toBe(3);
        if (value === 0 && /^(?:maintain|<=)$/u.test(comparison)) continue;
        for (const number of [value, upper]) {
          if (number !== undefined)
            expect(digits(shown)).toContain(digits(String(Math.abs(number)).replace(".", "")).replace(/^0+(?=.)/u, ""));
        }
      }
      const told = [...proposals, ...left].map(({ quotation }) => quotation.text);
      told.push(...proposals.map(({ name }) => name));
      for (const row of new Set(table.cells.map((each) => each.row))) {
        const texts = table.cells
          .filter((each) => each.row === row)
          .map(({ text }) => text.normalize("NFC").replace(/\s+/gu, " ").trim());
        const beside = texts
          .filter((text) => text !== "")
          .slice(1)
          .filter((text) => /\d{2}/u.test(text) && /^[\d.,]+$/u.test(text));
        for (const text of beside) expect(told.some((words) => words.includes(text))).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
