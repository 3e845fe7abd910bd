/** What the headings of a plan say of what stands under them: targets, results of the past, duties. */

import { endsInColon } from "./lines";

export type Section = "targets" | "results" | "duties" | "mixed";

const targets =
  /chỉ tiêu|mục tiêu|phấn đấu|chỉ số|(?:kết quả|điều) (?:cần|phải) đạt|kết quả phấn đấu|đầu ra|tiêu chí|nội dung thi đua|đăng ký|cam kết|giao ước|yêu cầu (?:đặt ra|cần đạt|phải đạt)|(?:những|các) con số|^(?:tầm nhìn|định hướng) (?:đến|tới) năm|kế hoạch (?:thu|giao|cụ thể)|dự toán thu/u;
const results =
  /kết quả(?! (?:cần|phải) đạt| phấn đấu)|đánh giá (?:tình hình|kết quả|chung|việc|công tác|thực trạng|năm)|tình hình|(?<!\p{L})ước thực hiện|thực trạng|ưu điểm|hạn chế|tồn tại|thành tựu|đặc điểm|bối cảnh|khó khăn|thuận lợi|nguyên nhân|bài học|thực hiện (?:kế hoạch )?năm (?:trước|qua)/u;
const dutyWords =
  "nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|kinh phí|biện pháp|căn cứ|mục đích|yêu cầu(?! đặt ra| cần đạt| phải đạt)|việc (?:phải|cần) làm|phương châm|quan điểm|chế độ báo cáo|trách nhiệm|tiến độ|lộ trình|nơi nhận|nguồn lực|nguồn vốn|nhu cầu vốn|khâu đột phá|cách chấm|thang điểm|(?:lịch|khung) (?:thời|mùa) vụ";
/** What names a field as well as what is to be done in it: "Thi đua, khen thưởng", "Công tác xây dựng Hội". */
const fieldWords =
  "khen thưởng|thời gian|đối tượng|phạm vi|nội dung(?!$|:| như| sau| chủ yếu| chính)|tuyên truyền|kiểm tra|giám sát|điều kiện|công tác";
const duties = new RegExp(`${dutyWords}|${fieldWords}`, "u");
const dutiesOnly = new RegExp(dutyWords, "u");
const pastWords = /thực hiện|năm|nhiệm kỳ|đánh giá|đạt được|thời gian|giai đoạn|ước/u;
const leadingGrounds =
  /^(?:căn cứ|thực hiện (?:nghị quyết|kế hoạch|chỉ thị|quyết định|công văn|luật)|triển khai (?:nghị quyết|kế hoạch|chỉ thị|quyết định|công văn|luật)|theo|trên cơ sở|xét)(?!\p{L})/u;
const leading = /(?:sau(?: đây)?|cụ thể)\s*:\s*$/u;
/** "Thông qua kết quả năm 2025 và kế hoạch năm 2026 …:" leads to both. */
const pastAndPlan =
  /(?:và|,) (?:phương hướng|(?:dự toán|mục tiêu)|(?:kế hoạch|nhiệm vụ|chương trình)(?! (?:đã|năm trước)))/u;
const longestLead = 90;
/** "tăng 11% so với ước thực hiện năm 2025": what a figure is measured by says nothing of the section. */
const base = /(?:(?<!\p{L})so (?:với|cùng kỳ)|bằng [\d.,]+\s?%)[^,;:]*/gu;
const targetsOnly = /(?:^|[^\p{L}])(?:các |những |hệ thống |một số )?(?:chỉ tiêu|mục tiêu)/u;

/** Whether a heading that by itself would lead to duties or tell of results only names a field where it stands among targets: "Thi đua, khen
 *  thưởng", "Kết quả học tập". */
export function namesField(text: string, says: Section | undefined): boolean {
  const lower = text.toLowerCase();
  return says === "duties"
    ? !dutiesOnly.test(lower)
    : says === "results" && /^kết quả \p{L}/u.test(lower) && !pastWords.test(lower);
}

/** What a heading, or a point that leads others in, says; undefined where it says nothing of the kind ("Về kinh tế"). */
export function sectionOf(text: string, isHeading: boolean): Section | undefined {
  // A sentence that only mentions a target is no heading of targets, one that ends in a colon leads to them.
  if (!isHeading && !endsInColon(text)) return undefined;
  const lower = text.slice(0, 260).toLowerCase();
  const start = lower.includes("so ") || lower.includes("%") ? lower.replace(base, "") : lower;
  // "Căn cứ Nghị quyết …, xã giao các chỉ tiêu như sau:": what it rests on makes no duties of what it leads to.
  const tail = text.slice(-longestLead).toLowerCase();
  if (leadingGrounds.test(start) && endsInColon(text) && !results.test(tail))
    return targets.test(start) ? "targets" : undefined;
  if (targets.test(start)) {
    if (/nội dung (?:đăng ký|cam kết|giao ước)/u.test(start)) return "targets";
    if (/mục tiêu, yêu cầu|mục đích|nội dung thi đua|mục tiêu (?:chung|tổng quát)/u.test(start)) return "mixed";
    if (results.test(start) && !/đánh giá chỉ tiêu|(?:chỉ tiêu|tiêu chí) đánh giá/u.test(start)) {
      return /phấn đấu|năm tới|phương hướng|kế hoạch|nhiệm vụ/u.test(start) ? "mixed" : "results";
    }
    const isFirst = targetsOnly.exec(start)?.index ?? Infinity;
    const duty = dutiesOnly.exec(start)?.index ?? Infinity;
    if (duty === Infinity) return "targets";
    return isFirst < duty && /chủ yếu|cụ thể|như sau|gồm|đến năm/u.test(start) ? "targets" : "mixed";
  }
  if (results.test(start)) return leading.test(tail) && pastAndPlan.test(start) ? undefined : "results";
  if (duties.test(start)) return /^phương hướng/u.test(start) ? "mixed" : "duties";
  if (isHeading && /^(?:kế hoạch|phương hướng) (?=\p{L})/u.test(start)) return "mixed";
  return undefined;
}
