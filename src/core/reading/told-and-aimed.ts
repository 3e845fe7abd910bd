/** Whether running text tells what was ("Năm 2025, xã đã …") or sets what is to be ("Năm 2026, xã phấn đấu …"): sentence by
 *  sentence, each keeping to the one before until its own words say otherwise. From the points of the outline. */

import type { Point } from "./outline";
import { sentencesOf } from "./sentences";
import { Guarded } from "./guarded";

/** What a sentence does with its figures; undefined where nothing has said it yet. */
export type Telling = "told" | "aimed" | undefined;

const aims = new Guarded(
  new RegExp(
    [
      "phấn đấu",
      "(?<!(?:sự|tinh thần|thể hiện) )quyết tâm",
      "dự kiến",
      "đặt (?:ra )?(?:mục tiêu|chỉ tiêu)",
      "(?:đề ra|thông qua|xác định|quyết nghị|thống nhất|quyết định) (?:chỉ tiêu|mục tiêu)",
      "(?:đề ra|thông qua|xác định|quyết nghị|thống nhất|quyết định|giao|(?<!so )với|gồm) (?:các|một số|những|\\d+(?: nhóm)?) (?:chỉ tiêu|mục tiêu)(?! (?:đã )?(?:đạt|vượt|hoàn thành))",
      "(?:chỉ tiêu|mục tiêu)(?! (?:đều|cơ bản|đã|đạt|vượt|hoàn thành|chưa|không))(?:\\s[\\p{L}-]+){0,12}\\s?:",
      // "đề ra 3 khâu đột phá và 15 chỉ tiêu"
      "(?:đề ra|đặt ra) (?:[\\p{L}\\d-]+ ){1,6}(?:chỉ tiêu|mục tiêu)(?! (?:đã )?(?:đạt|vượt|hoàn thành))",
      "(?:quyết nghị|quyết định|nghị quyết)(?: như sau)?\\s?:\\s*$",
      "^\\s*về (?:các )?(?:chỉ tiêu|mục tiêu)(?! (?:đã|đạt|vượt))[^:.;]{2,60},",
      // "mục tiêu ngành đặt ra cho năm nay", and not "hoàn thành các mục tiêu nghị quyết đề ra".
      "(?<!(?:các|những|hoàn thành|đạt|vượt|\\d) )(?:mục tiêu|chỉ tiêu) (?!đã |đều |đạt |vượt |hoàn thành |cơ bản |chưa )(?:(?!nghị quyết|nhiệm kỳ|kế hoạch)[^,.;:]){2,60} (?:đặt|đề) ra(?! (?:đã|đều|đạt|trong nhiệm kỳ))",
      "mục tiêu (?:của [^,.;:]{2,40} )?(?:là|đến|năm|trong)",
      "(?:nhiệm vụ|phương hướng)(?:\\s[\\p{L}\\d,-]+){0,8}\\s?:",
    ].join("|"),
    "u",
  ),
);
const told = new RegExp(
  [
    "(?<![\\p{L}])(?<!(?:công trình|dự án|khu công nghiệp|tiêu chí|kết quả|chuẩn|số|hồ sơ|danh hiệu|nội dung|thành tích|mức|chỉ tiêu) )đã(?! (?:đề ra|quyết nghị|thông qua|thống nhất|biểu quyết|đặt|giao|xác định|ban hành|ký|được (?:phê duyệt|ban hành|giao|thông qua)|bầu|qua đào tạo|tổ chức (?:đại hội|hội nghị|kỳ họp)|tiến hành|diễn ra|trừ|nêu)(?![\\p{L}]))(?= \\p{L})",
    "đạt được",
    "được (?:kết quả|thành tích)",
    "cùng kỳ",
    "(?<![\\p{L}])(?<!so )(?<!so với )ước (?:đạt|thực hiện|tính)(?= [\\p{L}\\d])",
    "(?:hoàn thành|có|đạt) \\d+\\/\\d+ chỉ tiêu",
    "chỉ tiêu (?:chủ yếu |cơ bản )*(?:đều |cơ bản )*(?:đạt|vượt|hoàn thành)",
    "(?<!(?:nâng cao|phát huy|những|các|từ) )kết quả (?:thực hiện|năm|nhiệm kỳ)",
    "tình hình (?:thực hiện|kinh tế|năm)",
    "trong (?:quý|\\d+ tháng đầu|những năm|nhiệm kỳ vừa|năm qua|thời gian) qua",
    "(?:nhiệm kỳ|năm|thời gian|tháng) (?:vừa )?qua",
    "\\d+ tháng đầu năm",
    "(?:tính )?đến nay",
    "tính đến (?:tháng|ngày|hết|cuối|thời điểm|đầu)",
    "đến (?:đầu|giữa|thượng tuần|trung tuần|hạ tuần) tháng",
    "vượt kế hoạch(?: [\\d.,]+|[,;.]|$)",
    "(?<!(?:thực|thể|phát|xuất|biểu|tái|cải) )hiện,? (?:nay|có|toàn|cả|đã|xã|phường|huyện|tỉnh|thành phố|địa phương|trên)(?!\\p{L})",
    "(?<!\\p{L})ước (?:giá trị|tổng|có|khoảng)(?!\\p{L})",
    "^\\s*(?:dự|tham dự|về dự|đến dự)(?![\\p{L}])",
    "chỉ tiêu (?:chưa|không) (?:đạt|hoàn thành)",
    "chưa (?:đạt|được) (?:như|mục tiêu|kế hoạch|yêu cầu)",
    // "Khắc phục hạn chế của năm 2025: tỷ lệ hồ sơ quá hạn còn 1,9%"
    "khắc phục (?:\\p{L}+,? ){0,4}(?:hạn chế|tồn tại|khuyết điểm|yếu kém)[^.;:]{0,60}(?::|năm 20\\d\\d|khi (?:chỉ|mới|còn))",
    "(?:đạt|bằng|vượt) (?!100\\s?%)[\\d.,]+\\s?% (?:so với )?(?:kế hoạch|chỉ tiêu|dự toán|nghị quyết|kh(?![\\p{L}]))",
  ].join("|"),
  "u",
);
/** "Xây dựng mới 01 mô hình, duy trì 100% mô hình đã có": what there is already is kept, and nothing told of it. */
const keptThings =
  /(?<!\p{L})((?:duy trì|giữ vững|củng cố|nâng cao chất lượng|nhân rộng|phát huy)\s[^,;.:]{1,80}?)\sđã (?:có|đạt|đạt chuẩn|thành lập|xây dựng|ra mắt|hình thành|được công nhận|công nhận)(?=\s*(?:[,;.)]|$|và\s))/gu;
const opening =
  /^\s*(?:\([^()]{1,16}\)\s*[-–]\s*)?(?:cụ thể,? |kết thúc |trong |đến |tính đến )?(?:cuối |hết )?năm (20\d\d)(?!\s?[-–])/u;

/** What a programme is paid from sets no aim: "Dự kiến nguồn vốn thực hiện Chương trình là 75 tỷ đồng". */
const means =
  /^\s*(?:trong đó,? )?(?:nguồn )?vốn ngân sách (?!nhà nước)[^,;:\d]{1,20} là(?= [\d.,]+ (?:tỷ|tỉ|triệu))|^\s*(?:dự kiến,? )?(?:tổng )?(?:ngân sách|vốn|nguồn vốn|kinh phí)(?: [^\s,;:.\d]+){0,5} (?:bố trí|đối ứng|hỗ trợ)(?: khoảng| trên| gần)? \d|^[^,;:.]{0,40}(?:,\s)?(?:dự kiến )?(?:tổng |nhu cầu )?(?:nguồn vốn|kinh phí|nguồn lực) (?:thực hiện|ngân sách|bố trí|để|triển khai|dự kiến)(?!\p{L})/iu;

const meansWords = /vốn|kinh phí|ngân sách|nguồn lực/iu;

/** What the sentences of a point tell, for a plan of `year`; `before` is what the running text has told so far. */
export function tellingOf(
  { text, style, label, above }: Point,
  before: Telling,
  year: number | undefined,
): readonly Telling[] {
  let telling = before;
  const isAmongDuties = above.some(({ says }) => says === "duties");
  const isItem = style !== "" && (isAmongDuties || label === "" || /[()]/u.test(style)) && text.length < longestItem;
  return sentencesOf(text).map((sentence) => {
    if (meansWords.test(sentence.text) && means.test(sentence.text)) return "told";
    telling = ownTelling(sentence.text, year, telling, isItem) ?? telling;
    return telling;
  });
}

/** Longer points tell, however they are marked. */
const longestItem = 260;

/** Whether a sentence, in small letters, says that it sets what is to be. */
export const isAim = (lower: string): boolean => aims.test(lower);

/** What limits a figure is said of what is to be: in an item of a list it weighs as much as a word of what was ("ít nhất 80% người đã có
 *  tài khoản"), in running text less. */
const limits =
  /(?<!\p{L})(?:ít nhất|tối thiểu|tối đa|trở lên|trở xuống|không quá|không dưới|không vượt quá|không thấp hơn)(?!\p{L})/u;

function ownTelling(sentence: string, year: number | undefined, before: Telling, isItem: boolean): Telling {
  const lower = sentence.toLowerCase();
  if (isAim(lower)) return "aimed";
  const named = opening.exec(lower)?.[1];
  const reached = /(?<!tính )đến (?:cuối |hết )?năm (20\d\d)/u.exec(lower)?.[1];
  const isReached = reached !== undefined && year !== undefined && Number(reached) >= year;
  // In a report the year may be the last one told of.
  if (isReached && before !== "told" && !/(?<!\p{L})(?:đã (?!trừ)|ước )/u.test(lower)) return "aimed";
  if (told.test(lower.includes(" đã ") ? lower.replace(keptThings, "$1 ") : lower)) {
    if (isItem && limits.test(lower)) return undefined;
    // "Toàn xã hiện có 12 trường; năm 2026 xây thêm 02 trường": pastStretches parts the two.
    const turned = /;\s*(?:đến |trong )?(?:hết |cuối )?năm (20\d\d)/u.exec(lower)?.[1];
    return turned !== undefined && year !== undefined && Number(turned) >= year ? "aimed" : "told";
  }
  return named !== undefined && year !== undefined && Number(named) < year ? "told" : undefined;
}
