/** What the words over a column say: the vocabulary of headings in plan tables ("ĐVT", "Ước TH 2024", "KH năm 2025 HĐND
 *  giao"). One heading is read by itself; table-columns.ts puts the levels of a head together. */

/** What one heading says its column holds.
 *  - `name-or-plan`: "Chỉ tiêu", "Mục tiêu" alone: names in most tables, figures where names stand under another heading;
 *  - `unit-or-place`: "Đơn vị" alone: units of measure or units of administration;
 *  - `amount`: "Số lượng", "Tỷ lệ (%)" under a wider heading;
 *  - `total`: the whole of a breakdown by places or quarters; `part-of-year`: a quarter, six months;
 *  - `places`: a column of places whose figures stand beside them; `place`: the heading is a place itself. */
export type HeadingKind =
  | "item"
  | "code"
  | "name"
  | "name-or-plan"
  | "unit"
  | "unit-or-place"
  | "plan"
  | "result"
  | "ratio"
  | "owner"
  | "note"
  | "deadline"
  | "person"
  | "score"
  | "money"
  | "amount"
  | "comparison"
  | "total"
  | "part-of-year"
  | "place"
  | "places"
  | "output";

export interface HeadingSense {
  readonly kind?: HeadingKind;
  /** The only year that it names. */
  readonly year?: number;
  /** First and last year of a period that it names. */
  readonly period?: readonly [number, number];
  /** Whether it speaks of several years at once, named or not: "Giai đoạn", "BQ 5 năm". */
  readonly isPeriod: boolean;
  /** Whether the result is still awaited: "Ước thực hiện". */
  readonly isEstimate: boolean;
  /** The tier that set the figures ("Tỉnh giao", "HĐND xã giao"), in small letters. */
  readonly tier?: string;
  /** What stands in brackets behind it. */
  readonly inBrackets?: string;
}

/** In small letters, one blank between words, without quotes, stars and what ends a heading. */
export function headingKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/["“”*_]/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.:;,-]+|[\s.:;,-]+$/gu, "");
}

const before = "(?<![\\p{L}\\d])";
const after = "(?![\\p{L}\\d])";
const words = (alternatives: string): RegExp => new RegExp(`${before}(?:${alternatives})${after}`, "u");

const administrations = "xã|phường|đặc khu|thị trấn|thôn|bản|ấp|buôn|làng|tổ dân phố|tdp|khu phố|khu dân cư|kdc|khóm";
const placeHead = new RegExp(
  `^(?:${administrations}|thị xã|thành phố|huyện|tỉnh|cụm|trường|tổ|xóm)\\s+(?:số\\s)?(?=[\\p{Lu}\\d])`,
  "iu",
);
const places = new RegExp(
  `^(?:tên |các |địa bàn |ủy ban nhân dân |ubnd )?(?:(?:đơn vị )?(?:${administrations}|huyện|tỉnh|thành phố|trường)(?:\\s?[,/–-]\\s?(?:${administrations}|thành phố|huyện|tt))*|địa phương|địa bàn|cụm|khu vực|vùng|tiểu vùng|hợp tác xã|htx|chi hội|chi bộ|chi đoàn|(?:cơ quan|địa phương|trường), đơn vị|đơn vị, (?:địa phương|trường học)|đơn vị hành chính|tên đơn vị|đơn vị (?:được giao|nhận chỉ tiêu|trực thuộc)|tên địa phương)$`,
  "u",
);

/** The first that fits says the kind; narrower ones come before wider ones. */
const kinds: readonly (readonly [RegExp, HeadingKind])[] = [
  [/^(?:stt|tt|s\.?t\.?t|t\.t|số tt|số thứ tự|thứ tự|no|#)$/u, "item"],
  [/^mã(?: số| chỉ tiêu| ct| hiệu)?$/u, "code"],
  [/^(?:đvt|đ\.v\.t|đv tính|đơn vị tính|đơn vị đo(?: lường)?|đv|unit)(?:$|[\s(,/])/u, "unit"],
  [/^đơn vị$/u, "unit-or-place"],
  [
    /^(?:tên (?:chỉ tiêu|tiêu chí|nhiệm vụ)|(?:các )?nội dung(?! giao)|tiêu chí|danh mục|hạng mục|khoản mục|diễn giải)(?![\p{L}])(?!.*20\d\d)/u,
    "name",
  ],
  [words("lộ trình|phân kỳ"), "plan"],
  [words("họ và tên|họ tên|họ, tên|chức vụ|chức danh|điện thoại|số đt|sđt|email|ngày sinh|năm sinh"), "person"],
  [
    words("điểm (?:chuẩn|tối đa|tự chấm|chấm|thẩm định|trừ|cộng|thưởng|đạt)|thang điểm|số điểm|mức điểm|bảng điểm"),
    "score",
  ],
  [
    /^(?:ghi chú|chú thích|ghi chu|căn cứ|nguồn số liệu|cơ sở|lý do|giải trình|đánh giá|minh chứng|cách tính|phương pháp|giải pháp)/u,
    "note",
  ],
  [
    words(
      "chủ trì|phối hợp|phụ trách|chịu trách nhiệm|phân công|đầu mối|tham mưu|(?:đơn vị|cơ quan|bộ phận|phòng|ngành|người|ban|tổ chức|cá nhân|địa phương)[\\p{L}, /]{0,30}(?:thực hiện|theo dõi|báo cáo|tổng hợp|đôn đốc|giao)",
    ),
    "owner",
  ],
  [/^(?:sản phẩm|kết quả)(?: \/ ?| )?(?:đầu ra|dự kiến|hoàn thành|sản phẩm)/u, "output"],
  [words("thời (?:gian|hạn|điểm)|tiến độ|hạn hoàn thành|năm hoàn thành"), "deadline"],
  [
    words(
      "so sánh|so với|ss|tăng ?[,/-]? ?giảm|mức tăng|chênh lệch|tỷ lệ (?:% )?(?:đạt|hoàn thành|thực hiện|tăng|th|so)|mức (?:độ )?(?:hoàn thành|đạt)|tốc độ (?:tăng|phát triển)|tăng trưởng so",
    ),
    "ratio",
  ],
  [/(?:^|\s)%\s?(?:th|kh|so|đạt|hoàn thành|thực hiện|tăng|kế hoạch|cùng kỳ|ước|hđnd|tỉnh|\d)/u, "ratio"],
  [
    /(?:^|[\s(])(?:kh|kế hoạch|th|ước|ưth|thực hiện|năm)[\p{L}\d\s.]{0,30}\/\s?(?:kh|kế hoạch|th|ước|ưth|thực hiện|ct|cùng|năm|20\d\d)/u,
    "ratio",
  ],
  [/=\s?\(?\d{1,2}\)?\s?[/:x*-]/u, "ratio"],
  [/^(?:quý|q)\s?\.?\s?(?:i{1,3}|iv|[1-4])(?!\p{L})|^tháng\s\d|^t\d{1,2}$/u, "part-of-year"],
  // "học nghề dưới 3 tháng" says how long something lasts.
  [words("(?<!(?:dưới|trên|từ|đủ|hơn|quá|sau) )(?:0?6|0?9|sáu|chín|0?3|ba) tháng"), "part-of-year"],
  [
    /^(?:chia ra|phân bổ|phân khai|giao)(?: chi tiết)?(?: cho)?(?: các)? (?:theo|xã|phường|thôn|đơn vị|địa phương)/u,
    "plan",
  ],
  [words("kinh phí|(?:nguồn|kế hoạch|bố trí|nhu cầu|phân bổ) vốn|tổng mức đầu tư|thành tiền|đơn giá"), "money"],
  [
    words(
      "(?:kế hoạch|chỉ tiêu|mục tiêu) (?:thực hiện|phấn đấu|cần đạt|đạt|giao)|phấn đấu|đăng ký|chỉ tiêu giao|giao|dự toán|dự kiến|định hướng",
    ),
    "plan",
  ],
  [words("kế hoạch|kh"), "plan"],
  [
    words(
      "thực hiện|th|ưth|uth|ước|ước tính|kết quả|cùng kỳ|hiện trạng|hiện có|đã đạt|quyết toán|năm trước|thực trạng|số liệu|đạt được|thực đạt|xuất phát điểm|năm gốc|năm cơ sở|đầu (?:năm|kỳ|giai đoạn|nhiệm kỳ)(?! học)|tính đến|rà soát",
    ),
    "result",
  ],
  [/^(?:chỉ tiêu|mục tiêu|nhiệm vụ) (?:của )?(?:đến )?(?:năm|đến|giai đoạn|20\d\d|nq|nghị quyết|đại hội)/u, "plan"],
  [/^(?:dấu )?so sánh$|^(?:toán tử|điều kiện)$/u, "comparison"],
  [
    /^(?:tổng(?: số| cộng| chung| toàn.*| giao)?|toàn (?:tỉnh|xã|phường|thành phố|huyện|đặc khu|ngành|thị xã|đảng bộ|trường|cụm|hội|khu|thôn|bản|ấp|vùng|thị trấn|cơ quan|đơn vị).*|cộng|chung|cả năm|toàn năm)$/u,
    "total",
  ],
  [
    /^(?:%|số (?:lượng|người|hộ|tiền|vụ|xã|thôn|học sinh|lao động)|khối lượng|tỷ lệ|tỉ lệ|giá trị|mức|diện tích|năng suất|sản lượng)(?: ?\(?%\)?)?$/u,
    "amount",
  ],
  [/^(?:các )?(?:chỉ tiêu|mục tiêu)$/u, "name-or-plan"],
  [
    /^(?:tên |các |nhóm |hệ thống |danh mục )*(?:chỉ tiêu|nội dung|mục tiêu|nhiệm vụ|tiêu chí|chỉ số|danh mục|hạng mục|lĩnh vực|khoản mục|diễn giải|khoản thu|công việc|sản phẩm|loại|chương trình|ngành|nguồn thu|hoạt động|cây trồng|vật nuôi|đối tượng|tên)(?![\p{L}\d])/u,
    "name",
  ],
];

const tierPattern = new RegExp(
  `${before}(?:trung ương|tw|chính phủ|thủ tướng|bộ|tỉnh ủy|tỉnh|thành ủy|thành phố|tp|huyện|thị xã|xã|phường|đặc khu|hđnd|ubnd|đảng ủy|đảng bộ|cấp trên|cấp ủy|sở|ngành|đại hội|đơn vị|địa phương)(?:\\s\\p{L}+){0,4}?\\s(?:giao|đề ra|thông qua|xây dựng|phấn đấu|quyết nghị|đăng ký)|(?:nghị quyết|nq|theo nq|giao của)\\s(?:của\\s)?(?:hđnd|đại hội|đh|đảng ủy|đảng bộ|tỉnh|ubnd)[\\p{L}\\s]{0,20}`,
  "u",
);

/** Reads one heading as it is printed. */
export function headingSense(text: string): HeadingSense {
  const key = headingKey(text);
  const period = /(?<!\d)((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)(?!\d)/u.exec(key);
  const years = [
    ...new Set([...key.matchAll(/(?<![\d/])((?:19|20)\d\d)(?![\d/.])/gu)].map((match) => Number(match[1]))),
  ];
  const kind = kindOf(text, key) ?? kindOf(text, headingKey(text.replace(/\([^()]*\)/gu, " ")));
  const tier = tierPattern.exec(key)?.[0].trim();
  const inBrackets = /\(([^()]{1,40})\)\s*$/u.exec(text.trim())?.[1];
  return {
    ...(kind && { kind }),
    ...(!period && years.length === 1 && { year: years[0] as number }),
    ...(period && { period: [Number(period[1]), Number(period[2])] as const }),
    isPeriod: period !== null || /giai đoạn|nhiệm kỳ|(?<!\d)0?5 năm|bình quân|(?<!\p{L})bq(?!\p{L})|năm năm/u.test(key),
    isEstimate: /(?<!\p{L})(?:ước|ưth|uth|dự ước)(?!\p{L})/u.test(key),
    ...(tier !== undefined && { tier }),
    ...(inBrackets !== undefined && { inBrackets }),
  };
}

function kindOf(text: string, key: string): HeadingKind | undefined {
  if (isPlaceName(text)) return "place";
  if (places.test(key)) return "places";
  return kinds.find(([pattern]) => pattern.test(key))?.[1];
}

/** Whether the words are a unit of administration by its name: "Xã Tân Mẫu", "Thôn 3", "TDP số 2". */
export function isPlaceName(text: string): boolean {
  const match = placeHead.exec(text.trim());
  // The head is matched in any case of letters; the name behind it must begin as names do.
  return (
    match !== null && /^[\p{Lu}\d]/u.test(text.trim().slice(match[0].length)) && !/giao|đăng ký|phấn đấu/u.test(text)
  );
}

/** What a heading says besides that its column is a plan, and whose, and of when: "hộ nghèo" of "Kế hoạch giảm hộ nghèo năm 2026". */
export function topicOf(heading: string): string {
  const rest = heading
    .replace(/\([^()]*\)/gu, " ")
    .replace(
      /(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|mục tiêu|được|giao|phấn đấu|thực hiện|cả năm|toàn năm|năm|20\d\d|tổng số|tổng cộng|tổng|cộng|đăng ký|dự toán)(?!\p{L})/giu,
      " ",
    )
    .replace(/\s+/gu, " ")
    .trim();
  return /\p{L}{2,}/u.test(rest) ? rest : "";
}
