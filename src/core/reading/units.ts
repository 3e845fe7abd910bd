/** Units as plans write them: which words after a figure are its unit, and the one spelling that Attain keeps.
 *  The spellings are those met in published plans (tỷđ, tr.đ, lượt khách, giường/vạn dân, …). */

import { countedNouns, countedTimes } from "./counted-nouns";

/** What a unit measures: figures of one family can be set against each other. */
export type UnitFamily = "percent" | "money" | "measure" | "count" | "rank";

export interface UnitFound {
  /** Length of what was read of the text, blanks between included. */
  readonly length: number;
  /** As Attain keeps it: `tỷ đồng`, `%/năm`. */
  readonly unit: string;
  readonly family: UnitFamily;
  /** Whether the word is known as a unit; else it is the noun that follows the figure. */
  readonly isKnown: boolean;
}

const scales = "trăm|nghìn|ngàn|vạn|triệu|tr|tỷ|tỉ";
/** `tỷđ`, `tr.đ`, `tỷ.đ`, `triệuđ` and their full forms. */
const money = "đồng|đ|vnđ|vnd|usd|đô la mỹ|đô la|đôla|euro|eur";

const measures =
  "m2 sàn|m² sàn|tấn/ha|tấn|tạ/ha|tạ|yến|kg|gam|gram|gr|mg|lít|ha|hecta|héc ta|km2|km²|km|m2|m²|m3|m³|mét vuông|mét khối|mét giá|mét|cm|mm|m|dặm|kwh|kw|mw|gw|teu|mbps|gb|tb|dwt";

/** What is counted for one of something else stands in two words, too: `m2/học sinh`, `chuyên đề/học kỳ`. */
const counterparts = [
  ...countedNouns.filter((noun) => noun.includes(" ") && !/[,/]/u.test(noun)),
  ...[
    "ngày đêm",
    "hộ dân",
    "người dân",
    "người cao tuổi",
    "lượt khách",
    "lượt khám",
    "lượt giao dịch",
    "trạm y tế",
    "vạn dân",
    "triệu dân",
    "nghìn dân",
    "học kỳ",
    "đầu người",
    "đơn vị diện tích",
  ],
]
  .sort((a, b) => b.length - a.length)
  .join("|");
const perPart = `(?:\\s?/\\s?(?:[1-9]0*(?:\\.000)*(?![\\d.])\\s?)?(?:(?:${counterparts})(?![\\p{L}])|dân|\\p{L}+\\d?))*`;
const word = "(?![\\p{L}\\d])";

const percentPattern = new RegExp(
  `^\\s{0,3}(?:điểm\\s?%|điểm phần trăm|phần trăm${word}|phần nghìn${word}|%o|%0(?!\\d)|[%‰])(?:\\s?/\\s?(?:năm|tháng|quý|giai đoạn|nhiệm kỳ)${word})?`,
  "u",
);
const moneyPattern = new RegExp(
  `^[\\s.]{0,3}(?:(?:(?:${scales})\\.?\\s?){1,2}\\.?\\s?(?:${money})|${money})${word}(?!\\s(?:chí|bào|hồ|ruộng|bộ|thời))${perPart}`,
  "u",
);
const scaledPattern = new RegExp(`^\\s{0,3}((?:(?:${scales})\\s){0,2})`, "u");
const measurePattern = new RegExp(`^(?:${measures})${word}${perPart}`, "u");
const countedPattern = new RegExp(
  `^(?:${[...countedNouns, ...countedTimes].sort((a, b) => b.length - a.length).join("|")})${word}${perPart}`,
  "u",
);
const timeBehindPair = new RegExp(`^,\\s\\p{L}+\\s?/\\s?(năm học|năm|quý|tháng|tuần|ngày)${word}`, "u");
/** One or two syllables that follow a figure, for nouns that aren't in the list. */
const nounPattern =
  /^\p{L}+(?:\s(?!(?:và|là|được|có|để|cho|của|ở|tại|đã|sẽ|bị|do|trở|lên|so|từ|đến|trong|trên|theo|đạt|hoặc|với|cùng|vào|về|dẫn|đứng|hàng|xếp)(?![\p{L}]))\p{L}+)?/u;
/** `bé trai/100 bé gái`: so many of one for so many of the other, in at most as many words. */
const ratioPattern = /^(\p{L}+(?:\s\p{L}+){0,3})\s?\/\s?\d[\d.]*((?:\s\p{L}+){1,4})/u;
/** `doanh nghiệp hoạt động/nghìn dân`: so many of what for so many people, in more words than nouns have. */
const densityPattern = /^\s{0,3}\p{L}+(?:\s\p{L}+){2,4}\s?\/\s?(?:\d[\d.]*\s)?(?:vạn|nghìn|ngàn|triệu) dân(?!\p{L})/u;
/** `/100.000 trẻ đẻ sống`: a rate on so many people, without what it counts. */
export const populationRate =
  /^\s?\/\s?1(?:0{3,}|0*(?:\.000)+)\s(?:trẻ (?:đẻ|sinh)(?: ra)?(?: còn)? sống|trẻ|ca đẻ|dân|người dân|người|phụ nữ|lao động)(?![\p{L}\d])/u;
const scaleAlone = new RegExp(`^\\s{0,3}(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)${word}${perPart}`, "u");

/** "%", "‰", "điểm %", "phần trăm". */
const ofPercents: ReadonlySet<string> = new Set("%‰đp");
/** What stands behind figures without a unit more often than anything else. */
const notOfUnits: ReadonlySet<string> = new Set(",;:()-–+");

/** The first sign that is no blank, of which a unit has three at the most before it. */
function firstSign(text: string): string {
  let at = 0;
  while (at < 3 && text.charAt(at) !== "" && text.charAt(at).trim() === "") at++;
  return text.charAt(at);
}

/** The unit that begins at `start`; `lower` is the text in small letters. Undefined where a sign or the end follows. */
export function unitAt(lower: string, start: number): UnitFound | undefined {
  const rest = lower.slice(start, start + 80);
  const first = firstSign(rest);
  if (first === "" || notOfUnits.has(first)) return undefined;
  const percent = ofPercents.has(first) ? percentPattern.exec(rest) : null;
  if (percent) return found(percent[0], "percent");
  const cash = moneyPattern.exec(rest);
  if (cash) return found(cash[0], "money");
  const rate = populationRate.exec(rest);
  if (rate) return found(rate[0], "measure");
  const scale = scaledPattern.exec(rest)?.[0] ?? "";
  const after = rest.slice(scale.length);
  const measure = measurePattern.exec(after);
  if (measure) return found(scale + measure[0], "measure");
  const noun = countedPattern.exec(after);
  // "10 tin, bài/tháng": two nouns that are counted together by time.
  const perTime = noun && !noun[0].includes("/") ? timeBehindPair.exec(after.slice(noun[0].length)) : null;
  if (noun && perTime) {
    const { length } = scale + noun[0] + perTime[0];
    return { ...found(`${scale}${noun[0]}/${perTime[1] ?? ""}`, "count"), length };
  }
  // "171 nhóm, lớp": one word for classes of all ages.
  if (noun?.[0] === "nhóm" && after.startsWith("nhóm, lớp"))
    return { ...found(`${scale}nhóm`, "count"), length: scale.length + "nhóm, lớp".length };
  if (noun) return found(scale + noun[0], noun[0] === "hạng" || noun[0] === "bậc" ? "rank" : "count");
  const alone = scaleAlone.exec(rest);
  if (alone) return found(alone[0], "count");
  return undefined;
}

/** So many of one for so many of the other: `ca sinh/1.000 phụ nữ`. */
export function ratioAt(lower: string, start: number): UnitFound | undefined {
  const rest = lower.slice(start, start + 44);
  if (!rest.includes("/")) return undefined;
  const density = densityPattern.exec(rest)?.[0];
  if (density !== undefined) {
    return { length: density.length, unit: unitSpelling(density), family: "count", isKnown: true };
  }
  if (!/^[^\d,;.()]{2,40}\/\s?[1-9][\d.]/u.test(rest)) return undefined;
  const blanks = /^\s{0,3}/u.exec(lower.slice(start, start + 3))?.[0] ?? "";
  const match = ratioPattern.exec(lower.slice(start + blanks.length, start + 80));
  const [one, other] = [match?.[1], match?.[2]];
  if (match === null || one === undefined || other === undefined) return undefined;
  const most = Math.max(2, one.replace(/^số /u, "").split(" ").length);
  const beyond = other
    .split(" ")
    .slice(1 + most)
    .join(" ");
  const ratio = beyond === "" ? match[0] : match[0].slice(0, -beyond.length - 1);
  return {
    length: blanks.length + ratio.length,
    unit: ratio.replace(/\s?\/\s?/gu, "/").replace(/^số /u, ""),
    family: "count",
    isKnown: true,
  };
}

/** The noun after a figure that isn't in the list of units, as `unit` not known. */
export function nounAt(lower: string, start: number): UnitFound | undefined {
  const blanks = /^\s{0,3}/u.exec(lower.slice(start, start + 3))?.[0] ?? "";
  const words = lower.slice(start + blanks.length, start + 60);
  const noun = nounPattern.exec(words);
  if (!noun) return undefined;
  return { length: blanks.length + noun[0].length, unit: noun[0], family: "count", isKnown: false };
}

function found(text: string, family: UnitFamily): UnitFound {
  return { length: text.length, unit: unitSpelling(text), family, isKnown: true };
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^số\s(?=\p{L})/u, ""],
  [/^(?:điểm\s?%|điểm phần trăm)/u, "điểm %"],
  [/^phần trăm/u, "%"],
  [/^(?:phần nghìn|%o|%0)/u, "‰"],
  [/(?<!\p{L})tỉ(?!\p{L})/gu, "tỷ"],
  [/(?<!\p{L})ngàn(?!\p{L})/gu, "nghìn"],
  [/^tr\.?\s?(?=đ)/u, "triệu "],
  [/^tr\s/u, "triệu "],
  [/^(tỷ|triệu|nghìn|trăm)\s?\.?\s?(?=đ)/u, "$1 "],
  [/(?<=^|\s)(?:đ|vnđ|vnd)(?=$|[\s/])/u, "đồng"],
  [/(?:đô la mỹ|đô la|đôla|usd)/u, "USD"],
  [/(?:eur|euro)(?=$|[\s/])/u, "EUR"],
  [/km²/u, "km2"],
  [/m²|mét vuông/u, "m2"],
  [/m³|mét khối/u, "m3"],
  [/héc ta|hecta/u, "ha"],
  [/bác sỹ/u, "bác sĩ"],
  [/dược sỹ/u, "dược sĩ"],
  [/^dn(?=$|[\s/])/u, "doanh nghiệp"],
  [/^lđ(?=$|[\s/])/u, "lao động"],
  [/(?<=^|[\s/])htx(?=$|[\s/])/u, "HTX"],
  [/(?<=^|[\s/])tht(?=$|[\s/])/u, "THT"],
  [/(?<=^|[\s/])clb(?=$|[\s/])/u, "CLB"],
  [/(?<=^|\/)tdp(?=$|[\s/])/u, "TDP"],
  [/(?<=^|\/)kdc(?=$|[\s/])/u, "KDC"],
  [/(?<=^|\/)hs(?=$|[\s/])/u, "HS"],
  [/(?<=^|\/)gv(?=$|[\s/])/u, "GV"],
  [/(?<=^|\/)kcn(?=$|[\s/])/u, "KCN"],
  [/(?<=^|\/)vđv(?=$|[\s/])/u, "VĐV"],
  [/kwh/u, "kWh"],
  [/(?<=^|\s)mw(?=$|[\s/])/u, "MW"],
  [/(?<=^|\s)gw(?=$|[\s/])/u, "GW"],
  [/(?<=^|\s)kw(?=$|[\s/])/u, "kW"],
  [/ocop/u, "OCOP"],
  [/\s?\/\s?/gu, "/"],
  // "triệu đồng/1 ha", "bác sĩ/1 vạn dân"
  [/\/0?1 (?=\p{L})/gu, "/"],
];

/** A plan has a few units, thousands of times. */
const spelt = new Map<string, string>();
const mostSpelt = 1000;

/** `tỷ.đ` → `tỷ đồng`, `% / năm` → `%/năm`, `Triệu đồng` → `triệu đồng`: one spelling for each unit. */
export function unitSpelling(text: string): string {
  const known = spelt.get(text);
  if (known !== undefined) return known;
  let unit = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^[\s.]+|[\s.,;:]+$/gu, "");
  for (const [pattern, spelling] of spellings) unit = unit.replace(pattern, spelling);
  if (spelt.size >= mostSpelt) spelt.clear();
  spelt.set(text, unit);
  return unit;
}

/** "Thu nhập bình quân đầu người đạt 72 triệu": a bare scale behind the name of a sum of money means đồng. */
export function unitOfMoney(unit: string, name: string): string {
  // Nothing else is counted by a thousand millions.
  if (unit === "tỷ") return "tỷ đồng";
  return /^(?:nghìn|triệu|tỷ)(?=$|\/)/u.test(unit) && moneyNames.test(name)
    ? unit.replace(/^(?:nghìn|triệu|tỷ)/u, "$& đồng")
    : unit;
}

const moneyNames =
  /(?<![\p{L}])(?:thu nhập|ngân sách|doanh thu|vốn|kinh phí|giá trị (?:sản xuất|sản phẩm|sản lượng|thu hoạch|canh tác)|dư nợ|(?:tổng|số) (?:thu|chi|tiền)|tiền lương|quỹ)(?![\p{L}])/iu;

/** Whether a unit in a cell or in brackets is one that plans use: `Tỷ đồng`, `%`, `lượt khách`. */
export function isUnit(text: string): boolean {
  const lower = text.normalize("NFC").toLowerCase().trim().replace(thousands, "");
  if (onlyInCells.test(lower)) return true;
  const unit = unitAt(lower, 0);
  return unit !== undefined && unit.length >= lower.length - 1;
}

/** "1.000 con", "100 tấn": so many of them are counted as one. */
const thousands = /^1(?:0{2,4}|0?\.000)\s(?=\p{L})/u;
/** "% dân số", "SP", "Mức độ": what stands in columns of units, and in running text behind no figure. */
const onlyInCells = /^(?:%\s(?!so |tăng |giảm )\p{L}+(?:\s\p{L}+){0,2}|sp|mức độ|thứ hạng|xếp hạng|ổ|cấp độ)$/u;

/** What a unit measures; undefined for one that isn't known. */
export function familyOf(unit: string): UnitFamily | undefined {
  return unitAt(unit.normalize("NFC").toLowerCase(), 0)?.family;
}
