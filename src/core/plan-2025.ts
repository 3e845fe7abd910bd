/** The built-in plan: the emulation plan of 2025 with its 30 measures of the city and 22 of the district, as numbers.
 *  Names and figures are the plan's own. A slip of the source is kept as it stands and carries a note. */

import {
  planOf,
  usualMethod,
  type Aggregation,
  type Comparison,
  type Direction,
  type Level,
  type Method,
  type Target,
} from "./target";

/** The year of the plan. */
export const firstYear2025 = 2025;

export const levels2025: readonly Level[] = [
  { sign: "TP", name: "Thành phố" },
  { sign: "Q", name: "Quận" },
];

interface More {
  readonly parent?: string;
  readonly note?: string;
  readonly method?: Method;
}

function row(
  code: string,
  level: string,
  item: number,
  name: string,
  unit: string,
  comparison: Comparison,
  value: number,
  direction: Direction,
  aggregation: Aggregation,
  more: More = {},
): Target {
  const method = usualMethod({ comparison, unit });
  return { code, level, item, name, unit, comparison, value, direction, aggregation, method, ...more };
}

/** A rate of growth against the year before: with that year's level at hand, the rate is worked out of the two. */
const growth = { method: "growth" } as const;

const grdp = { parent: "GRDP", ...growth } as const;

// prettier-ignore
const city: readonly Target[] = [
  row("GRDP", "TP", 1, "Tốc độ tăng trưởng GRDP (giá so sánh 2010)", "%", ">=", 12.5, "higher", "latest", growth),
  row("GRDPCN", "TP", 1, "Nhóm công nghiệp, xây dựng", "%", ">=", 15.67, "higher", "latest", grdp),
  row("GRDPDV", "TP", 1, "Nhóm dịch vụ", "%", ">=", 9.2, "higher", "latest", grdp),
  row("GRDPNN", "TP", 1, "Nhóm nông, lâm, thủy sản", "%", ">=", 1, "higher", "latest", grdp),
  row("GRDPTHUE", "TP", 1, "Thuế sản phẩm trừ trợ cấp sản phẩm", "%", ">=", 6, "higher", "latest", grdp),
  row("GRDPNGUOI", "TP", 2, "GRDP bình quân đầu người (theo giá hiện hành)", "USD/người", ">=", 9486, "higher", "latest"),
  row("IIP", "TP", 3, "Chỉ số sản xuất công nghiệp (IIP) tăng", "%", "~", 17, "higher", "latest", growth),
  row("CBCT", "TP", 3, "Tỷ trọng công nghiệp chế biến, chế tạo trong GRDP", "%", ">=", 46.7, "higher", "latest"),
  row("CNCAO", "TP", 3, "Tỷ trọng giá trị sản phẩm công nghiệp công nghệ cao trong công nghiệp chế biến, chế tạo", "%", ">=", 68, "higher", "latest"),
  row("THUNS", "TP", 4, "Thu ngân sách nhà nước trên địa bàn", "tỷ đồng", ">=", 118079.279, "higher", "sum"),
  row("THUNOIDIA", "TP", 4, "Thu nội địa", "tỷ đồng", ">=", 51000, "higher", "sum", { parent: "THUNS" }),
  row("THUXNK", "TP", 4, "Thu xuất nhập khẩu", "tỷ đồng", ">=", 62700, "higher", "sum", { parent: "THUNS" }),
  row("VONDAUTU", "TP", 5, "Tổng vốn đầu tư toàn xã hội", "tỷ đồng", ">=", 240000, "higher", "sum"),
  row("HANGCANG", "TP", 6, "Sản lượng hàng hoá thông qua cảng", "triệu tấn", ">=", 212, "higher", "sum"),
  row("XUATKHAU", "TP", 7, "Kim ngạch xuất khẩu", "tỷ USD", ">=", 37, "higher", "sum"),
  row("DULICH", "TP", 8, "Thu hút khách du lịch", "triệu lượt khách", "~", 10, "higher", "sum"),
  row("NTM", "TP", 9, "Số xã cơ bản hoàn thành tiêu chí xã nông thôn mới kiểu mẫu", "%", ">=", 100, "higher", "latest"),
  row("TFP", "TP", 10, "Tỷ trọng năng suất các yếu tố tổng hợp (TFP) đóng góp tăng trưởng", "%", ">=", 47, "higher", "latest"),
  row("FDI", "TP", 11, "Thu hút vốn đầu tư nước ngoài", "USD", ">=", 4.5, "higher", "sum",
    { note: "Cần xem lại: văn bản ghi “4,5 USD”, có lẽ thiếu chữ “tỷ” (4,5 tỷ USD)." }),
  row("THATNGHIEP", "TP", 12, "Tỷ lệ thất nghiệp thành thị", "%", "<", 3.5, "lower", "latest"),
  row("VIECLAM", "TP", 13, "Giải quyết việc làm", "lượt người", ">=", 58500, "higher", "sum"),
  row("DAOTAO", "TP", 14, "Tỷ lệ lao động qua đào tạo", "%", ">=", 88, "higher", "latest"),
  row("CHUNGCHI", "TP", 14, "Lao động qua đào tạo từ 3 tháng trở lên có văn bằng chứng chỉ", "%", ">=", 40, "higher", "latest", { parent: "DAOTAO" }),
  row("BHYT", "TP", 15, "Tỷ lệ dân số tham gia bảo hiểm y tế", "%", ">=", 95.2, "higher", "latest"),
  row("HONGHEO", "TP", 16, "Duy trì không còn hộ nghèo theo chuẩn quốc gia", "hộ", "maintain", 0, "maintain", "latest"),
  row("NUOCSACH", "TP", 17, "Tỷ lệ hộ dân sử dụng nước sạch theo tiêu chuẩn", "%", ">=", 100, "higher", "latest"),
  row("RACDT", "TP", 18, "Tỷ lệ chất thải rắn đô thị được thu gom và xử lý hợp vệ sinh", "%", ">=", 100, "higher", "latest"),
  row("RACNT", "TP", 18, "Chất thải rắn ở nông thôn: thu gom", "%", ">=", 98, "higher", "latest"),
  row("RACNTXL", "TP", 18, "Chất thải rắn ở nông thôn: xử lý hợp vệ sinh", "%", ">=", 91.9, "higher", "latest"),
  row("NUOCTHAI", "TP", 19, "Tỷ lệ nước thải đô thị được xử lý đạt quy chuẩn kỹ thuật", "%", ">=", 40.77, "higher", "latest"),
];

// prettier-ignore
const district: readonly Target[] = [
  row("Q.CCCN", "Q", 1, "Cơ cấu: Công nghiệp, Tiểu thủ công nghiệp, xây dựng", "%", "=", 59.04, "none", "latest"),
  row("Q.CCDV", "Q", 1, "Cơ cấu: Thương mại, Dịch vụ", "%", "=", 39.19, "none", "latest"),
  row("Q.CCNN", "Q", 1, "Cơ cấu: Nông, Lâm, Thủy sản", "%", "=", 1.77, "none", "latest"),
  row("Q.GTSX", "Q", 2, "Tổng giá trị sản xuất", "tỷ đồng", ">=", 23374, "higher", "sum"),
  row("Q.GTCN", "Q", 3, "Giá trị Công nghiệp - Tiểu thủ công nghiệp - Xây dựng", "tỷ đồng", ">=", 13800, "higher", "sum"),
  row("Q.GTCNQL", "Q", 3, "Giá trị công nghiệp quận quản lý", "tỷ đồng", ">=", 1396, "higher", "sum", { parent: "Q.GTCN" }),
  row("Q.GTDV", "Q", 4, "Giá trị Thương mại - Dịch vụ", "tỷ đồng", ">=", 9160, "higher", "sum"),
  row("Q.GTNN", "Q", 5, "Giá trị Nông - Lâm - Thủy sản", "tỷ đồng", ">=", 414, "higher", "sum"),
  row("Q.THUNS", "Q", 6, "Thu ngân sách trên địa bàn", "tỷ đồng", ">=", 465.2, "higher", "sum"),
  row("Q.DANSO", "Q", 7, "Tỷ lệ tăng dân số tự nhiên", "%", "<=", 1, "lower", "latest"),
  row("Q.HONGHEO", "Q", 8, "Tỷ lệ hộ nghèo: duy trì không còn hộ nghèo theo chuẩn quốc gia", "hộ", "maintain", 0, "maintain", "latest"),
  row("Q.VIECLAM", "Q", 9, "Giới thiệu việc làm", "lượt người", ">=", 2300, "higher", "sum"),
  row("Q.VANHOA", "Q", 10, "Tỷ lệ gia đình được công nhận gia đình văn hoá", "%", ">=", 97.8, "higher", "latest"),
  row("Q.TRE5", "Q", 11, "Tỷ lệ huy động trẻ 5 tuổi ra lớp", "%", ">=", 100, "higher", "latest"),
  row("Q.LOP1", "Q", 11, "Trẻ đúng độ tuổi vào học lớp 1", "%", ">=", 100, "higher", "latest"),
  row("Q.LOP6", "Q", 11, "Học sinh hoàn thành chương trình Tiểu học vào học lớp 6", "%", ">=", 100, "higher", "latest"),
  row("Q.RACDT", "Q", 12, "Tỷ lệ chất thải rắn đô thị được thu gom, xử lý hợp vệ sinh", "%", ">=", 100, "higher", "latest"),
  row("Q.NUOCSACH", "Q", 13, "Tỷ lệ hộ dân được sử dụng nước sạch đạt tiêu chuẩn tại đô thị", "%", ">=", 100, "higher", "latest"),
  row("Q.BHYT", "Q", 14, "Tỷ lệ người dân tham gia bảo hiểm y tế", "%", ">=", 95.5, "higher", "latest"),
  row("Q.GIAOQUAN", "Q", 15, "Chỉ tiêu giao quân", "%", ">=", 100, "higher", "latest"),
  row("Q.PHAAN", "Q", 15, "Tỷ lệ điều tra phá án", "%", ">=", 90, "higher", "latest"),
  row("Q.TOIPHAM", "Q", 15, "Kéo giảm số vụ phạm tội về trật tự xã hội so với năm 2024", "%", "reduce>=", 5, "higher", "latest",
    { note: "Cần xem lại: văn bản nối hai chỉ tiêu bằng dấu “:” (“… 90% trở lên: Kéo giảm …”), có lẽ phải là dấu “;”." }),
];

/** Under which heading forms with groups put the items, by their subject: first and last item of each. */
const groups: readonly (readonly [level: string, group: string, first: number, last: number])[] = [
  ["TP", "Kinh tế", 1, 11],
  ["TP", "Xã hội", 12, 16],
  ["TP", "Môi trường", 17, 19],
  ["Q", "Kinh tế", 1, 6],
  ["Q", "Xã hội", 7, 11],
  ["Q", "Môi trường", 12, 13],
  ["Q", "Xã hội", 14, 14],
  ["Q", "Quốc phòng, an ninh", 15, 15],
];

function inGroup(target: Target): Target {
  const { level, item } = target;
  const found = groups.find(([tier, , first, last]) => tier === level && item >= first && item <= last);
  return found ? { ...target, group: found[1] } : target;
}

export const plan2025 = planOf([...city, ...district].map(inGroup));
