/** What authorities printed of plans and results, with what our rule gives and why the two differ where they do.
 *  Gathered from published reports; the tests of the rule, of labels, pace and counts take their rows from here. */

import type { Verdict } from "../../src/core/attainment";
import type { Target } from "../../src/core/target";

export interface PublishedCase {
  readonly place: string;
  /** Beyond "at least 100 of something". */
  readonly target: Partial<Target>;
  /** Text where a text was printed in place of a figure. */
  readonly actual: number | string;
  /** The label or the percentage as it was printed. */
  readonly printed: string;
  /** The printed percentage as a figure, with its decimals; `over` where it says by how much the plan was passed. */
  readonly percent?: { readonly value: number; readonly decimals: number; readonly over?: true };
  /** Our ratio, unrounded, as a share of one; left out where nothing published settles it. */
  readonly ratio?: number;
  /** Our difference in percentage points. */
  readonly points?: number;
  /** What our rule proposes. */
  readonly verdict: Verdict;
  /** False where the year was not over. */
  readonly final?: false;
  /** Why we propose another label than was printed: the person's override is what settles it. */
  readonly differs?: string;
  /** The plan was not printed: it is worked out of the printed percentage, to the digits that this allows. */
  readonly planWorkedOut?: true;
}

export const sources: Readonly<Record<string, string>> = {
  Textbook: "https://123docz.net/trich-doan/2224920-don-vi-thoi-gian-lao-dong.htm",
  "Mường Ảng 2018":
    "http://baodienbienphu.info.vn/tin-tuc/chinh-tri/166179/huyen-muong-ang-hoan-thanh-1214-chi-tieu-phat-trien-kinh-te---xa-hoi",
  "Tân Hòa 2025": "https://baophutho.vn/ky-hop-thu-tu-hdnd-phuong-tan-hoa-244615.htm",
  "Tam Hợp 2022": "https://baonghean.vn/khoi-sac-vung-bien-tam-hop-post269168.html",
  "Hồng Bàng 2025":
    "https://dantri.com.vn/noi-vu/hai-phong-phuong-hong-bang-vuot-chi-tieu-giam-ngheo-148-20251226153446712.htm",
  "Chư Păh 2023":
    "https://baogialai.com.vn/chu-pah-nhieu-chi-tieu-kinh-te-xa-hoi-dat-va-vuot-ke-hoach-nam-2023-post257893.html",
  "Đức Trọng 6T/2020": "http://baolamdong.vn/kinhte/202006/duc-trong-tang-truong-kinh-te-cham-so-voi-cung-ky-3007657/",
  "Kông Chro 9T/2023":
    "http://gialaitv.vn/tin-tuc/tin-dia-phuong/kong-chro-so-ket-thuc-hien-nhiem-vu-cong-tac-9-thang-trien-khai-nhiem-vu-3-thang-cuoi-nam-2023/",
  "Thừa Thiên Huế 2019":
    "https://thuathienhue.gov.vn/vi-vn/Thong-tin-kinh-te-xa-hoi/cid/2051D38F-87F0-4D2A-B1DB-A9AE008FA85F",
  "Hải Phòng 2025": "https://vneconomy.vn/nam-2026-hai-phong-dat-muc-tieu-tang-truong-13.htm",
  "Cả nước 2019":
    "https://www.qdnd.vn/kinh-te/tin-tuc/ket-qua-thuc-hien-12-chi-tieu-kinh-te-xa-hoi-chu-yeu-nam-2019-608493",
  "Bạch Thông 2022": "https://bachthong.gov.vn/23-26-chi-tieu-kinh-te-xa-hoi-dat-va-vuot-ke-hoach/",
  "Sao Vàng 2025": "https://baothanhhoa.vn/xa-sao-vang-hoan-thanh-va-hoan-thanh-vuot-muc-23-25-chi-tieu-272790.htm",
  "Hạc Thành 2025": "https://baothanhhoa.vn/phuong-hac-thanh-nhieu-chi-tieu-dat-va-vuot-ke-hoach-de-ra-271535.htm",
};

const higher = { comparison: ">=", direction: "higher" } as const;
const yearly = { ...higher, aggregation: "sum" } as const;
const below = { comparison: "<", direction: "lower", unit: "%" } as const;
const rate = { ...higher, unit: "%" } as const;

/** A percentage as printed: `percent(106.06, 2)`. */
const percent = (value: number, decimals: number) => ({ value, decimals });
const over = (value: number, decimals: number) => ({ value, decimals, over: true }) as const;

/** Percentages that were printed: our ratio, rounded as they rounded, is theirs. */
// prettier-ignore
export const publishedPercentages: readonly PublishedCase[] = [
  { place: "Textbook", target: { ...yearly, name: "Doanh thu", value: 660 }, actual: 700, printed: "106,06%", percent: percent(106.06, 2), ratio: 700 / 660, verdict: "exceeded" },
  { place: "Mường Ảng 2018", target: { name: "Giảm tỷ lệ hộ nghèo", unit: "%", comparison: "reduce>=", direction: "higher", method: "direct", value: 4 }, actual: 5.36, printed: "đạt 134% kế hoạch", percent: percent(134, 0), ratio: 1.34, points: 1.36, verdict: "exceeded", planWorkedOut: true },
  { place: "Tân Hòa 2025", target: { ...rate, name: "Lao động qua đào tạo", value: 78 }, actual: 78.2, printed: "đạt 100,3% chỉ tiêu", percent: percent(100.3, 1), ratio: 78.2 / 78, points: 0.2, verdict: "exceeded", planWorkedOut: true },
  { place: "Tam Hợp 2022", target: { ...higher, name: "Thu nhập bình quân", unit: "triệu đồng", value: 23 }, actual: 22, printed: "đạt 96% nghị quyết", percent: percent(96, 0), ratio: 22 / 23, verdict: "missed" },
  { place: "Tam Hợp 2022", target: { ...yearly, name: "Thu ngân sách", unit: "triệu đồng", value: 75 }, actual: 1809.5, printed: "đạt 2413%", percent: percent(2413, 0), ratio: 1809.5 / 75, verdict: "exceeded" },
  { place: "Tam Hợp 2022", target: { ...yearly, name: "Lúa", unit: "ha", value: 52 }, actual: 53.5, printed: "tăng 2,9%", percent: over(2.9, 1), ratio: 53.5 / 52, verdict: "exceeded" },
  { place: "Tam Hợp 2022", target: { ...yearly, name: "Ngô", unit: "ha", value: 70 }, actual: 73, printed: "tăng 4,3%", percent: over(4.3, 1), ratio: 73 / 70, verdict: "exceeded" },
  { place: "Tam Hợp 2022", target: { ...yearly, name: "Sắn", unit: "ha", value: 54 }, actual: 80, printed: "tăng 48,1%", percent: over(48.1, 1), ratio: 80 / 54, verdict: "exceeded" },
  { place: "Tam Hợp 2022", target: { ...yearly, name: "Nghệ đỏ", unit: "ha", value: 15 }, actual: 18, printed: "tăng 20% so với kế hoạch", percent: over(20, 0), ratio: 1.2, verdict: "exceeded" },
  { place: "Tam Hợp 2022", target: { ...yearly, name: "Gừng", unit: "ha", value: 8 }, actual: 8, printed: "đạt 100% so với kế hoạch", percent: percent(100, 0), ratio: 1, verdict: "met" },
  { place: "Hồng Bàng 2025", target: { ...rate, name: "Điều tra, khám phá án", value: 90 }, actual: 100, printed: "vượt 11%", percent: over(11, 0), ratio: 100 / 90, points: 10, verdict: "exceeded", planWorkedOut: true },
  { place: "Hồng Bàng 2025", target: { ...yearly, name: "Thu ngân sách nhà nước", unit: "tỷ đồng", value: 69.4 }, actual: 75, printed: "vượt 8%", percent: over(8, 0), ratio: 75 / 69.4, verdict: "exceeded", planWorkedOut: true },
  { place: "Chư Păh 2023", target: { ...higher, name: "Thu nhập bình quân", unit: "triệu đồng", value: 50 }, actual: 50.5, printed: "đạt 101% kế hoạch", percent: percent(101, 0), ratio: 1.01, verdict: "exceeded", planWorkedOut: true },
  { place: "Chư Păh 2023", target: { ...yearly, name: "Tổng giá trị sản xuất", unit: "tỷ đồng", value: 8184 }, actual: 8185, printed: "đạt 100,01% kế hoạch", percent: percent(100.01, 2), ratio: 8185 / 8184, verdict: "exceeded", planWorkedOut: true },
  { place: "Đức Trọng 6T/2020", target: { ...yearly, name: "Thu ngân sách nhà nước", unit: "tỷ đồng", value: 962 }, actual: 404, printed: "đạt 42%", percent: percent(42, 0), ratio: 404 / 962, verdict: "not-due", final: false, planWorkedOut: true },
  { place: "Hải Phòng 2025", target: { ...yearly, name: "Thu ngân sách nhà nước (Trung ương giao)", unit: "tỷ đồng", value: 142500, plans: new Map([["HĐND giao", 143574]]) }, actual: 190379, printed: "vượt 33,6%", percent: over(33.6, 1), ratio: 190379 / 142500, verdict: "exceeded", planWorkedOut: true },
  { place: "Hải Phòng 2025", target: { ...yearly, name: "Thu ngân sách nhà nước (HĐND giao)", unit: "tỷ đồng", value: 143574 }, actual: 190379, printed: "vượt 32,6%", percent: over(32.6, 1), ratio: 190379 / 143574, verdict: "exceeded", planWorkedOut: true },
];

/** Labels that were printed; where ours is another the row says why. */
// prettier-ignore
export const publishedLabels: readonly PublishedCase[] = [
  { place: "Cả nước 2019", target: { ...rate, name: "Tốc độ tăng GDP", value: 6.6, upper: 6.8 }, actual: 7.02, printed: "Vượt", verdict: "exceeded" },
  { place: "Cả nước 2019", target: { name: "Tốc độ tăng CPI bình quân", unit: "%", comparison: "~", direction: "lower", value: 4 }, actual: 2.79, printed: "Vượt", verdict: "met", differs: "Staying below what is to stay low is met; nobody plans to pass it." },
  { place: "Cả nước 2019", target: { ...below, name: "Tỷ lệ nhập siêu", value: 3 }, actual: "Xuất siêu", printed: "Vượt", verdict: "by-hand", differs: "A text can't be compared: a person gives the label." },
  { place: "Cả nước 2019", target: { ...rate, name: "Tổng vốn đầu tư so với GDP", value: 33, upper: 34 }, actual: 33.9, printed: "Đạt", verdict: "met" },
  { place: "Cả nước 2019", target: { name: "Giảm tỷ lệ hộ nghèo", unit: "%", comparison: "reduce>=", direction: "higher", method: "direct", value: 1, upper: 1.5 }, actual: 1.1, printed: "Vượt", verdict: "met", differs: "1,1 lies within 1 to 1,5: more than the plan begins above its upper end." },
  { place: "Cả nước 2019", target: { ...below, name: "Tỷ lệ thất nghiệp thành thị", value: 4 }, actual: 3.1, printed: "Đạt", ratio: 2 - 3.1 / 4, points: -0.9, verdict: "met" },
  { place: "Cả nước 2019", target: { ...rate, name: "Lao động qua đào tạo", value: 60, upper: 62 }, actual: "61-62", printed: "Đạt", verdict: "by-hand", differs: "A result that is a range is a text: a person gives the label." },
  { place: "Cả nước 2019", target: { ...higher, name: "Giường bệnh", unit: "giường/vạn dân", value: 27 }, actual: 27.5, printed: "Vượt", ratio: 27.5 / 27, verdict: "exceeded" },
  { place: "Cả nước 2019", target: { ...rate, name: "Tham gia bảo hiểm y tế", value: 88.1 }, actual: 89.3, printed: "Vượt", ratio: 89.3 / 88.1, points: 1.2, verdict: "exceeded" },
  { place: "Cả nước 2019", target: { ...rate, name: "Tỷ lệ che phủ rừng", value: 41.85 }, actual: 41.85, printed: "Đạt", ratio: 1, points: 0, verdict: "met" },
  { place: "Thừa Thiên Huế 2019", target: { ...rate, name: "Tăng trưởng GRDP", value: 7.5, upper: 8 }, actual: 7.18, printed: "Không đạt", verdict: "missed" },
  { place: "Thừa Thiên Huế 2019", target: { ...rate, name: "Tăng trưởng nông, lâm, thủy sản", value: 2.28 }, actual: -4.13, printed: "Không đạt", ratio: -4.13 / 2.28, points: -6.41, verdict: "missed" },
  { place: "Thừa Thiên Huế 2019", target: { ...higher, name: "GRDP bình quân đầu người", unit: "USD", value: 1915 }, actual: 2007, printed: "Đạt", ratio: 2007 / 1915, verdict: "exceeded", differs: "104,80 % of a countable target is more than planned; the table says Vượt of others like it." },
  { place: "Thừa Thiên Huế 2019", target: { ...yearly, name: "Thu ngân sách nhà nước", unit: "tỷ đồng", value: 7213.5 }, actual: 7787, printed: "Vượt", percent: percent(107.95, 2), ratio: 7787 / 7213.5, verdict: "exceeded" },
  { place: "Thừa Thiên Huế 2019", target: { ...below, name: "Trẻ dưới 5 tuổi suy dinh dưỡng", value: 7.6 }, actual: 7.6, printed: "Đạt", ratio: 1, points: 0, verdict: "met" },
  { place: "Thừa Thiên Huế 2019", target: { name: "Giảm tỷ lệ hộ nghèo", unit: "%", comparison: "reduce>=", direction: "higher", method: "direct", value: 0.7 }, actual: 0.86, printed: "Đạt", ratio: 0.86 / 0.7, points: 0.16, verdict: "exceeded", differs: "A reduction larger than planned is more than planned." },
  { place: "Thừa Thiên Huế 2019", target: { name: "Giảm tỷ lệ hộ nghèo, từ mức 5,03", unit: "%", comparison: "reduce>=", direction: "higher", method: "reduction-amount", value: 0.7, base: 5.03 }, actual: 4.17, printed: "Đạt", ratio: 0.86 / 0.7, verdict: "exceeded", differs: "The same fact, reported as the level that is left." },
  { place: "Thừa Thiên Huế 2019", target: { name: "Tỷ lệ hộ nghèo còn 4,33, từ mức 5,03", unit: "%", comparison: "<=", direction: "lower", method: "reduction-to-level", value: 4.33, base: 5.03 }, actual: 4.17, printed: "Đạt", ratio: 0.86 / 0.7, verdict: "met" },
  { place: "Thừa Thiên Huế 2019", target: { ...rate, name: "Tham gia bảo hiểm y tế", value: 98.07 }, actual: 98.5, printed: "Đạt", ratio: 98.5 / 98.07, points: 0.43, verdict: "exceeded", differs: "The nation's table says Vượt of the same indicator; which of the two is a setting per indicator." },
  { place: "Bạch Thông 2022", target: { name: "Tai nạn giao thông giảm cả ba tiêu chí", unit: "tiêu chí", comparison: "all", direction: "higher", value: 3 }, actual: 2, printed: "Không đạt", ratio: 2 / 3, verdict: "missed" },
];

/** Ratios of which neither plan nor result was printed, and what share of the year had passed. Large ones are real. */
// prettier-ignore
export const publishedRatios: readonly { readonly place: string; readonly indicator: string; readonly ratio: number; readonly printed: string; readonly elapsed?: number; readonly pace?: number }[] = [
  { place: "Tân Hòa 2025", indicator: "Thu ngân sách nhà nước", ratio: 6.818, printed: "681,8%" },
  { place: "Sao Vàng 2025", indicator: "chỉ tiêu tỉnh giao", ratio: 1.357, printed: "135,7%" },
  { place: "Sao Vàng 2025", indicator: "chỉ tiêu xã giao", ratio: 3.17, printed: "317%" },
  { place: "Kông Chro 9T/2023", indicator: "Tổng giá trị sản xuất", ratio: 0.753, printed: "75,3%", elapsed: 9 / 12, pace: 1.004 },
  { place: "Đức Trọng 6T/2020", indicator: "Thu ngân sách nhà nước", ratio: 0.42, printed: "42%", elapsed: 6 / 12, pace: 0.84 },
];

/** Figures against a base: the plan's task, the development, and the same period of the year before. */
// prettier-ignore
export const publishedChanges: readonly { readonly place: string; readonly what: string; readonly figure: number; readonly base: number; readonly ratio: number; readonly printed: string }[] = [
  { place: "Textbook", what: "nhiệm vụ kế hoạch: KH/kỳ gốc", figure: 660, base: 600, ratio: 1.1, printed: "110%" },
  { place: "Textbook", what: "tốc độ phát triển: TH/kỳ gốc", figure: 700, base: 600, ratio: 1.1 * (700 / 660), printed: "116,67%" },
  { place: "Đức Trọng 6T/2020", what: "so với cùng kỳ, gốc suy từ tỷ lệ", figure: 404, base: 404 / 0.96, ratio: 0.96, printed: "96%" },
];

/** Counts as the first sentence of a report gives them, of numbered items. */
// prettier-ignore
export const publishedCounts: readonly { readonly place: string; readonly total: number; readonly exceeded?: number; readonly met?: number; readonly missed?: number; readonly notDue?: number }[] = [
  { place: "Bạch Thông 2022", total: 26, exceeded: 13, met: 10, missed: 3 },
  { place: "Sao Vàng 2025", total: 25, exceeded: 10, met: 13 },
  { place: "Hạc Thành 2025", total: 32, exceeded: 11, met: 17 },
  { place: "Phúc Đồng 9T/2020", total: 12, met: 7, notDue: 5 },
];
